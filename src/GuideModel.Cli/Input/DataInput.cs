namespace GuideModel.Cli.Input;

/// <summary>The bytes of a file, with what a run has to know of how much there is.</summary>
internal class DataInput(Stream stream) : IDisposable
{
    private readonly long? length = stream.CanSeek ? stream.Length : null;

    /// <summary>How much of the file has been read.</summary>
    public long Position { get; private protected set; }

    /// <summary>The file as it lies on the disk.</summary>
    protected Stream Stream { get; } = stream;

    /// <summary>Reads what there is, in a way that Ctrl-C can end also where a stream, such as a terminal, has nothing to give.</summary>
    /// <returns>How many bytes; 0 at the end.</returns>
    public int Read(Memory<byte> room, CancellationToken cancellation)
    {
        int read = ReadSome(room, cancellation);
        if (read == 0)
        {
            CheckEnd();
        }

        return read;
    }

    public void Dispose()
    {
        Close();
        Stream.Dispose();
    }

    /// <summary>Reads what there is.</summary>
    protected virtual int ReadSome(Memory<byte> room, CancellationToken cancellation)
    {
        int read = Stream.CanSeek ? Stream.Read(room.Span) : Stream.ReadAsync(room, cancellation).AsTask().WaitAsync(cancellation).GetAwaiter().GetResult();
        Position += read;
        return read;
    }

    /// <summary>Sees whether the end is one.</summary>
    /// <exception cref="InputException">It is not.</exception>
    protected virtual void CheckEnd()
    {
        if (Position < length)
        {
            throw new InputException(
                $"读取时文件变短了：应有 {length:N0} 字节，只读到 {Position:N0} 字节。请等文件写完后重新检查。",
                $"The file became shorter while it was read: {Position:N0} of {length:N0} bytes were there. Wait until it is written, and validate it again.");
        }
    }

    /// <summary>Closes what stands between.</summary>
    protected virtual void Close()
    {
    }
}
