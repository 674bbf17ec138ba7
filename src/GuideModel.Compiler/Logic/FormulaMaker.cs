using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Logic;

/// <summary>Says as a formula that a reading has one of some outcomes (GRAMMAR.md, G8.3).</summary>
/// <remarks>What cannot be said becomes <see cref="Formula.True"/>: less is proven then, and nothing wrongly.</remarks>
internal sealed class FormulaMaker(LogicShape shape)
{
    // Deeper readings are not written by hand.
    private const int MostDepth = 12;

    private static readonly FactOutcome[] EachOutcome = [FactOutcome.Pass, FactOutcome.Fail, FactOutcome.Missing, FactOutcome.NotApplicable, FactOutcome.Manual];

    // Worst first: the worst element decides what becomes of each(…).
    private static readonly Outcomes[] ByWeight = [Outcomes.Fail, Outcomes.Missing, Outcomes.Manual, Outcomes.Pass, Outcomes.NotApplicable];

    /// <summary>The condition under which a reading has one of the outcomes.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="wanted">The outcomes.</param>
    /// <param name="list">The list in whose elements the reading's paths start, or nothing.</param>
    public Formula Make(Reading reading, Outcomes wanted, string list = "") => Make(reading, wanted, list, 0);

    private Formula Make(Reading reading, Outcomes wanted, string list, int depth)
    {
        if (wanted == Outcomes.All || depth > MostDepth)
        {
            return Formula.True;
        }

        return reading switch
        {
            _ when wanted == Outcomes.None => Formula.False,
            AnswerReading r => Answer(SampleShape.Join(list, r.Path), wanted),
            CompareReading r => Compare(r, wanted, list),
            InReading r => In(r, SampleShape.Join(list, r.Path), wanted),
            NotReading r => Make(r.Inner, Swapped(wanted), list, depth + 1),
            AndReading r => Both(FactEvaluator.And, r.Left, r.Right, wanted, list, depth),
            OrReading r => Both(FactEvaluator.Or, r.Left, r.Right, wanted, list, depth),
            WhenReading r => Both(FactEvaluator.When, r.Condition, r.Inner, wanted, list, depth),
            EachReading r => Each(r, SampleShape.Join(list, r.Path), wanted),
            _ => Formula.True,
        };
    }

    private Formula Answer(string path, Outcomes wanted)
    {
        bool missing = Has(wanted, Outcomes.Missing);
        switch (shape.KindOf(path))
        {
            case null or MemberKind.YesNo:
                NameSet answers = (Has(wanted, Outcomes.Pass), Has(wanted, Outcomes.Fail)) switch
                {
                    (true, true) => NameSet.YesOrNo,
                    (true, false) => NameSet.Yes,
                    (false, true) => NameSet.No,
                    _ => NameSet.Empty,
                };
                return Of(path, answers, missing);
            case MemberKind.Count or MemberKind.Months or MemberKind.Days or MemberKind.Yuan or MemberKind.Ratio or MemberKind.Date:
                return Of(new MemberTerm(path, null), Has(wanted, Outcomes.Pass) ? NumberSet.All : NumberSet.Empty, missing);
            case MemberKind.Measure:
                return Formula.True;
            default:
                return Of(path, Has(wanted, Outcomes.Pass) ? NameSet.All : NameSet.Empty, missing);
        }
    }

    private Formula In(InReading reading, string path, Outcomes wanted)
    {
        // A list of texts is judged element by element, which no rule of the genre asks for.
        if (shape.KindOf(path) is not (null or MemberKind.Enum or MemberKind.Text))
        {
            return Formula.True;
        }

        // A name that is none of the member's is a mistake reported elsewhere.
        if (shape.Names(path) is { Count: > 0 } known && reading.Names.Any(n => !known.Contains(n)))
        {
            return Formula.True;
        }

        NameSet named = NameSet.Of(reading.Names);
        bool inside = Has(wanted, reading.Negated ? Outcomes.Fail : Outcomes.Pass);
        bool outside = Has(wanted, reading.Open ? Outcomes.Manual : reading.Negated ? Outcomes.Pass : Outcomes.Fail);
        NameSet set = (inside, outside) switch
        {
            (true, true) => NameSet.All,
            (true, false) => named,
            (false, true) => named.Not(),
            _ => NameSet.Empty,
        };
        return Of(path, set, Has(wanted, Outcomes.Missing));
    }

