namespace GuideModel.Cli;

/// <summary>What the tool is run in.</summary>
internal sealed record Surroundings
{
    public bool OutIsTerminal { get; init; }

    public bool ErrIsTerminal { get; init; }

    /// <summary>Whether NO_COLOR is set.</summary>
    public bool NoColor { get; init; }

    /// <summary>Cancelled by Ctrl-C.</summary>
    public CancellationToken Cancellation { get; init; }
}
