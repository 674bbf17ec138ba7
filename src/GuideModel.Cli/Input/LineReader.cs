using System.Buffers;

namespace GuideModel.Cli.Input;

/// <summary>Cuts a stream into lines in one pooled buffer, however long the stream is.</summary>
internal sealed class LineReader(Stream stream, CancellationToken cancellation) : IDisposable
{
    /// <summary>The longest line that is read, in bytes. A longer one is told of and passed over.</summary>
    public const int Limit = 4 * 1024 * 1024;

    private const int FirstSize = 64 * 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int start;
    private int end;
    private int searched;
    private bool finished;

    /// <summary>The 1-based number of the line last read.</summary>
    public long Number { get; private set; }

    /// <summary>Bytes taken from the stream.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Whether the line last read exceeds <see cref="Limit"/>; what is given of it is then nothing.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Reads the next line, without its line break and the file's byte order mark.</summary>
    /// <param name="line">The line; good until the next call.</param>
    /// <returns>False at the end.</returns>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        line = default;
        IsTooLong = false;
        while (true)
        {
            int found = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                int stop = searched + found;
                line = Take(stop);
                start = searched = stop + 1;
                return true;
            }

            searched = end;
            if (finished)
            {
                bool some = end > start || IsTooLong;
                line = some ? Take(end) : default;
                start = end;
                return some;
            }

            if (end - start > Limit)
            {
                IsTooLong = true;
                start = searched = end = 0;
            }

            Fill();
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    private ReadOnlySpan<byte> Take(int stop)
    {
        Number++;
        if (IsTooLong || stop - start > Limit)
        {
            IsTooLong = true;
            return default;
        }

        ReadOnlySpan<byte> line = buffer.AsSpan(start, stop - start);
        line = line.EndsWith("\r"u8) ? line[..^1] : line;
        return Number == 1 && line.StartsWith("\uFEFF"u8) ? line[3..] : line;
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end, searched) = (0, end - start, searched - start);
        }

        if (end == buffer.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
            buffer.AsSpan(0, end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        // Waits in a way that Ctrl-C can end also where the stream, such as a terminal, has nothing to give.
        int read = stream.ReadAsync(buffer.AsMemory(end), cancellation).AsTask().WaitAsync(cancellation).GetAwaiter().GetResult();
        finished = read == 0;
        end += read;
        BytesRead += read;
    }
}
