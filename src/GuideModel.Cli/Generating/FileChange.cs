namespace GuideModel.Cli.Generating;

/// <summary>What a folder of generated files has otherwise than the guide.</summary>
internal enum FileChange
{
    /// <summary>A file is not there.</summary>
    Missing,

    /// <summary>A file has another text.</summary>
    Different,

    /// <summary>A file is no longer generated.</summary>
    TooMany,
}