    private Formula Compare(CompareReading reading, Outcomes wanted, string list)
    {
        if (shape.ValueOf(reading.Right) is not { } bound)
        {
            return Formula.True;
        }

        NumberSet holds = NumberSet.Of(reading.Operator, bound);
        NumberSet set = (Has(wanted, Outcomes.Pass), Has(wanted, Outcomes.Fail)) switch
        {
            (true, true) => NumberSet.All,
            (true, false) => holds,
            (false, true) => holds.Not(),
            _ => NumberSet.Empty,
        };
        bool missing = Has(wanted, Outcomes.Missing);
        switch (reading.Left)
        {
            case PathQuantity q when !Fits(shape.KindOf(SampleShape.Join(list, q.Path)), reading.Right):
                return Formula.True;
            case PathQuantity q:
                return Of(new MemberTerm(SampleShape.Join(list, q.Path), (reading.Right as NumberLiteral)?.Unit), set, missing);
            case CountQuantity q:
                return Count(q, reading.Operator, holds, wanted, SampleShape.Join(list, q.Path));
            case SumQuantity q when q.Path.LastIndexOf('.') is > 0 and int dot:
                string path = SampleShape.Join(list, q.Path);
                var sum = new SumTerm(SampleShape.Join(list, q.Path.Substring(0, dot)), path);
                return Formula.Any(
                    set.IsEmpty ? Formula.False : Formula.All(Terms.There(sum), new NumberAtom(sum, set)),
                    missing ? Terms.Missing(sum) : Formula.False);
            case RatioQuantity q when Terms.Of(q.Numerator, list) is { } part && Terms.Of(q.Denominator, list) is { } whole:
                return Ratio(part, whole, set, wanted);
            default:
                return Formula.True;
        }
    }

    // A figure of another type than its member's is a mistake reported elsewhere.
    private static bool Fits(MemberKind? kind, Literal literal) => kind switch
    {
        null => true,
        MemberKind.Enum => literal is RankLiteral,
        MemberKind.Date => literal is DateLiteral,
        MemberKind.Count or MemberKind.Months or MemberKind.Days or MemberKind.Yuan or MemberKind.Ratio or MemberKind.Measure => literal is NumberLiteral,
        _ => false,
    };

    private static Formula Ratio(Term part, Term whole, NumberSet set, Outcomes wanted)
    {
        Formula some = Formula.All(Terms.There(whole), new NumberAtom(whole, NumberSet.Only(0).Not()));
        return Formula.Any(
            set.IsEmpty ? Formula.False : Formula.All(Terms.There(part), some, new RatioAtom(part, whole, set)),
            Has(wanted, Outcomes.NotApplicable) ? Formula.All(Terms.There(whole), new NumberAtom(whole, NumberSet.Only(0))) : Formula.False,
            Has(wanted, Outcomes.Missing) ? Formula.Any(Terms.Missing(whole), Formula.All(some, Terms.Missing(part))) : Formula.False);
    }

    // Elements that lack a fact may count or not: a comparison holds when it holds for every number that is then possible.
    private static Formula Count(CountQuantity count, CompareOperator op, NumberSet holds, Outcomes wanted, string list)
    {
        Formula there = new NameAtom(list, NameSet.There);
        var certain = new CountTerm(list, count.Where, count.Where is null ? Outcomes.All : Outcomes.Pass);
        var possible = new CountTerm(list, count.Where, count.Where is null ? Outcomes.All : Outcomes.Pass | Outcomes.Missing | Outcomes.Manual);
        CountTerm[] decidePass = op is CompareOperator.AtLeast or CompareOperator.MoreThan ? [certain]
            : op is CompareOperator.AtMost or CompareOperator.LessThan ? [possible] : [certain, possible];
        CountTerm[] decideFail = op is CompareOperator.AtLeast or CompareOperator.MoreThan ? [possible]
            : op is CompareOperator.AtMost or CompareOperator.LessThan ? [certain] : [certain, possible];
        var ways = new List<Formula>();
        if (Has(wanted, Outcomes.Missing))
        {
            ways.Add(new NameAtom(list, NameSet.Empty, MayBeMissing: true));
        }

        if (Has(wanted, Outcomes.Pass))
        {
            ways.Add(Formula.All([there, .. decidePass.Select(t => new NumberAtom(t, holds))]));
        }

        if (Has(wanted, Outcomes.Fail))
        {
            ways.Add(Formula.All([there, .. decideFail.Select(t => new NumberAtom(t, holds.Not()))]));
        }

        bool open = Has(wanted, Outcomes.Missing) && count.Where is not null;
        return Formula.Any(ways.Append(open ? Formula.All([there, .. LeftOpen(op, holds, certain, possible)]) : Formula.False));
    }

