using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Logic;

/// <summary>Chooses facts that fit a case. Best effort: what it cannot choose well, evaluating the readings shows.</summary>
internal sealed class CaseFacts(Solver solver, FactEvaluator evaluator, bool full)
{
    private const int MostElements = 60;
    private const int MostShown = 8;
    private const int MostTries = 40;

    private readonly Dictionary<Term, decimal> chosen = [];

    /// <summary>The facts of an application, or of an element of a list; null where the case allows none that were found.</summary>
    public Facts? Make(Case known, string list)
    {
        var facts = new Facts();
        foreach (RatioAtom ratio in known.Ratios)
        {
            Choose(known, ratio);
        }

        // The longer path is the part, which its whole must hold.
        foreach (NumberAtom number in known.Numbers.Where(n => n.Term is MemberTerm && !n.Set.IsEmpty).OrderByDescending(n => ((MemberTerm)n.Term).Path.Length))
        {
            var member = (MemberTerm)number.Term;
            if (!chosen.TryGetValue(member, out decimal value))
            {
                decimal? least = chosen.Where(c => c.Key is MemberTerm part && solver.Shape.WholeOf(part.Path) == member.Path).Max(c => (decimal?)c.Value);
                if (Pick(least is { } parts ? number.Set.And(NumberSet.AtLeast(parts)) : number.Set) is not { } picked)
                {
                    return null;
                }

                chosen[member] = value = picked;
            }

            Put(facts, list, member.Path, ValueOf(member.Path, value));
        }

        foreach (NameAtom name in known.Names)
        {
            if (!name.Set.IsEmpty && NameOf(name) is { } value && !Put(facts, list, name.Path, value))
            {
                return null;
            }
        }

        foreach (string path in known.Numbers.Where(n => !n.Set.IsEmpty).Select(n => n.Term switch { CountTerm c => c.List, SumTerm s => s.List, _ => null }).OfType<string>().Distinct())
        {
            if (Elements(known, path) is not { } elements)
            {
                return null;
            }

            Put(facts, list, path, elements);
        }

        return facts;
    }

