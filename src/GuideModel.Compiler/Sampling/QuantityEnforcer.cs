using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Sampling;

/// <summary>Changes facts so that a comparison holds.</summary>
internal sealed class QuantityEnforcer(
    ReadingEnforcer readings, SampleShape shape, SampleBounds bounds, SampleScale scale, SampleMaker maker, FactEvaluator evaluator, Random random)
{
    private static readonly ValueRange Any = new(null, null, 1);

    /// <summary>Makes a comparison hold.</summary>
    /// <param name="quantity">Its left side.</param>
    /// <param name="op">Its operator.</param>
    /// <param name="literal">Its right side.</param>
    /// <param name="facts">Where its paths start.</param>
    /// <param name="prefix">The path of that place.</param>
    /// <param name="outsideAbout">For <c>~=</c>, which has no opposite: whether it is to fail.</param>
    public void Enforce(Quantity quantity, CompareOperator op, Literal literal, Facts facts, string prefix, bool outsideAbout)
    {
        decimal bound = evaluator.Number(literal);
        if (op == CompareOperator.About && outsideAbout)
        {
            (op, bound) = random.Next(2) == 0 || bound <= 0 ? (CompareOperator.MoreThan, bound + (Math.Abs(bound) / 10)) : (CompareOperator.LessThan, bound - (bound / 10));
        }

        if (literal is RankLiteral && quantity is PathQuantity ranked)
        {
            Rank(ranked.Path, op, bound, facts, prefix);
            return;
        }

        Enforce(quantity, op, bound, most: null, facts, prefix);
    }

    private void Enforce(Quantity quantity, CompareOperator op, decimal bound, decimal? most, Facts facts, string prefix)
    {
        switch (quantity)
        {
            case PathQuantity q:
                Path(q.Path, op, bound, most, facts, prefix);
                break;
            case CountQuantity { Where: null } q:
                Resize(q.Path, (int)Pick(bounds.Lengths(SampleShape.Join(prefix, q.Path)), Any, op, bound, most), facts, prefix);
                break;
            case CountQuantity q:
                Count(q.Path, q.Where!, (int)Pick(Any, Any, op, bound, most), facts, prefix);
                break;
            case SumQuantity q:
                Sum(q.Path, op, bound, facts, prefix);
                break;
            case RatioQuantity q:
                Ratio(q, op, bound, facts, prefix);
                break;
        }
    }

    private void Path(string path, CompareOperator op, decimal bound, decimal? most, Facts facts, string prefix)
    {
        string full = SampleShape.Join(prefix, path);
        decimal value = Pick(scale.Allowed(full), scale.Usual(full), op, bound, most);
        readings.Put(path, shape.Member(full)?.Kind == MemberKind.Date ? SampleScale.Day(value) : value, facts, prefix);
    }

    private void Rank(string path, CompareOperator op, decimal bound, Facts facts, string prefix)
    {
        if (shape.Member(SampleShape.Join(prefix, path)) is { } member)
        {
            string[] names = [.. shape.Names(member).Where(n => evaluator.RankOf(n) is { } rank && FactEvaluator.Holds(rank, op, bound))];
            readings.Put(path, names.Length > 0 ? names[random.Next(names.Length)] : null, facts, prefix);
        }
    }

    // A usual value inside the rules' other bounds where there is one, otherwise one inside either, otherwise one that satisfies
    // the comparison alone.
    private decimal Pick(ValueRange range, ValueRange usual, CompareOperator op, decimal bound, decimal? most)
    {
        if (op == CompareOperator.NotEqual)
        {
            decimal other = bound + (range.Step * random.Next(1, 4) * (random.Next(2) == 0 && bound > 3 * range.Step ? -1 : 1));
            return other;
        }

        var wanted = new ValueRange(null, null, range.Step, range.Reach);
        wanted = wanted.And(op, bound);
        wanted = most is { } cap && !wanted.And(CompareOperator.AtMost, cap).IsEmpty ? wanted.And(CompareOperator.AtMost, cap) : wanted;
        ValueRange[] choices = [wanted.And(range).And(usual), wanted.And(range), wanted.And(usual), wanted];
        decimal picked = choices.First(c => !c.IsEmpty || c == wanted).Pick(random);

        // No fact of an application is negative, unless the comparison leaves nothing else.
        return picked < 0 && FactEvaluator.Holds(0, op, bound) ? 0 : picked;
    }

    private void Resize(string path, int count, Facts facts, string prefix)
    {
        FactList list = readings.List(path, facts, prefix);
        string full = SampleShape.Join(prefix, path);
        for (int i = list.Count; i < count; i++)
        {
            list.Add(shape.Record(full) is null ? "其他" : maker.Record(full));
        }

        if (list.Count > count)
        {
            list.RemoveRange(Math.Max(0, count), list.Count - Math.Max(0, count));
        }
    }

    private void Count(string path, Reading where, int count, Facts facts, string prefix)
    {
        FactList list = readings.List(path, facts, prefix);
        string full = SampleShape.Join(prefix, path);
        int counted = 0;
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i] is not Facts element)
            {
                continue;
            }

            FactOutcome one = evaluator.Evaluate(where, element);
            if (counted < count)
            {
                if (one != FactOutcome.Pass)
                {
                    readings.Enforce(where, true, element, full);
                }

                counted += evaluator.Evaluate(where, element) == FactOutcome.Pass ? 1 : 0;
            }
            else if (one != FactOutcome.Fail)
            {
                readings.Enforce(where, false, element, full);
            }
        }

        for (; counted < count; counted++)
        {
            Facts element = maker.Record(full);
            readings.Enforce(where, true, element, full);
            list.Add(element);
        }
    }

    private void Sum(string path, CompareOperator op, decimal bound, Facts facts, string prefix)
    {
        int dot = path.LastIndexOf('.');
        if (dot < 0)
        {
            return;
        }

        FactList list = readings.List(path.Substring(0, dot), facts, prefix);
        if (list.Count == 0)
        {
            Resize(path.Substring(0, dot), 1, facts, prefix);
        }

        string full = SampleShape.Join(prefix, path);
        decimal step = scale.StepOf(full);
        decimal left = Pick(new ValueRange(null, null, step), new ValueRange(null, null, step), op, bound, most: null);
        for (int i = list.Count; i > 0; i--)
        {
            // Even shares; the last element takes what rounding left over.
            decimal share = i == 1 ? left : Math.Floor(left / i / step) * step;
            ((Facts)list[i - 1]!)[path.Substring(dot + 1)] = share;
            left -= share;
        }
    }

    private void Ratio(RatioQuantity ratio, CompareOperator op, decimal bound, Facts facts, string prefix)
    {
        if (evaluator.ValueOf(ratio.Denominator, facts) is not > 0)
        {
            Enforce(ratio.Denominator, CompareOperator.AtLeast, 1, most: null, facts, prefix);
        }

        if (evaluator.ValueOf(ratio.Denominator, facts) is { } whole and > 0)
        {
            // A share of at most one is a part of the whole; a quotient such as matching funds may exceed it.
            Enforce(ratio.Numerator, op, bound * whole, bound <= 1 ? whole : null, facts, prefix);
        }
    }
}
