namespace GuideModel.Cli.Input;

/// <summary>A part of a file that holds whole applications: what one thread validates at a time.</summary>
internal sealed class DataBlock
{
    /// <summary>The longest application that is read, in bytes. A longer one is told of and passed over.</summary>
    public const int Limit = 4 * 1024 * 1024;

    private const int Size = 512 * 1024;

    // A scan that may read beyond an application's end need not copy it.
    private const int Slack = 256;

    private readonly List<DataPiece> pieces = [];
    private byte[] bytes = new byte[Size + Slack];

    /// <summary>The file.</summary>
    public DataFile File { get; set; } = new("");

    /// <summary>How much of the file has been read.</summary>
    public long Position { get; set; }

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>Where the block begins in the file; null where its pieces are known already.</summary>
    public DataPosition? Begins { get; set; }

    /// <summary>The bytes, and the slack behind them.</summary>
    public ReadOnlySpan<byte> Text => bytes;

    /// <summary>The bytes alone.</summary>
    public ReadOnlySpan<byte> Content => bytes.AsSpan(0, Length);

    /// <summary>Room behind the bytes; never none.</summary>
    public Memory<byte> Room
    {
        get
        {
            if (Length >= bytes.Length - Slack)
            {
                Array.Resize(ref bytes, (2 * (bytes.Length - Slack)) + Slack);
            }

            return bytes.AsMemory(Length, bytes.Length - Slack - Length);
        }
    }

    /// <summary>The applications in it.</summary>
    public IReadOnlyList<DataPiece> Pieces
    {
        get
        {
            if (Begins is { } begins)
            {
                CutLines(begins);
                Begins = null;
            }

            return pieces;
        }
    }

    /// <summary>Begins anew with what was left of the block before.</summary>
    public void Begin(ReadOnlySpan<byte> rest)
    {
        pieces.Clear();
        Begins = null;
        Length = 0;

        // A block that grew for one long application does not stay so.
        if (bytes.Length > Size + Slack && rest.Length < Size)
        {
            bytes = new byte[Size + Slack];
        }

        while (Room.Length < rest.Length)
        {
            Array.Resize(ref bytes, 2 * bytes.Length);
        }

        Add(rest);
    }

    /// <summary>Takes bytes that were read into <see cref="Room"/>.</summary>
    public void Grow(int count) => Length += count;

    /// <summary>Leaves out the bytes from a place on.</summary>
    public void Cut(int length) => Length = length;

    public void Add(DataPiece piece) => pieces.Add(piece);

    private void Add(ReadOnlySpan<byte> more)
    {
        more.CopyTo(bytes.AsSpan(Length));
        Length += more.Length;
    }

    private void CutLines(DataPosition begins)
    {
        long line = begins.Line;
        for (int start = 0; start < Length; line++)
        {
            int found = Content[start..].IndexOf((byte)'\n');
            int next = found < 0 ? Length : start + found + 1;
            int length = (found < 0 ? Length : start + found) - start;
            length -= length > 0 && bytes[start + length - 1] == '\r' ? 1 : 0;
            if (length > Limit)
            {
                pieces.Add(new(start, 0, new(line, 1), PieceFault.TooLong));
            }
            else if (Content.Slice(start, length).IndexOfAnyExcept(" \t\r\v\f"u8) >= 0)
            {
                pieces.Add(new(start, length, new(line, 1)));
            }

            start = next;
        }
    }
}