    // The elements that lack a fact decide: with some of them it holds, with others not.
    private static IEnumerable<Formula> LeftOpen(CompareOperator op, NumberSet holds, CountTerm certain, CountTerm possible) => op switch
    {
        CompareOperator.AtLeast or CompareOperator.MoreThan => [new NumberAtom(certain, holds.Not()), new NumberAtom(possible, holds)],
        CompareOperator.AtMost or CompareOperator.LessThan => [new NumberAtom(certain, holds), new NumberAtom(possible, holds.Not())],
        CompareOperator.NotEqual => [],
        _ => [new NumberAtom(certain, NumberSet.AtMost(holds.High!.Value)), new NumberAtom(possible, NumberSet.AtLeast(holds.Low!.Value))],
    };

    // each(…) has the outcome of its worst element, and does not apply to an empty list.
    private static Formula Each(EachReading each, string list, Outcomes wanted)
    {
        Formula there = new NameAtom(list, NameSet.There);
        var ways = new List<Formula>();
        if (Has(wanted, Outcomes.Missing))
        {
            ways.Add(new NameAtom(list, NameSet.Empty, MayBeMissing: true));
        }

        Outcomes worse = Outcomes.None;
        for (int i = 0; i < ByWeight.Length; i++)
        {
            Outcomes run = Outcomes.None;
            while (i < ByWeight.Length && Has(wanted, ByWeight[i]))
            {
                run |= ByWeight[i++];
            }

            if (run != Outcomes.None)
            {
                ways.Add(Formula.All(
                    there,
                    worse == Outcomes.None ? Formula.True : new NumberAtom(new CountTerm(list, each.Inner, worse), NumberSet.Only(0)),
                    Has(run, Outcomes.NotApplicable) ? Formula.True : new NumberAtom(new CountTerm(list, each.Inner, run), NumberSet.AtLeast(1))));
            }

            worse |= run | (i < ByWeight.Length ? ByWeight[i] : Outcomes.None);
        }

        return Formula.Any(ways);
    }

    // For each outcome of the left side those of the right side that lead to what is wanted; equal ones together.
    private Formula Both(Func<FactOutcome, FactOutcome, FactOutcome> combine, Reading left, Reading right, Outcomes wanted, string list, int depth)
    {
        var ways = new Dictionary<Outcomes, Outcomes>();
        foreach (FactOutcome one in EachOutcome)
        {
            Outcomes others = EachOutcome.Where(o => Has(wanted, Of(combine(one, o)))).Aggregate(Outcomes.None, (all, o) => all | Of(o));
            ways[others] = (ways.TryGetValue(others, out Outcomes same) ? same : Outcomes.None) | Of(one);
        }

        return Formula.Any(ways.Where(w => w.Key != Outcomes.None)
            .Select(w => Formula.All(Make(left, w.Value, list, depth + 1), Make(right, w.Key, list, depth + 1))));
    }

    private static Formula Of(Term term, NumberSet set, bool missing) => set.IsEmpty && !missing ? Formula.False : new NumberAtom(term, set, missing);

    private static Formula Of(string path, NameSet set, bool missing) => set.IsEmpty && !missing ? Formula.False : new NameAtom(path, set, missing);

    private static Outcomes Swapped(Outcomes wanted) => (wanted & ~(Outcomes.Pass | Outcomes.Fail))
        | (Has(wanted, Outcomes.Pass) ? Outcomes.Fail : Outcomes.None) | (Has(wanted, Outcomes.Fail) ? Outcomes.Pass : Outcomes.None);

    private static Outcomes Of(FactOutcome outcome) => (Outcomes)(1 << (int)outcome);

    private static bool Has(Outcomes set, Outcomes one) => (set & one) != 0;
}
