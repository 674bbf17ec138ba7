using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Testing;

/// <summary>Facts one step below, at, and one step above the bound of a comparison.</summary>
internal sealed class QuantityBoundaries(Boundaries boundaries, SampleShape shape, ReadingEnforcer readings, FactEvaluator evaluator)
{
    // Wholes that a share of one per cent more or less can be told on.
    private const decimal WholeNumber = 1_000_000;
    private const int WholeCount = 100;

    // Longer lists are not written out: the application could not be read by anybody.
    private const int LongestList = 400;

    /// <summary>Changed copies of facts.</summary>
    public IEnumerable<Facts> Of(CompareReading compare, Facts facts, string prefix)
    {
        if (compare is { Left: PathQuantity ranked, Right: RankLiteral })
        {
            return Ranks(ranked.Path, facts, prefix);
        }

        decimal bound = evaluator.Number(compare.Right);
        decimal[] edges = compare.Operator == CompareOperator.About ? [bound * 0.9m, bound, bound * 1.1m] : [bound];
        return compare.Left switch
        {
            PathQuantity q => Numbers(q.Path, edges, facts, prefix),
            CountQuantity q => Counts(q, edges, facts, prefix),
            SumQuantity q => Sums(q.Path, edges, facts, prefix),
            RatioQuantity q => Ratios(q, edges, facts, prefix),
            _ => [],
        };
    }

    private IEnumerable<Facts> Ranks(string path, Facts facts, string prefix)
    {
        yield return boundaries.With(path, null, facts, prefix);
        foreach (string name in shape.Member(SampleShape.Join(prefix, path)) is { } member ? shape.Names(member) : [])
        {
            yield return boundaries.With(path, name, facts, prefix);
        }
    }

    private IEnumerable<Facts> Numbers(string path, decimal[] edges, Facts facts, string prefix)
    {
        MemberKind? kind = shape.Member(SampleShape.Join(prefix, path))?.Kind;
        yield return boundaries.With(path, null, facts, prefix);
        foreach (decimal value in edges.SelectMany(e => Around(e, Step(kind, e))))
        {
            // A count has no fraction, and no fact is less than nothing but a temperature and the like.
            if ((kind is not MemberKind.Count || value % 1 == 0) && (value >= 0 || edges[0] < 0 || kind == MemberKind.Measure))
            {
                yield return boundaries.With(path, kind == MemberKind.Date ? SampleScale.Day(value) : value, facts, prefix);
            }
        }
    }

    private IEnumerable<Facts> Counts(CountQuantity count, decimal[] edges, Facts facts, string prefix)
    {
        yield return boundaries.With(count.Path, null, facts, prefix);
        yield return boundaries.With(count.Path, new FactList(), facts, prefix);
        string path = SampleShape.Join(prefix, count.Path);
        foreach (decimal number in edges.SelectMany(e => Around(decimal.Ceiling(e), 1)).Where(n => n is >= 0 and <= LongestList))
        {
            yield return boundaries.With(count.Path, List(count, path, (int)number, others: 0), facts, prefix);
            if (count.Where is not null)
            {
                yield return boundaries.With(count.Path, List(count, path, (int)number, others: 1), facts, prefix);
            }
        }

        // One more that is just inside or just outside the filter.
        if (count.Where is { } where && edges[0] is >= 1 and <= LongestList)
        {
            foreach (Facts element in boundaries.Of(where, boundaries.Enforced(where, true, new Facts(), path), path))
            {
                FactList list = List(count, path, (int)decimal.Ceiling(edges[0]) - 1, others: 0);
                list.Add(element);
                yield return boundaries.With(count.Path, list, facts, prefix);
            }
        }
    }

    private IEnumerable<Facts> Sums(string path, decimal[] edges, Facts facts, string prefix)
    {
        int dot = path.LastIndexOf('.');
        string list = path.Substring(0, Math.Max(dot, 0));
        yield return boundaries.With(list, null, facts, prefix);
        foreach (decimal value in edges.SelectMany(e => Around(e, 1)).Where(v => v >= 0))
        {
            yield return boundaries.With(list, new FactList { new Facts { [path.Substring(dot + 1)] = value } }, facts, prefix);
        }
    }

    private IEnumerable<Facts> Ratios(RatioQuantity ratio, decimal[] edges, Facts facts, string prefix)
    {
        yield return Measured(ratio.Denominator, 0, facts, prefix);
        foreach (string path in Paths(ratio.Numerator).Concat(Paths(ratio.Denominator)))
        {
            yield return boundaries.With(path, null, facts, prefix);
        }

        decimal whole = ratio.Denominator is PathQuantity ? WholeNumber : WholeCount;
        foreach (decimal part in edges.SelectMany(e => Around(decimal.Round(e * whole), 1)).Where(p => p >= 0 && (ratio.Numerator is PathQuantity || p <= LongestList)))
        {
            // The whole first: a count of some among all makes both from one list.
            Facts both = ratio is { Numerator: CountQuantity some, Denominator: CountQuantity all } && some.Path == all.Path && all.Where is null
                ? boundaries.With(all.Path, List(some, SampleShape.Join(prefix, all.Path), (int)part, Math.Max(0, (int)(whole - part))), facts, prefix)
                : Measured(ratio.Numerator, part, Measured(ratio.Denominator, whole, facts, prefix), prefix);
            yield return both;
        }
    }

    private Facts Measured(Quantity quantity, decimal value, Facts facts, string prefix) => quantity switch
    {
        PathQuantity q => boundaries.With(q.Path, value, facts, prefix),
        CountQuantity q => boundaries.With(q.Path, List(q, SampleShape.Join(prefix, q.Path), (int)Math.Min(value, LongestList), others: 0), facts, prefix),
        _ => facts,
    };

    private FactList List(CountQuantity count, string path, int counted, int others)
    {
        var list = new FactList();
        for (int i = 0; i < counted + others; i++)
        {
            var element = new Facts();
            if (count.Where is { } where)
            {
                readings.Enforce(where, i < counted, element, path);
            }

            list.Add(shape.Record(path) is null ? "其他" + i : element);
        }

        return list;
    }

    private static IEnumerable<string> Paths(Quantity quantity) => quantity switch
    {
        PathQuantity q => [q.Path],
        CountQuantity q => [q.Path],
        _ => [],
    };

    private static decimal[] Around(decimal value, decimal step) => [value - step, value, value + step];

    // A day, a unit, or the last place the bound is given in.
    private static decimal Step(MemberKind? kind, decimal bound)
    {
        if (kind == MemberKind.Date)
        {
            return TimeSpan.TicksPerDay;
        }

        decimal step = kind == MemberKind.Ratio ? 0.01m : 1;
        while (kind is MemberKind.Measure or MemberKind.Ratio && bound % step != 0 && step > 0.000_001m)
        {
            step /= 10;
        }

        return kind == MemberKind.Ratio ? step / 10 : step;
    }
}
