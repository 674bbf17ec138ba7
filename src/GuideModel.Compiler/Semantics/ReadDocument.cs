using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Notes;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Everything read from a document, not yet named and checked.</summary>
internal sealed record ReadDocument(TitleFacts Title, string TitleText)
{
    /// <summary>The margin notes, with what became of them.</summary>
    public required DocumentNotes Notes { get; init; }

    public List<ReadDirection> Directions { get; } = [];

    public List<ReadClause> Clauses { get; } = [];
}

/// <summary>A direction as read.</summary>
internal sealed class ReadDirection(string number, GuideSpan numberSpan, string title, GuideSpan titleSpan)
{
    public string Number => number;

    public GuideSpan NumberSpan => numberSpan;

    public string Title => title;

    public GuideSpan TitleSpan => titleSpan;

    /// <summary>Its field labels and where each stands first.</summary>
    public Dictionary<string, GuideSpan> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>The label of its list of fields.</summary>
    public GuideSpan FieldsSpan { get; set; }

    public string? Agreement { get; set; }

    public EquatableArray<FieldSpec> Fields { get; set; } = [];

    public ProjectCountSpec? Projects { get; set; }

    public decimal? BudgetYuan { get; set; }
}

/// <summary>A sentence as read.</summary>
internal sealed record ReadClause(string? Direction, GuideSpan Span, List<ReadPart> Parts);

/// <summary>A part of a sentence as read.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Role">What became of it.</param>
/// <param name="Rules">Its rules; those of notes get their members when the whole guide has been read.</param>
/// <param name="Family">The family that read it, or null.</param>
/// <param name="Note">The margin note that says what becomes of it, or null.</param>
internal sealed record ReadPart(GuideSpan Span, SegmentRole Role, List<PlacedRule> Rules, string? Family = null, string? Note = null);

/// <summary>A rule with its place.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Direction">The direction it stands in, or null.</param>
/// <param name="Start">Offset of its sentence.</param>
/// <param name="Part">The part of the sentence it was read from.</param>
/// <param name="Clause">The sentence, quoted.</param>
internal sealed record PlacedRule(ReadRule Rule, string? Direction, int Start, GuideSpan Part, string Clause);
