using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Diagnostics;

/// <summary>A message about a place in a guide or terms file: what · where · by which clause · how to mend it.</summary>
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

    /// <summary>What is wrong, in a whole sentence.</summary>
    public required Words What { get; init; }

    /// <summary>Where it stands as people look for it: line, direction, field, item.</summary>
    public required Words Where { get; init; }

    /// <summary>The clause it goes by: of guide/GRAMMAR.md, or the guide's own.</summary>
    public required Words Clause { get; init; }

    /// <summary>How to mend it, in a whole sentence.</summary>
    public required Words Fix { get; init; }

    /// <summary>How the right form looks, or null where no example helps. Chinese: it is text of a guide.</summary>
    public string? Example { get; init; }

    /// <summary>Other places it speaks of.</summary>
    public EquatableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>Safe changes that mend it, the first the likeliest.</summary>
    public EquatableArray<DiagnosticFix> Fixes { get; init; } = [];

    /// <summary>Facts that demonstrate what rules have to do with each other, or null.</summary>
    public DiagnosticWitness? Witness { get; init; }

    /// <summary>All of it in Chinese, on one line.</summary>
    public string Message => $"{What.Zh}位置：{Where.Zh}。依据：{Clause.Zh}。{Fix.Zh}" + (Example is null ? "" : $"例如：{Example}")
        + (Witness is null ? "" : $"{Witness.Shows.Zh}：{Witness.Facts}");

    /// <summary>All of it in English, on one line.</summary>
    public string MessageEn => $"{What.En} Where: {Where.En}. By: {Clause.En}. {Fix.En}" + (Example is null ? "" : $" For example: {Example}")
        + (Witness is null ? "" : $" {Witness.Shows.En}: {Witness.Facts}");
}
