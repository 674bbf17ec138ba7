using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Logic;

/// <summary>A rule as one of those that hold together for an application, or for the supported projects of a direction.</summary>
internal sealed class LogicRule(int index, RuleSpec spec, Reading reading, FormulaMaker formulas)
{
    /// <summary>Its position among the guide's rules.</summary>
    public int Index => index;

    public RuleSpec Spec => spec;

    /// <summary>What it demands; of a quota for every field all of them.</summary>
    public Reading Reading => reading;

    /// <summary>That the rule lets an application through.</summary>
    public Formula Accepted => field ??= formulas.Make(reading, Outcomes.Acceptable);

    /// <summary>That the rule applies and is met.</summary>
    public Formula Passed => field ??= formulas.Make(reading, Outcomes.Pass);

    /// <summary>That the rule makes a difference: it does not let an application through, or leaves it to people.</summary>
    public Formula Refused => field ??= formulas.Make(reading, Outcomes.Unacceptable | Outcomes.Manual);

    /// <summary>The members it speaks of. Rules without one in common have nothing to do with each other.</summary>
    public IReadOnlyList<string> Subjects { get; } = [.. SubjectsOf(reading).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether it holds for all directions.</summary>
    public bool IsGeneral => spec.Direction is null;

    /// <summary>Whether there are applications it says nothing about.</summary>
    public bool IsConditional => reading is WhenReading or EachReading or CompareReading { Left: RatioQuantity };

    // Elements of a list belong to the list, and a part of a number (其中) to the number.
    private static IEnumerable<string> SubjectsOf(Reading reading) => reading switch
    {
        AnswerReading r => [r.Path],
        CompareReading r => SubjectsOf(r.Left),
        InReading r => [r.Path],
        NotReading r => SubjectsOf(r.Inner),
        AndReading r => SubjectsOf(r.Left).Concat(SubjectsOf(r.Right)),
        OrReading r => SubjectsOf(r.Left).Concat(SubjectsOf(r.Right)),
        WhenReading r => SubjectsOf(r.Condition).Concat(SubjectsOf(r.Inner)),
        EachReading r => [r.Path],
        _ => [],
    };

    private static IEnumerable<string> SubjectsOf(Quantity quantity) => quantity switch
    {
        PathQuantity q => [q.Path],
        CountQuantity q => [q.Path],
        SumQuantity q => [q.Path.Substring(0, Math.Max(0, q.Path.LastIndexOf('.')))],
        RatioQuantity q => SubjectsOf(q.Numerator).Concat(SubjectsOf(q.Denominator)),
        _ => [],
    };
}
