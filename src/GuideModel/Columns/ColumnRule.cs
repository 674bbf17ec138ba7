namespace GuideModel;

/// <summary>A rule over columns; what generated classes are made of. Slots are those of the direction's <see cref="ScanPlan"/>.</summary>
public abstract class ColumnRule
{
    private protected ColumnRule()
    {
    }

    /// <summary>A yes/no answer that must be yes.</summary>
    public static ColumnRule Answer(int slot) => new AnswerRule(slot);

    /// <summary>A thing that must be there.</summary>
    public static ColumnRule Present(int slot) => new PresentRule(slot);

    /// <summary>A comparison of a number, day or rank.</summary>
    public static ColumnRule Compare(ColumnNumber number, ColumnComparison comparison, decimal literal)
    {
        ArgumentNullException.ThrowIfNull(number);
        return number.Compare(comparison, literal);
    }

    /// <summary>A comparison of a quotient, which does not apply where it would be one by 0.</summary>
    public static ColumnRule Ratio(ColumnNumber numerator, ColumnNumber denominator, ColumnComparison comparison, decimal literal) =>
        new RatioRule(numerator, denominator, comparison, literal);

    /// <summary>One of some names of an enumeration; where the list is open, people judge what is outside.</summary>
    public static ColumnRule In(int slot, bool negated, bool open, params int[] values) => Opened(new NameRule(slot, negated, values), negated, open);

    /// <summary>One of some texts; where the list is open, people judge what is outside.</summary>
    public static ColumnRule In(int slot, bool negated, bool open, params string[] texts) => Opened(new TextRule(slot, negated, texts), negated, open);

    /// <summary>The opposite.</summary>
    public static ColumnRule Not(ColumnRule inner) => new LogicRule(LogicKind.Not, inner, inner);

    /// <summary>Both.</summary>
    public static ColumnRule And(ColumnRule left, ColumnRule right) => new LogicRule(LogicKind.And, left, right);

    /// <summary>Either.</summary>
    public static ColumnRule Or(ColumnRule left, ColumnRule right) => new LogicRule(LogicKind.Or, left, right);

    /// <summary>Where a condition holds.</summary>
    public static ColumnRule When(ColumnRule condition, ColumnRule inner) => new LogicRule(LogicKind.When, condition, inner);

    /// <summary>Every element of a list.</summary>
    public static ColumnRule Each(int slot, ColumnRule inner) => new EachRule(slot, inner);

    /// <summary>Finds the outcomes of a run of applications or elements.</summary>
    /// <param name="scope">Their columns.</param>
    /// <param name="start">The first.</param>
    /// <param name="count">How many.</param>
    /// <param name="result">Where the outcomes go.</param>
    /// <param name="pool">Room for what is found on the way.</param>
    internal abstract void Evaluate(ColumnScope scope, int start, int count, Planes result, PlanePool pool);

    // What is in an open list passes, what is outside is for people; of what must not be in one, the other way round.
    private static ColumnRule Opened(ColumnRule rule, bool negated, bool open) => open ? new OpenRule(rule, negated) : rule;
}
