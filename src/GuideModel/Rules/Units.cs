namespace GuideModel;

/// <summary>A duration in months.</summary>
/// <param name="Value">Months; may be a fraction, never negative in an application that can be read.</param>
public readonly record struct Months(decimal Value) : IComparable<Months>
{
    /// <inheritdoc/>
    public int CompareTo(Months other) => Value.CompareTo(other.Value);

    /// <summary>Shorter.</summary>
    public static bool operator <(Months left, Months right) => left.Value < right.Value;

    /// <summary>Longer.</summary>
    public static bool operator >(Months left, Months right) => left.Value > right.Value;

    /// <summary>Not longer.</summary>
    public static bool operator <=(Months left, Months right) => left.Value <= right.Value;

    /// <summary>Not shorter.</summary>
    public static bool operator >=(Months left, Months right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public override string ToString() => $"{Value:0.####}个月";
}

/// <summary>A duration in days.</summary>
/// <param name="Value">Days.</param>
public readonly record struct Days(decimal Value) : IComparable<Days>
{
    /// <inheritdoc/>
    public int CompareTo(Days other) => Value.CompareTo(other.Value);

    /// <summary>Shorter.</summary>
    public static bool operator <(Days left, Days right) => left.Value < right.Value;

    /// <summary>Longer.</summary>
    public static bool operator >(Days left, Days right) => left.Value > right.Value;

    /// <summary>Not longer.</summary>
    public static bool operator <=(Days left, Days right) => left.Value <= right.Value;

    /// <summary>Not shorter.</summary>
    public static bool operator >=(Days left, Days right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public override string ToString() => $"{Value:0.####}天";
}

/// <summary>An amount of money in yuan (人民币元).</summary>
/// <param name="Value">Yuan.</param>
public readonly record struct Yuan(decimal Value) : IComparable<Yuan>
{
    /// <inheritdoc/>
    public int CompareTo(Yuan other) => Value.CompareTo(other.Value);

    /// <summary>Less.</summary>
    public static bool operator <(Yuan left, Yuan right) => left.Value < right.Value;

    /// <summary>More.</summary>
    public static bool operator >(Yuan left, Yuan right) => left.Value > right.Value;

    /// <summary>Not more.</summary>
    public static bool operator <=(Yuan left, Yuan right) => left.Value <= right.Value;

    /// <summary>Not less.</summary>
    public static bool operator >=(Yuan left, Yuan right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public override string ToString() => $"{Value:0.##}元";
}

/// <summary>Numbers with units: <c>36.Months</c>, <c>15.Days</c>, <c>1_500_000.Yuan</c>.</summary>
public static class UnitExtensions
{
    extension(int value)
    {
        /// <summary>That many months.</summary>
        public Months Months => new(value);

        /// <summary>That many days.</summary>
        public Days Days => new(value);

        /// <summary>That many yuan.</summary>
        public Yuan Yuan => new(value);
    }

    extension(decimal value)
    {
        /// <summary>That many months.</summary>
        public Months Months => new(value);

        /// <summary>That many days.</summary>
        public Days Days => new(value);

        /// <summary>That many yuan.</summary>
        public Yuan Yuan => new(value);
    }
}
