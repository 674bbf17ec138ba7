using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Testing;

/// <summary>Pairs of submissions, both sides' of one project, that agree in all that they must agree in, or in all but one fact (双方申报书…须保持一致).</summary>
internal sealed class PairPlanner(GuideSpec guide, DirectionSpec direction, Facts smallest)
{
    private readonly SampleShape shape = new(guide, direction);

    /// <summary>What is expected of them; none where the direction has no rule on pairs, or one that sets no fact.</summary>
    public IEnumerable<PairTestCase> Plan(IReadOnlyList<RuleSpec> rules)
    {
        PairedFact[] facts = [.. rules.SelectMany(r => r.Reading is SameReading same ? same.Paths.Select(p => Fact(r, p)) : []).OfType<PairedFact>()];
        if (facts.Length == 0)
        {
            yield break;
        }

        Facts ours = smallest.Copy();
        foreach (PairedFact fact in facts)
        {
            Set(ours, fact.Path, Value(ours.Find(fact.Path), fact.Member));
        }

        yield return Case(facts[0], ours, ours, "");
        foreach (PairedFact fact in facts)
        {
            object given = ours.Find(fact.Path)!;
            if (given is FactList { Count: > 1 } list)
            {
                // The order of a list does not matter.
                yield return Case(fact, ours, With(ours, fact.Path, Reversed(list)), "");
            }

            if (Another(given, fact.Member) is { } other)
            {
                yield return Case(fact, ours, With(ours, fact.Path, other), Found(facts, fact, 'F'));
            }

            yield return Case(fact, ours, With(ours, fact.Path, null), Found(facts, fact, 'M'));
        }
    }

    // With one fact only, submissions that differ in it belong to different projects.
    private static string Found(PairedFact[] facts, PairedFact fact, char outcome) => facts.Length == 1 ? "F /partnerSubmitted" : outcome + " " + fact.Pointer;

    private PairTestCase Case(PairedFact fact, Facts ours, Facts theirs, string expected) =>
        new(fact.Rule.Id, fact.Rule.Clause, FactText.Of(FactEdits.Patch(smallest, ours)), FactText.Of(FactEdits.Patch(ours, theirs)), expected);

    // A person or unit is told from another by name.
    private PairedFact? Fact(RuleSpec rule, string path)
    {
        string told = shape.Member(path) is { Kind: MemberKind.Object } && shape.Member(path + ".name") is not null ? path + ".name" : path;
        return shape.Member(told) is { Kind: not (MemberKind.Object or MemberKind.List) } member ? new PairedFact(rule, told, member) : null;
    }

    private object Value(object? given, MemberSpec member) => member.Kind switch
    {
        MemberKind.TextList => given is FactList { Count: > 1 } ? given : new FactList { "甲", "乙" },
        _ when given is not null => given,
        MemberKind.Text => "甲",
        MemberKind.YesNo => true,
        MemberKind.Enum => shape.Names(member)[0],
        MemberKind.Date => new DateTime(2025, 1, 1),
        _ => 1m,
    };

    private object? Another(object given, MemberSpec member) => given switch
    {
        FactList list => Reversed([list[0]]),
        string name when member.Kind == MemberKind.Enum => shape.Names(member).FirstOrDefault(n => n != name),
        string text => text + "丙",
        bool answer => !answer,
        DateTime day => day.AddDays(1),
        decimal number => number + 1,
        _ => null,
    };

    private static FactList Reversed(FactList list)
    {
        var reversed = new FactList();
        reversed.AddRange(Enumerable.Reverse(list));
        return reversed;
    }

    private static Facts With(Facts facts, string path, object? value)
    {
        Facts copy = facts.Copy();
        Set(copy, path, value);
        return copy;
    }

    private static void Set(Facts facts, string path, object? value)
    {
        string[] steps = path.Split('.');
        foreach (string step in steps.Take(steps.Length - 1))
        {
            if (facts[step] is not Facts inner)
            {
                facts[step] = inner = new Facts();
            }

            facts = inner;
        }

        facts[steps[steps.Length - 1]] = value;
    }

    private sealed record PairedFact(RuleSpec Rule, string Path, MemberSpec Member)
    {
        public string Pointer => "/" + Path.Replace('.', '/');
    }
}
