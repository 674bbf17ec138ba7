namespace GuideModel;

/// <summary>The whole numbers for which a comparison holds: those of a range, or all others.</summary>
/// <param name="Least">The least of the range.</param>
/// <param name="Most">The greatest; below <paramref name="Least"/> for none.</param>
/// <param name="IsNegated">Whether all others are meant.</param>
internal readonly record struct NumberRange(Int128 Least, Int128 Most, bool IsNegated)
{
    private bool IsEmpty => Least > Most;

    /// <summary>The range of a comparison of numbers that are kept as whole multiples of a fraction.</summary>
    /// <param name="comparison">How they are compared.</param>
    /// <param name="literal">With what.</param>
    /// <param name="one">How many of the fractions make one.</param>
    public static NumberRange Of(ColumnComparison comparison, decimal literal, long one)
    {
        Int128 up = Whole(literal, one, roundUp: true);
        Int128 down = Whole(literal, one, roundUp: false);
        return comparison switch
        {
            ColumnComparison.Equal => new(up, down, false),
            ColumnComparison.NotEqual => new(up, down, true),
            ColumnComparison.AtLeast => new(up, Int128.MaxValue, false),
            ColumnComparison.MoreThan => new(down + 1, Int128.MaxValue, false),
            ColumnComparison.AtMost => new(Int128.MinValue, down, false),
            ColumnComparison.LessThan => new(Int128.MinValue, up - 1, false),
            _ when literal > decimal.MaxValue / 2 => new(Whole(literal - (literal / 10), one, roundUp: true), Int128.MaxValue, false),
            _ => literal < 0 ? new(1, 0, false) : new(Whole(literal - (literal / 10), one, roundUp: true), Whole(literal + (literal / 10), one, roundUp: false), false),
        };
    }

    /// <summary>The same of numbers that are less by an amount.</summary>
    public NumberRange Less(int amount) =>
        new(Least == Int128.MinValue ? Least : Least - amount, Most == Int128.MaxValue ? Most : Most - amount, IsNegated);

    /// <summary>Whether it holds for a number.</summary>
    public bool Holds(Int128 number) => (number >= Least && number <= Most) != IsNegated;

    /// <summary>Whether it holds for every number from one to another.</summary>
    public bool HoldsForAll(int from, int to) => IsNegated ? IsEmpty || from > Most || to < Least : from >= Least && to <= Most;

    /// <summary>Whether it holds for any of them.</summary>
    public bool HoldsForAny(int from, int to) => IsNegated ? IsEmpty || from != Least || to != Least : !IsEmpty && from <= Most && to >= Least;

    private static Int128 Whole(decimal literal, long one, bool roundUp)
    {
        // The whole and the rest apart: together they may have more digits than a decimal.
        decimal whole = decimal.Floor(literal);
        decimal rest = (literal - whole) * one;
        return ((Int128)whole * one) + (Int128)(roundUp ? decimal.Ceiling(rest) : decimal.Floor(rest));
    }
}
