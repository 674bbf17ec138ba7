namespace GuideModel.Compiler.Logic;

/// <summary>The numbers between two ends; an end that is null is open to infinity.</summary>
internal readonly record struct NumberInterval(decimal? Low, bool LowClosed, decimal? High, bool HighClosed)
{
    public bool IsEmpty => Low > High || (Low == High && Low is not null && !(LowClosed && HighClosed));

    public NumberInterval And(NumberInterval other)
    {
        bool mine = other.Low is null || Low > other.Low || (Low == other.Low && !LowClosed);
        bool mineHigh = other.High is null || High < other.High || (High == other.High && !HighClosed);
        return new(mine ? Low : other.Low, mine ? LowClosed : other.LowClosed, mineHigh ? High : other.High, mineHigh ? HighClosed : other.HighClosed);
    }

    /// <summary>Whether it ends before another one does.</summary>
    public bool EndsBefore(NumberInterval other) =>
        High is not null && (other.High is null || High < other.High || (High == other.High && !HighClosed && other.HighClosed));

    public bool Contains(decimal value) => !And(new(value, true, value, true)).IsEmpty;

    /// <summary>Its whole numbers, with ends that are themselves whole.</summary>
    public NumberInterval Whole()
    {
        decimal? low = Low is { } l && Exact.IsModest(l) ? (decimal.Ceiling(l) == l && !LowClosed ? l + 1 : decimal.Ceiling(l)) : Low;
        decimal? high = High is { } h && Exact.IsModest(h) ? (decimal.Floor(h) == h && !HighClosed ? h - 1 : decimal.Floor(h)) : High;
        return new(low, low is not null, high, high is not null);
    }
}
