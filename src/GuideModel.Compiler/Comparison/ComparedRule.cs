using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Comparison;

/// <summary>A rule with its place in one of the guides. Told from others by identity.</summary>
internal sealed class ComparedRule(RuleSpec spec, SourcePosition position, ClauseSpec? clause, string words)
{
    public RuleSpec Spec => spec;

    public SourcePosition Position => position;

    /// <summary>The sentence that it was read from first.</summary>
    public ClauseSpec? Clause => clause;

    /// <summary>The part of that sentence.</summary>
    public string Words => words;

    /// <summary>Its id without the direction, which may have another number.</summary>
    public string Tail { get; } = spec.Id.Substring(spec.Id.IndexOf('/') + 1);

    public bool IsGeneral => spec.Direction is null;

    /// <summary>What it demands, and how seriously.</summary>
    public object Demand => (spec.Scope, spec.Severity, spec.Reading);

    /// <summary>What it speaks of: another bound on the same quantity is another version of it.</summary>
    public object About { get; } = (spec.Scope, AboutOf(spec.Reading));

    public ChangeSide Side => new(words)
    {
        Id = spec.Id,
        Clause = spec.Clause,
        Position = position,
        Reading = spec.Reading.ToString(),
        Says = new Words(spec.SaysZh, spec.SaysEn),
        Severity = spec.Severity,
    };

    private static object AboutOf(Reading reading) => reading switch
    {
        AnswerReading r => r.Path,
        CompareReading { Left: CountQuantity count } => "count " + count.Path,
        CompareReading r => r.Left,
        InReading r => r.Path,
        EachReading r => (r.Path, AboutOf(r.Inner)),
        WhenReading r => AboutOf(r.Inner),
        NotReading r => AboutOf(r.Inner),
        SameReading => "same",
        _ => reading,
    };
}
