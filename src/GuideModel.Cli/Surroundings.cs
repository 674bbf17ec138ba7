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

    /// <summary>What time it is.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Opens a file to be read.</summary>
    public Func<string, Stream> Open { get; init; } =
        path => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
}
