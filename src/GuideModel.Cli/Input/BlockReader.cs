namespace GuideModel.Cli.Input;

/// <summary>Cuts a file into blocks of whole applications, however long the file is.</summary>
internal abstract class BlockReader(DataFile file, DataInput input, CancellationToken cancellation) : IDisposable
{
    private byte[] rest = [];
    private bool opened;

    /// <summary>Why the file could not be read to its end, or null.</summary>
    public InputException? Failed { get; private set; }

    /// <summary>Whether all of the file has been read.</summary>
    protected bool Ended { get; private set; }

    /// <summary>Reads the next block.</summary>
    /// <param name="block">Where it goes.</param>
    /// <returns>False at the end, or where the file cannot be read any further.</returns>
    public bool TryRead(DataBlock block)
    {
        block.File = file;
        block.Begin(rest);
        rest = [];
        bool some = TryFill(block);
        block.Position = input.Position;
        return some;
    }

    public void Dispose() => input.Dispose();

    /// <summary>Fills a block that begins with what <see cref="Keep"/> kept.</summary>
    protected abstract bool TryFill(DataBlock block);

    /// <summary>Reads more bytes into a block, the byte order mark of a file left out; at the end it sets <see cref="Ended"/>.</summary>
    protected void ReadMore(DataBlock block)
    {
        int mark = "\uFEFF"u8.Length;
        do
        {
            int read = Read(block);
            block.Grow(read);
            Ended = read == 0;
        }
        while (!opened && block.Length < mark && !Ended);
        if (!opened && block.Content.StartsWith("\uFEFF"u8))
        {
            block.Begin(block.Content[mark..].ToArray());
        }

        opened = true;
    }

    /// <summary>Leaves the bytes of a block from a place on to the next one.</summary>
    protected void Keep(DataBlock block, int from)
    {
        rest = block.Content[from..].ToArray();
        block.Cut(from);
    }

    private int Read(DataBlock block)
    {
        try
        {
            return input.Read(block.Room, cancellation);
        }
        catch (InputException exception)
        {
            Failed = exception;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Failed = new InputException($"读取时出错：{exception.Message}", $"Reading failed: {exception.Message}");
        }

        return 0;
    }
}