    /// <summary>A number of a set: at an end that a rule sets, rather than at 0.</summary>
    public static decimal? Pick(NumberSet set)
    {
        foreach (NumberInterval interval in set.Intervals)
        {
            decimal?[] candidates = interval switch
            {
                { Low: null, High: null } => [1],
                { Low: { } low, High: null } => [interval.LowClosed ? low : decimal.Floor(low) + 1],
                { Low: null or 0, High: { } high } => [interval.HighClosed ? high : decimal.Ceiling(high) - 1, (high + (interval.Low ?? 0)) / 2],
                { Low: { } low, High: { } high } => [interval.LowClosed ? low : decimal.Floor(low) + 1, (low + high) / 2],
            };
            if (candidates.FirstOrDefault(c => interval.Contains(c!.Value)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // The whole first: the part is then a share of it.
    private void Choose(Case known, RatioAtom ratio)
    {
        NumberSet whole = known.SetOf(ratio.Whole);
        decimal first = Math.Max(Usual(ratio.Whole), whole.Low ?? 0);
        first = whole.Contains(first) ? first : Math.Max(1, whole.Low ?? 1);
        for (int i = 0; i < MostTries; i++)
        {
            decimal size = chosen.TryGetValue(ratio.Whole, out decimal had) ? had : first + i;
            if (!whole.Contains(size))
            {
                continue;
            }

            NumberSet part = known.SetOf(ratio.Part);
            part = Exact.Multiply(ratio.Set.Low, size) is { } low ? part.And(NumberSet.AtLeast(low, ratio.Set.LowClosed)) : part;
            part = Exact.Multiply(ratio.Set.High, size) is { } high ? part.And(NumberSet.AtMost(high, ratio.Set.HighClosed)) : part;
            if (Pick(solver.Shape.IsWhole(ratio.Part) ? part.Whole() : part) is { } picked)
            {
                chosen[ratio.Whole] = size;
                chosen[ratio.Part] = picked;
                return;
            }
        }
    }

    // Money is asked for by the hundred thousand.
    private decimal Usual(Term term) => term is MemberTerm member && solver.Shape.KindOf(member.Path) == MemberKind.Yuan ? 1_000_000 : 1;

    private FactList? Elements(Case known, string list)
    {
        CountTerm[] kinds = [.. known.Numbers.Select(n => n.Term).OfType<CountTerm>().Where(c => c.List == list && c.Where is not null)];
        var elements = new FactList();
        int Counted(CountTerm kind) => elements.Count(e => ((1 << (int)evaluator.Evaluate(kind.Where!, (Facts)e!)) & (int)kind.Counted) != 0);
        decimal Wanted(CountTerm term) => chosen.TryGetValue(term, out decimal value) ? value
            : full && known.SetOf(term).High <= MostShown ? Pick(known.SetOf(term)) ?? 0 : known.SetOf(term).Low ?? 0;

        Facts? Element(CountTerm? kind)
        {
            // An element more of a kind that has enough would be one too many.
            IEnumerable<Formula> conditions = kinds.Where(k => k != kind && Counted(k) >= (chosen.TryGetValue(k, out decimal most) ? most : known.SetOf(k).High))
                .Select(k => solver.Formulas.Make(k.Where!, Outcomes.All & ~k.Counted, list));
            conditions = kind is null ? conditions : conditions.Append(solver.Formulas.Make(kind.Where!, kind.Counted, list));
            return solver.Cases(conditions, 1) is [var one] ? new CaseFacts(solver, evaluator, full).Make(one, list) : null;
        }

        foreach (CountTerm? kind in kinds.OrderByDescending(Wanted).Append(null))
        {
            var term = kind ?? new CountTerm(list, null, Outcomes.All);
            while ((kind is null ? elements.Count : Counted(kind)) < Wanted(term))
            {
                if (elements.Count >= MostElements || Element(kind) is not { } element)
                {
                    return null;
                }

                elements.Add(element);
            }
        }

        foreach (SumTerm sum in known.Numbers.Select(n => n.Term).OfType<SumTerm>().Where(s => s.List == list))
        {
            Share(known.SetOf(sum), elements, sum.Path.Substring(list.Length + 1));
        }

        return elements;
    }

    // Even shares, the last element taking what rounding left over.
    private static void Share(NumberSet sum, FactList elements, string member)
    {
        decimal total = elements.OfType<Facts>().Sum(e => e[member] as decimal? ?? 0);
        if (elements.Count == 0 || (sum.Contains(total) && elements.OfType<Facts>().All(e => e[member] is decimal)) || Pick(sum) is not { } wanted)
        {
            return;
        }

        for (int i = elements.Count; i > 0; i--)
        {
            decimal share = i == 1 ? wanted : decimal.Floor(wanted / i);
            ((Facts)elements[i - 1]!)[member] = share;
            wanted -= share;
        }
    }

    private object? ValueOf(string path, decimal value) => solver.Shape.KindOf(path) switch
    {
        MemberKind.Date => value is >= 0 and < 3_652_059 ? new DateTime((long)value * TimeSpan.TicksPerDay) : null,
        MemberKind.Enum => solver.Shape.Names(path).FirstOrDefault(n => solver.Shape.RankOf(n) == value),
        _ => value,
    };

    private object? NameOf(NameAtom name) => solver.Shape.KindOf(name.Path) switch
    {
        MemberKind.Object => new Facts(),
        MemberKind.List or MemberKind.TextList => null,
        _ when name.Set.Contains("yes") && name.Set.Names.Contains("yes") => true,
        _ when name.Set.Contains("no") && name.Set.Names.Contains("no") => false,
        MemberKind.Enum => solver.Shape.Names(name.Path).FirstOrDefault(name.Set.Contains),
        _ => name.Set.Names.FirstOrDefault(name.Set.Contains) ?? "其他",
    };

    // A part of a number (其中) is a member beside it, under both names; false when the member holds something else already.
    private bool Put(Facts facts, string list, string path, object? value)
    {
        string rest = list.Length == 0 ? path : path.Substring(list.Length + 1);
        int start = 0;
        for (int dot = rest.IndexOf('.'); dot >= 0; dot = rest.IndexOf('.', dot + 1))
        {
            string step = rest.Substring(start, dot - start);
            if (solver.Shape.KindOf(SampleShape.Join(list, rest.Substring(0, dot))) is null or MemberKind.Object)
            {
                Facts inner = facts[step] as Facts ?? new Facts();
                facts[step] = inner;
                facts = inner;
                start = dot + 1;
            }
        }

        string last = rest.Substring(start);
        if (value is Facts && facts[last] is Facts)
        {
            return true;
        }

        if (facts[last] is not null && !Equals(facts[last], value))
        {
            return false;
        }

        facts[last] = value;
        return true;
    }
}
