using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Sampling;

/// <summary>Evaluates readings over facts, straight from the model: slow, plain, and independent of the generated
/// validators, so that one can be tested against the other (GRAMMAR.md, "Outcomes").</summary>
public sealed class FactEvaluator
{
    private readonly Dictionary<string, int> ranks = new(StringComparer.Ordinal);

    /// <summary>An evaluator for the rules of a guide.</summary>
    public FactEvaluator(GuideSpec guide)
    {
        foreach (EnumSpec ordered in guide.Enums.Where(e => e.Ordered))
        {
            for (int i = 0; i < ordered.Members.Count; i++)
            {
                ranks[ordered.Members[i].Name] = ordered.Members[i].Rank ?? i;
            }
        }
    }

    /// <summary>The outcome of a reading.</summary>
    /// <param name="reading">What is demanded.</param>
    /// <param name="facts">The application, or the element a relative reading speaks of.</param>
    public FactOutcome Evaluate(Reading reading, Facts facts) => reading switch
    {
        AnswerReading r => facts.Find(r.Path) switch { null => FactOutcome.Missing, bool answer => Of(answer), _ => FactOutcome.Pass },
        CompareReading r => Compare(r, facts),
        InReading r => In(r, facts.Find(r.Path)),
        NotReading r => Not(Evaluate(r.Inner, facts)),
        AndReading r => And(Evaluate(r.Left, facts), Evaluate(r.Right, facts)),
        OrReading r => Or(Evaluate(r.Left, facts), Evaluate(r.Right, facts)),
        EachReading r => Each(r, facts),
        WhenReading r => When(Evaluate(r.Condition, facts), Evaluate(r.Inner, facts)),
        _ => FactOutcome.NotApplicable,
    };

    /// <summary>The number a quantity has; null when a fact is not given or a denominator is 0.</summary>
    public decimal? ValueOf(Quantity quantity, Facts facts) =>
        RangeOf(quantity, facts) is { Outcome: FactOutcome.Pass } range && range.Least == range.Most ? range.Least : null;

    /// <summary>The place of a name in its ordered list; null when it is in none.</summary>
    public int? RankOf(string name) => ranks.TryGetValue(name, out int rank) ? rank : null;

    /// <summary>Whether a comparison of two numbers holds.</summary>
    public static bool Holds(decimal left, CompareOperator op, decimal right) => op switch
    {
        CompareOperator.Equal => left == right,
        CompareOperator.NotEqual => left != right,
        CompareOperator.AtLeast => left >= right,
        CompareOperator.MoreThan => left > right,
        CompareOperator.AtMost => left <= right,
        CompareOperator.LessThan => left < right,
        _ => Math.Abs(left - right) * 10 <= Math.Abs(right),
    };

    private FactOutcome Compare(CompareReading compare, Facts facts)
    {
        QuantityRange range = RangeOf(compare.Left, facts);
        if (range.Outcome != FactOutcome.Pass)
        {
            return range.Outcome;
        }

        decimal right = Number(compare.Right);
        if (range.Least == range.Most)
        {
            return Of(Holds(range.Least, compare.Operator, right));
        }

        // Only counts have a range, so its values are whole numbers and few.
        bool any = false;
        bool all = true;
        for (decimal value = range.Least; value <= range.Most; value++)
        {
            bool one = Holds(value, compare.Operator, right);
            any |= one;
            all &= one;
        }

        return all ? FactOutcome.Pass : any ? FactOutcome.Missing : FactOutcome.Fail;
    }

    /// <summary>A literal on the scale that quantities are measured on: days as ticks, ranks as places.</summary>
    internal decimal Number(Literal literal) => literal switch
    {
        NumberLiteral n => n.Value,
        DateLiteral d => new DateTime(d.Year, d.Month, d.Day).Ticks,
        RankLiteral r => RankOf(r.Name) ?? 0,
        _ => throw new ArgumentOutOfRangeException(nameof(literal)),
    };

    private QuantityRange RangeOf(Quantity quantity, Facts facts) => quantity switch
    {
        PathQuantity q => facts.Find(q.Path) switch
        {
            decimal number => QuantityRange.Exactly(number),
            DateTime day => QuantityRange.Exactly(day.Ticks),
            string name when RankOf(name) is { } rank => QuantityRange.Exactly(rank),
            _ => QuantityRange.Missing,
        },
        CountQuantity q => Count(q, facts.Find(q.Path) as FactList),
        SumQuantity q => Sum(q.Path, facts),
        RatioQuantity q => Ratio(RangeOf(q.Numerator, facts), RangeOf(q.Denominator, facts)),
        _ => throw new ArgumentOutOfRangeException(nameof(quantity)),
    };

