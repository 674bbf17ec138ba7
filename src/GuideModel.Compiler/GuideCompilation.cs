using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler;

/// <summary>A compiled guide with everything a surface shows of it.</summary>
/// <param name="Spec">The model; made as well as possible when there are errors.</param>
/// <param name="SourceMap">Where its rules stand.</param>
/// <param name="Clauses">Every sentence with the role of each of its parts, in the order of the text.</param>
/// <param name="Diagnostics">What is to be said about the text, in the order of the text.</param>
public sealed record GuideCompilation(
    GuideSpec Spec,
    SourceMapSpec SourceMap,
    EquatableArray<ClauseSpec> Clauses,
    EquatableArray<GuideDiagnostic> Diagnostics)
{
    /// <summary>Whether a diagnostic is an error: nothing may be emitted then.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == RuleSeverity.Error);

    /// <summary>What became of every character of the text.</summary>
    public required CoverageSpec Coverage { get; init; }

    /// <summary>The parts that were not read and that no margin note speaks of.</summary>
    public IEnumerable<SegmentSpec> Overlooked => Clauses.SelectMany(c => c.Segments).Where(s => s.Role == SegmentRole.Unread && s.Note is null);
}

/// <summary>A sentence of the guide.</summary>
/// <param name="Direction">The direction it stands in, or null.</param>
/// <param name="Position">Of its first character.</param>
/// <param name="Text">Verbatim, line breaks and the blanks around them taken out.</param>
/// <param name="Role">The strongest role of its segments.</param>
/// <param name="Rules">Ids of the rules read from it, in the order of the text.</param>
/// <param name="Segments">Its parts, without the punctuation between them.</param>
public sealed record ClauseSpec(
    string? Direction,
    SourcePosition Position,
    string Text,
    SegmentRole Role,
    EquatableArray<string> Rules,
    EquatableArray<SegmentSpec> Segments)
{
    /// <summary>Where it stands.</summary>
    public required GuideSpan Span { get; init; }
}

/// <summary>A part of a sentence, between commas, semicolons or brackets.</summary>
/// <param name="Text">Verbatim.</param>
/// <param name="Position">Of its first character.</param>
/// <param name="Role">What became of it.</param>
/// <param name="Rules">Ids of the rules read from it.</param>
/// <param name="Family">The family of sentences that read it, the kind of page furniture it is, or null.</param>
public sealed record SegmentSpec(string Text, SourcePosition Position, SegmentRole Role, EquatableArray<string> Rules, string? Family)
{
    /// <summary>Where it stands; no two segments share a character, but page furniture may stand inside one.</summary>
    public required GuideSpan Span { get; init; }

    /// <summary>The margin note that speaks of it, or null.</summary>
    public string? Note { get; init; }
}

/// <summary>What became of a part of the text, strongest first.</summary>
public enum SegmentRole
{
    /// <summary>Rules of severity error or warning.</summary>
    Rule,

    /// <summary>Advice (鼓励, 突出).</summary>
    Advice,

    /// <summary>Left to people (人工审查).</summary>
    Manual,

    /// <summary>Background, permission, heading: no rule.</summary>
    Info,

    /// <summary>Not understood; reported.</summary>
    Unread,
}
