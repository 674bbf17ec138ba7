using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Logic;

/// <summary>What the counts and sums of one list say of each other: elements of a kind are elements, disjoint kinds add up,
/// a sum is as large as its elements make it.</summary>
internal static class ListRelations
{
    // Kinds are compared in pairs; a direction's fields, with a quota each, are the most that one list is asked for.
    private const int MostKinds = 40;

    public static void Apply(Case known, Solver solver)
    {
        if (!known.HasLists)
        {
            return;
        }

        foreach (IGrouping<string, Term> list in known.Numbers.Select(n => n.Term).Where(t => ListOf(t) is not null).GroupBy(t => ListOf(t)!).ToList())
        {
            Apply(known, solver, list.Key, [.. list]);
            if (known.IsImpossible)
            {
                return;
            }
        }
    }

    private static string? ListOf(Term term) => term switch
    {
        CountTerm c => c.List,
        SumTerm s => s.List,
        _ => null,
    };

    private static void Apply(Case known, Solver solver, string list, Term[] terms)
    {
        CountTerm[] kinds = [.. terms.OfType<CountTerm>().Where(c => c.Where is not null)];
        var all = new CountTerm(list, null, Outcomes.All);
        Formula[] everywhere = [.. kinds.Where(k => known.SetOf(k).High <= 0).Select(k => Not(solver, k))];
        Kind[] open = [.. kinds.Where(k => !(known.SetOf(k).High <= 0)).Take(MostKinds).Select(k => new Kind(k, Is(solver, k), Not(solver, k)))];
        if (everywhere.Length > 0 && solver.IsImpossible(everywhere))
        {
            known.Narrow(all, NumberSet.Only(0));
        }

        foreach (Kind kind in open)
        {
            AtMost(known, kind.Term, all);
            if (solver.IsImpossible([.. everywhere, kind.Is]))
            {
                known.Narrow(kind.Term, NumberSet.Only(0));
            }
            else if (solver.IsImpossible([.. everywhere, kind.IsNot]))
            {
                AtMost(known, all, kind.Term);
            }
        }

        if (open.Length > 1)
        {
            Compare(known, solver, everywhere, open);
            AddUp(known, solver, everywhere, open, all);
        }

        foreach (SumTerm sum in terms.OfType<SumTerm>())
        {
            Sum(known, sum, all, solver.SetOf(new MemberTerm(sum.Path, null), everywhere));
        }
    }

    // Elements of one kind that are all of another kind are no more than those.
    private static void Compare(Case known, Solver solver, Formula[] everywhere, Kind[] kinds)
    {
        foreach (Kind one in kinds)
        {
            foreach (Kind other in kinds)
            {
                if (one != other && solver.IsImpossible([.. everywhere, one.Is, other.IsNot]))
                {
                    AtMost(known, one.Term, other.Term);
                }
            }
        }
    }

    // Kinds that exclude each other are together no more than all elements, and no fewer when every element is of one of them.
    private static void AddUp(Case known, Solver solver, Formula[] everywhere, Kind[] kinds, CountTerm all)
    {
        var apart = new List<Kind>();
        foreach (Kind kind in kinds.OrderByDescending(k => known.SetOf(k.Term).Low ?? 0))
        {
            if (apart.All(a => solver.IsImpossible([.. everywhere, a.Is, kind.Is])))
            {
                apart.Add(kind);
            }
        }

        decimal least = apart.Sum(k => known.SetOf(k.Term).Low ?? 0);
        known.Narrow(all, NumberSet.AtLeast(least));
        if (known.SetOf(all).High is { } most)
        {
            foreach (Kind kind in apart)
            {
                known.Narrow(kind.Term, NumberSet.AtMost(most - least + (known.SetOf(kind.Term).Low ?? 0)));
            }
        }

        List<Kind> covering = [.. kinds.Where(k => known.SetOf(k.Term).High is not null).OrderByDescending(k => known.SetOf(k.Term).High)];
        bool Covers(IEnumerable<Kind> some) => solver.IsImpossible([.. everywhere, .. some.Select(k => k.IsNot)]);
        if (covering.Count > 0 && Covers(covering))
        {
            foreach (Kind kind in covering.ToList())
            {
                if (covering.Count > 1 && Covers(covering.Where(k => k != kind)))
                {
                    covering.Remove(kind);
                }
            }

            decimal highest = covering.Sum(k => known.SetOf(k.Term).High!.Value);
            known.Narrow(all, NumberSet.AtMost(highest));
            if (known.SetOf(all).Low is { } fewest)
            {
                foreach (Kind kind in covering)
                {
                    known.Narrow(kind.Term, NumberSet.AtLeast(fewest - highest + known.SetOf(kind.Term).High!.Value));
                }
            }
        }
    }

    private static void Sum(Case known, SumTerm sum, CountTerm all, NumberSet each)
    {
        NumberSet count = known.SetOf(all);
        if (!known.IsGiven(sum) || !(each.Low >= 0))
        {
            return;
        }

        if (count.High <= 0)
        {
            known.Narrow(sum, NumberSet.Only(0));
        }
        else if (!known.SetOf(sum).Contains(0))
        {
            known.Narrow(all, NumberSet.AtLeast(1));
        }

        if (Exact.Multiply(count.Low, each.Low) is { } least)
        {
            known.Narrow(sum, NumberSet.AtLeast(least, each.LowClosed || least == 0));
        }

        if (Exact.Multiply(count.High, each.High) is { } most)
        {
            known.Narrow(sum, NumberSet.AtMost(most, each.HighClosed || most == 0));
        }

        if (Exact.DivideUp(known.SetOf(sum).High, each.Low) is { } countMost)
        {
            known.Narrow(all, NumberSet.AtMost(countMost));
        }

        if (Exact.DivideDown(known.SetOf(sum).Low, each.High) is { } countLeast)
        {
            known.Narrow(all, NumberSet.AtLeast(countLeast));
        }
    }

    private static void AtMost(Case known, Term less, Term more)
    {
        if (known.SetOf(more).High is { } most)
        {
            known.Narrow(less, NumberSet.AtMost(most));
        }

        if (known.SetOf(less).Low is { } least)
        {
            known.Narrow(more, NumberSet.AtLeast(least));
        }
    }

    private static Formula Is(Solver solver, CountTerm kind) => solver.Formulas.Make(kind.Where!, kind.Counted, kind.List);

    private static Formula Not(Solver solver, CountTerm kind) => solver.Formulas.Make(kind.Where!, Outcomes.All & ~kind.Counted, kind.List);

    /// <summary>A kind of elements: when an element is of it, and when it is not.</summary>
    private sealed record Kind(CountTerm Term, Formula Is, Formula IsNot);
}
