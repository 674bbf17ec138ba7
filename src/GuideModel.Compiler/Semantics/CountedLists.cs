using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics;

/// <summary>Makes lists of the numbers whose elements are spoken of: 示范点不少于3处 is a number until 每处… makes it a list
/// (GRAMMAR.md, "Lists"). So members are typed a direction at a time, when all of it has been read.</summary>
internal static class CountedLists
{
    /// <summary>Behind a name: its elements are given one by one.</summary>
    public const string Itemised = "(逐项填写)";

    public static void Settle(ReadDocument read)
    {
        ILookup<string, ReadPart> parts = read.Clauses.SelectMany(c => c.Parts.Select(p => (Key: c.Direction ?? "", Part: p))).ToLookup(p => p.Key, p => p.Part);
        Dictionary<string, HashSet<string>> lists = parts.ToDictionary(g => g.Key, g => new HashSet<string>(
            g.SelectMany(p => p.Rules).SelectMany(r => Elements(r.Rule.Reading)), StringComparer.Ordinal));

        // What the rules of all directions count is one thing in every direction.
        var common = new HashSet<string>(lists.TryGetValue("", out HashSet<string>? all) ? all : [], StringComparer.Ordinal);
        common.UnionWith(Numbers(parts[""]).Where(n => lists.Values.Any(l => l.Contains(n))));
        foreach (IGrouping<string, ReadPart> scope in parts)
        {
            var here = new HashSet<string>(common.Concat(lists[scope.Key]), StringComparer.Ordinal);
            foreach (ReadPart part in scope.Where(_ => here.Count > 0))
            {
                for (int i = 0; i < part.Rules.Count; i++)
                {
                    part.Rules[i] = part.Rules[i] with { Rule = Itemise(part.Rules[i].Rule, here) };
                }
            }
        }
    }

    private static IEnumerable<string> Elements(Reading reading) => reading switch
    {
        EachReading r => [r.Path],
        WhenReading r => Elements(r.Inner),
        CompareReading { Left: CountQuantity { Where: not null } q } => [q.Path],
        _ => [],
    };

    private static IEnumerable<string> Numbers(IEnumerable<ReadPart> parts) =>
        parts.SelectMany(p => p.Rules).SelectMany(r => r.Rule.Members).Where(m => m.Kind == MemberKind.Count).Select(m => m.Path);

    private static ReadRule Itemise(ReadRule rule, HashSet<string> lists)
    {
        foreach (MemberUse member in rule.Members.Where(m => m.Kind == MemberKind.Count && lists.Contains(m.Path)))
        {
            rule = rule with
            {
                Reading = Itemise(rule.Reading, member.Path),
                Says = Mark(rule.Says, member.Term),
                Members = rule.Members.Select(m => m == member ? m with { Kind = MemberKind.List } : m).ToEquatableArray(),
            };
        }

        return rule;
    }

    private static string Mark(string says, string term) =>
        says.IndexOf(term, StringComparison.Ordinal) is >= 0 and int at ? says.Insert(at + term.Length, Itemised) : says;

    private static Reading Itemise(Reading reading, string path) => reading switch
    {
        CompareReading r => r with { Left = Itemise(r.Left, path) },
        WhenReading r => r with { Inner = Itemise(r.Inner, path) },
        OrReading r => new OrReading(Itemise(r.Left, path), Itemise(r.Right, path)),
        AndReading r => new AndReading(Itemise(r.Left, path), Itemise(r.Right, path)),
        _ => reading,
    };

    private static Quantity Itemise(Quantity quantity, string path) => quantity switch
    {
        PathQuantity q when q.Path == path => new CountQuantity(path, null),
        RatioQuantity q => new RatioQuantity(Itemise(q.Numerator, path), Itemise(q.Denominator, path)),
        _ => quantity,
    };
}
