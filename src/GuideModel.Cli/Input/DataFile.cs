namespace GuideModel.Cli.Input;

/// <summary>A file of applications, or the standard input.</summary>
/// <param name="Path">Its path as it is told of, or <c>-</c>.</param>
internal sealed record DataFile(string Path)
{
    /// <summary>Whether it is one JSON text, an array most often, and not an application a line.</summary>
    public bool IsDocument => Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private bool IsCompressed => Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    private string Name => IsCompressed ? Path[..^3] : Path;

    /// <summary>Begins to read the applications in it.</summary>
    public BlockReader Open(Session session)
    {
        Stream stream = TextFiles.Open(Path, session);
        var input = IsCompressed ? new CompressedInput(stream) : new DataInput(stream);
        CancellationToken cancellation = session.Surroundings.Cancellation;
        return IsDocument ? new DocumentReader(this, input, cancellation) : new LineReader(this, input, cancellation);
    }
}
