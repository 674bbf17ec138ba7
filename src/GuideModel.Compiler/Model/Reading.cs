namespace GuideModel.Compiler.Model;

/// <summary>A reading: what a sentence of a guide demands, in the notation of GRAMMAR.md, "Readings".</summary>
/// <remarks>Readings are immutable and compared by value. Paths are application paths such as
/// <c>targets.jointPapers</c>; inside <see cref="EachReading"/> and a count's filter they are relative to the element.</remarks>
public abstract record Reading
{
    /// <summary>The canonical notation, for example <c>durationMonths == 36</c>.</summary>
    public sealed override string ToString() => Notation.Print(this);
}

/// <summary>A yes/no answer that must be yes, or an object or list that must be there: <c>partnerSubmitted</c>.</summary>
public sealed record AnswerReading(string Path) : Reading;

/// <summary>A comparison: <c>durationMonths &lt;= 36</c>.</summary>
public sealed record CompareReading(Quantity Left, CompareOperator Operator, Literal Right) : Reading;

/// <summary>Membership: <c>field in {Hydrogen, Photovoltaics}</c>. An open list (等) is manual, not fail, outside it.</summary>
public sealed record InReading(string Path, bool Negated, EquatableArray<string> Names, bool Open) : Reading;

/// <summary>Negation.</summary>
public sealed record NotReading(Reading Inner) : Reading;

/// <summary>Both must hold.</summary>
public sealed record AndReading(Reading Left, Reading Right) : Reading;

/// <summary>At least one must hold.</summary>
public sealed record OrReading(Reading Left, Reading Right) : Reading;

/// <summary>Every element of a list: <c>each(targets.visits): months >= 1</c>.</summary>
public sealed record EachReading(string Path, Reading Inner) : Reading;

/// <summary>Both sides' submissions agree: <c>same(titleEn, field)</c>. <see cref="Open"/>: the text's list ends in 等.</summary>
public sealed record SameReading(EquatableArray<string> Paths, bool Open) : Reading;

/// <summary>A condition: not applicable where it does not hold.</summary>
public sealed record WhenReading(Reading Condition, Reading Inner) : Reading;

/// <summary>The left side of a comparison.</summary>
public abstract record Quantity;

/// <summary>A member's own value.</summary>
public sealed record PathQuantity(string Path) : Quantity;

/// <summary>The number of elements of a list, all or those for which a reading holds.</summary>
public sealed record CountQuantity(string Path, Reading? Where) : Quantity;

/// <summary>A sum over elements: <c>sum(projects.requestedFunding)</c>.</summary>
public sealed record SumQuantity(string Path) : Quantity;

/// <summary>A quotient; not applicable when the denominator is 0.</summary>
public sealed record RatioQuantity(Quantity Numerator, Quantity Denominator) : Quantity;

/// <summary>The right side of a comparison.</summary>
public abstract record Literal;

/// <summary>A number. <see cref="Unit"/> is null for the built-in units (months, days, persons and pieces, yuan, share of one).</summary>
public sealed record NumberLiteral(decimal Value, string? Unit = null) : Literal;

/// <summary>A calendar day.</summary>
public sealed record DateLiteral(int Year, int Month, int Day) : Literal;

/// <summary>A rank of an ordered list, such as a degree.</summary>
public sealed record RankLiteral(string Name) : Literal;

/// <summary>How two quantities are compared.</summary>
public enum CompareOperator
{
    /// <summary><c>==</c></summary>
    Equal,

    /// <summary><c>!=</c></summary>
    NotEqual,

    /// <summary><c>&gt;=</c></summary>
    AtLeast,

    /// <summary><c>&gt;</c></summary>
    MoreThan,

    /// <summary><c>&lt;=</c></summary>
    AtMost,

    /// <summary><c>&lt;</c></summary>
    LessThan,

    /// <summary><c>~=</c>: within 10 %.</summary>
    About,
}
