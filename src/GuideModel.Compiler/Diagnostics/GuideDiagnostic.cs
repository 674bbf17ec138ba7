using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Diagnostics;

/// <summary>A message about a place in a guide or terms file.</summary>
public sealed record GuideDiagnostic
{
    /// <summary>The code, <c>GMnnnn</c>; one page each in docs/diagnostics.</summary>
    public required string Code { get; init; }

    /// <summary>How serious it is.</summary>
    public required RuleSeverity Severity { get; init; }

    /// <summary>The file as it was given.</summary>
    public required string File { get; init; }

    /// <summary>Offset of the first UTF-16 code unit in the file's text.</summary>
    public required int Start { get; init; }

    /// <summary>Length in UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>Position of the first character.</summary>
    public required SourcePosition From { get; init; }

    /// <summary>Position after the last character.</summary>
    public required SourcePosition To { get; init; }

    /// <summary>What, where, by which clause and how to mend it, in Chinese.</summary>
    public required string Message { get; init; }

    /// <summary>The same in English.</summary>
    public required string MessageEn { get; init; }
}