    private QuantityRange Count(CountQuantity count, FactList? list)
    {
        if (list is null)
        {
            return QuantityRange.Missing;
        }

        if (count.Where is null)
        {
            return QuantityRange.Exactly(list.Count);
        }

        int certain = 0;
        int possible = 0;
        foreach (object? item in list)
        {
            FactOutcome one = item is Facts element ? Evaluate(count.Where, element) : FactOutcome.Missing;
            certain += one == FactOutcome.Pass ? 1 : 0;
            possible += one is FactOutcome.Missing or FactOutcome.Manual ? 1 : 0;
        }

        return new QuantityRange(FactOutcome.Pass, certain, certain + possible);
    }

    private static QuantityRange Sum(string path, Facts facts)
    {
        int dot = path.LastIndexOf('.');
        if (dot < 0 || facts.Find(path.Substring(0, dot)) is not FactList list)
        {
            return QuantityRange.Missing;
        }

        string member = path.Substring(dot + 1);
        decimal sum = 0;
        foreach (object? item in list)
        {
            if (item is not Facts element || element[member] is not decimal value)
            {
                return QuantityRange.Missing;
            }

            sum += value;
        }

        return QuantityRange.Exactly(sum);
    }

    private static QuantityRange Ratio(QuantityRange part, QuantityRange whole)
    {
        if (whole is { Outcome: FactOutcome.Pass, Most: 0 })
        {
            return new QuantityRange(FactOutcome.NotApplicable, 0, 0);
        }

        if (part.Outcome != FactOutcome.Pass || whole.Outcome != FactOutcome.Pass)
        {
            return part.Outcome == FactOutcome.NotApplicable ? part : QuantityRange.Missing;
        }

        // A share of uncertain counts is not worked out: what is uncertain is asked for.
        return part.Least == part.Most && whole.Least == whole.Most ? QuantityRange.Exactly(part.Least / whole.Least) : QuantityRange.Missing;
    }

    private static FactOutcome In(InReading reading, object? value) => value switch
    {
        string name => InOne(reading, name),
        FactList { Count: > 0 } names => names.Select(n => n is string name ? InOne(reading, name) : FactOutcome.Missing).Aggregate(And),
        FactList => FactOutcome.NotApplicable,
        _ => FactOutcome.Missing,
    };

    // What an open list (等) does not name, people must judge, whether the list admits or excludes.
    private static FactOutcome InOne(InReading reading, string name) =>
        reading.Names.Contains(name) ? Of(!reading.Negated)
        : reading.Open ? FactOutcome.Manual
        : Of(reading.Negated);

    private FactOutcome Each(EachReading each, Facts facts)
    {
        if (facts.Find(each.Path) is not FactList list)
        {
            return FactOutcome.Missing;
        }

        FactOutcome all = FactOutcome.NotApplicable;
        foreach (object? item in list)
        {
            all = And(all, item is Facts element ? Evaluate(each.Inner, element) : FactOutcome.Missing);
        }

        return all;
    }

    private static FactOutcome Of(bool holds) => holds ? FactOutcome.Pass : FactOutcome.Fail;

    private static FactOutcome Not(FactOutcome inner) => inner switch
    {
        FactOutcome.Pass => FactOutcome.Fail,
        FactOutcome.Fail => FactOutcome.Pass,
        _ => inner,
    };

    internal static FactOutcome And(FactOutcome left, FactOutcome right) =>
        left == FactOutcome.Fail || right == FactOutcome.Fail ? FactOutcome.Fail
        : left == FactOutcome.Missing || right == FactOutcome.Missing ? FactOutcome.Missing
        : left == FactOutcome.Manual || right == FactOutcome.Manual ? FactOutcome.Manual
        : left == FactOutcome.NotApplicable ? right : left;

    internal static FactOutcome Or(FactOutcome left, FactOutcome right) =>
        left == FactOutcome.Pass || right == FactOutcome.Pass ? FactOutcome.Pass
        : left == FactOutcome.Manual || right == FactOutcome.Manual ? FactOutcome.Manual
        : left == FactOutcome.Missing || right == FactOutcome.Missing ? FactOutcome.Missing
        : left == FactOutcome.NotApplicable ? right : left;

    internal static FactOutcome When(FactOutcome condition, FactOutcome inner) => condition switch
    {
        FactOutcome.Pass => inner,
        FactOutcome.Missing or FactOutcome.Manual => inner is FactOutcome.Pass or FactOutcome.NotApplicable ? inner : condition,
        _ => FactOutcome.NotApplicable,
    };
}
