using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Sampling;

/// <summary>The numbers that bounds leave, on a grid of a step.</summary>
/// <param name="Least">The least of them, or null where none is.</param>
/// <param name="Most">The greatest.</param>
/// <param name="Step">The distance of the grid's lines.</param>
/// <param name="Reach">How far open ends reach; null for about as far again as the closed end is from zero.</param>
internal readonly record struct ValueRange(decimal? Least, decimal? Most, decimal Step, decimal? Reach = null)
{
    /// <summary>Whether a number is inside.</summary>
    public bool Contains(decimal value) => !(value < Least) && !(value > Most);

    public bool IsEmpty => Least > Most;

    /// <summary>This range with a bound more. What a range cannot say (<c>!=</c>) leaves it as it is.</summary>
    public ValueRange And(CompareOperator op, decimal bound) => op switch
    {
        CompareOperator.Equal => AtLeast(bound).AtMost(bound),
        CompareOperator.AtLeast => AtLeast(bound),
        CompareOperator.MoreThan => AtLeast(Down(bound) + Step),
        CompareOperator.AtMost => AtMost(bound),
        CompareOperator.LessThan => AtMost(Up(bound) - Step),
        CompareOperator.About => AtLeast(bound - (Math.Abs(bound) / 10)).AtMost(bound + (Math.Abs(bound) / 10)),
        _ => this,
    };

    public ValueRange And(ValueRange other)
    {
        ValueRange both = this;
        both = other.Least is { } least ? both.AtLeast(least) : both;
        return other.Most is { } most ? both.AtMost(most) : both;
    }

    /// <summary>A value inside.</summary>
    public decimal Pick(Random random)
    {
        decimal least = Least ?? (Most is not { } most ? Step : Reach is { } back ? most - back : Math.Min(Math.Max(0, most / 3), most));
        decimal far = Most ?? least + (Reach ?? Math.Max(4 * Step, Math.Abs(least) / 2));
        decimal low = Up(least);
        decimal high = Down(far);
        if (low >= high)
        {
            // An exact bound off the grid, such as 1.5 papers a year, is kept as it stands; below an upper one there is room.
            return low > high ? (Least is null ? high : least) : low;
        }

        long steps = (long)Math.Min((high - low) / Step, 1_000_000_000m);
        return low + (Step * (long)(random.NextDouble() * (steps + 1)));
    }

    private ValueRange AtLeast(decimal bound) => Least >= bound ? this : this with { Least = bound };

    private ValueRange AtMost(decimal bound) => Most <= bound ? this : this with { Most = bound };

    private decimal Up(decimal value) => Math.Ceiling(value / Step) * Step;

    private decimal Down(decimal value) => Math.Floor(value / Step) * Step;
}
