using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Diagnostics;

/// <summary>Another place that a diagnostic speaks of: the first of two, the figure that does not agree.</summary>
public sealed record RelatedPlace
{
    /// <summary>The file as it was given: the diagnostic's own or another.</summary>
    public required string File { get; init; }

    /// <summary>Offset of the first UTF-16 code unit in the file's text.</summary>
    public required int Start { get; init; }

    /// <summary>Length in UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>Position of the first character.</summary>
    public required SourcePosition From { get; init; }

    /// <summary>Position after the last character.</summary>
    public required SourcePosition To { get; init; }

    /// <summary>What stands there, in a few words.</summary>
    public required Words Label { get; init; }
}
