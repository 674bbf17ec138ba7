using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Logic;

/// <summary>A set of numbers: intervals in order, apart from each other, over exact decimals.</summary>
internal sealed class NumberSet
{
    private const int MostIntervals = 64;

    private readonly NumberInterval[] intervals;

    private NumberSet(IEnumerable<NumberInterval> intervals) => this.intervals = [.. intervals.Where(i => !i.IsEmpty)];

    public static NumberSet All { get; } = new([new(null, false, null, false)]);

    public static NumberSet Empty { get; } = new([]);

    /// <summary>What a member that is never negative may hold.</summary>
    public static NumberSet NotNegative { get; } = AtLeast(0);

    public bool IsEmpty => intervals.Length == 0;

    /// <summary>The least bound, or null where there is none.</summary>
    public decimal? Low => IsEmpty ? null : intervals[0].Low;

    /// <summary>The greatest bound, or null where there is none.</summary>
    public decimal? High => IsEmpty ? null : intervals[intervals.Length - 1].High;

    public bool LowClosed => !IsEmpty && intervals[0].LowClosed;

    public bool HighClosed => !IsEmpty && intervals[intervals.Length - 1].HighClosed;

    public IReadOnlyList<NumberInterval> Intervals => intervals;

    public static NumberSet AtLeast(decimal bound, bool closed = true) => new([new(bound, closed, null, false)]);

    public static NumberSet AtMost(decimal bound, bool closed = true) => new([new(null, false, bound, closed)]);

    public static NumberSet Only(decimal value) => Between(value, value);

    public static NumberSet Between(decimal low, decimal high) => new([new(low, true, high, true)]);

    /// <summary>The numbers for which a comparison holds (GRAMMAR.md, G6.3).</summary>
    public static NumberSet Of(CompareOperator op, decimal bound) => op switch
    {
        CompareOperator.Equal => Only(bound),
        CompareOperator.NotEqual => Only(bound).Not(),
        CompareOperator.AtLeast => AtLeast(bound),
        CompareOperator.MoreThan => AtLeast(bound, closed: false),
        CompareOperator.AtMost => AtMost(bound),
        CompareOperator.LessThan => AtMost(bound, closed: false),
        _ => Between(bound - (Math.Abs(bound) / 10), bound + (Math.Abs(bound) / 10)),
    };

    /// <summary>Some numbers and no other.</summary>
    public static NumberSet Of(IEnumerable<decimal> values) =>
        new(values.Distinct().OrderBy(v => v).Select(v => new NumberInterval(v, true, v, true)));

    public bool Contains(decimal value) => intervals.Any(i => i.Contains(value));

    /// <summary>The numbers in both; a superset of them where they fall apart into very many intervals.</summary>
    public NumberSet And(NumberSet other)
    {
        var both = new List<NumberInterval>();
        for (int i = 0, j = 0; i < intervals.Length && j < other.intervals.Length;)
        {
            both.Add(intervals[i].And(other.intervals[j]));
            if (intervals[i].EndsBefore(other.intervals[j]))
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        // A superset of what is left will do, and keeps the work in bounds.
        both.RemoveAll(i => i.IsEmpty);
        if (both.Count > MostIntervals)
        {
            NumberInterval first = both[MostIntervals];
            NumberInterval last = both[both.Count - 1];
            both.RemoveRange(MostIntervals, both.Count - MostIntervals);
            both.Add(new(first.Low, first.LowClosed, last.High, last.HighClosed));
        }

        return new NumberSet(both);
    }

    /// <summary>All other numbers; only of a set that a comparison made, for those are exact.</summary>
    public NumberSet Not()
    {
        var gaps = new List<NumberInterval>();
        decimal? low = null;
        bool closed = false;
        foreach (NumberInterval interval in intervals)
        {
            if (interval.Low is not null)
            {
                gaps.Add(new(low, closed, interval.Low, !interval.LowClosed));
            }

            if (interval.High is null)
            {
                return new NumberSet(gaps);
            }

            (low, closed) = (interval.High, !interval.HighClosed);
        }

        gaps.Add(new(low, closed, null, false));
        return new NumberSet(gaps);
    }

    /// <summary>The smallest interval around two sets.</summary>
    public NumberSet Around(NumberSet other)
    {
        if (IsEmpty || other.IsEmpty)
        {
            return IsEmpty ? other : this;
        }

        NumberSet first = Low is null || (other.Low is not null && Low <= other.Low) ? this : other;
        NumberSet last = High is null || (other.High is not null && High >= other.High) ? this : other;
        return new NumberSet([new(first.Low, first.Low is not null, last.High, last.High is not null)]);
    }

    /// <summary>The whole numbers of it.</summary>
    public NumberSet Whole() => new(intervals.Select(i => i.Whole()));

    public bool SameAs(NumberSet other) => intervals.SequenceEqual(other.intervals);
}
