using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics;

/// <summary>A bound for some that is milder than the bound for all before it: 执行期不超过3年，企业牵头的不超过5年. The first is meant for the
/// others; where nobody can say who they are, neither is kept (GRAMMAR.md, "Back references").</summary>
internal static class Relaxations
{
    /// <summary>Narrows the general bound to the others, or takes both back.</summary>
    public static void Apply(List<IReadOnlyList<ReadSegment>> sentences)
    {
        List<Bounded> bounds = [.. sentences.SelectMany(s => s).SelectMany(s => (s.Reading?.Rules ?? []).SelectMany(r => Bounds(s, r)))];
        var others = new Dictionary<Bounded, List<Condition>>();
        var blocked = new Dictionary<ReadSegment, string>();
        var relaxed = new HashSet<ReadSegment>();
        foreach (Bounded general in bounds)
        {
            List<Bounded> specials = [.. bounds.Where(b => b.Bound.Left.Equals(general.Bound.Left) && IsMilder(b.Bound, general.Bound) && TryExtra(b.Condition, general.Condition, out _))];
            foreach (Bounded special in specials)
            {
                TryExtra(special.Condition, general.Condition, out Reading? extra);
                if (extra is null || Conditions.Negated(extra) is not { } rest)
                {
                    (blocked[general.Segment], blocked[special.Segment]) = (special.Segment.Words, general.Segment.Words);
                    continue;
                }

                // 年龄不超过55周岁,女性不超过58周岁,院士不超过65周岁: a woman may be an academician, and then she may be 65.
                IEnumerable<Bounded> stricter = specials.Where(o => o != special && IsMilder(special.Bound, o.Bound) && !AreApart(o.Condition, special.Condition));
                foreach (Bounded bound in bounds.Where(b => b == general || stricter.Contains(b) || IsSameAge(b, general, special)))
                {
                    others[bound] = [.. others.TryGetValue(bound, out List<Condition>? before) ? before.Where(c => c.Reading != rest.Reading) : [], rest];
                }

                relaxed.Add(special.Segment);
            }
        }

        // 年龄可放宽至65周岁: from what, nobody could say, nor whether the rest of the sentence is meant.
        foreach (Bounded lone in bounds.Where(b => b.Segment.Reading is { Relaxes: true } && !relaxed.Contains(b.Segment)))
        {
            foreach (ReadSegment segment in sentences.First(s => s.Contains(lone.Segment)).Where(s => s.Reading is { Rules.Count: > 0 }))
            {
                blocked[segment] = lone.Segment.Words;
            }
        }

        for (int i = 0; others.Count + blocked.Count > 0 && i < sentences.Count; i++)
        {
            sentences[i] = [.. sentences[i].Select(s => blocked.TryGetValue(s, out string? by) ? s with { Reading = null, BlockedBy = by } : others.Keys.Any(b => b.Segment == s) ? Narrowed(s, others) : s)];
        }
    }

    private static ReadSegment Narrowed(ReadSegment segment, Dictionary<Bounded, List<Condition>> others) => segment with
    {
        Reading = others.Where(o => o.Key.Segment == segment).Aggregate(segment.Reading!, (reading, o) => Exemptions.Narrowed(reading, o.Key.Rule, AllOf(o.Value))),
    };

    // 除重点项目、重大项目外: of one fact in one condition.
    private static Condition AllOf(List<Condition> conditions)
    {
        IEnumerable<Condition> merged = conditions.GroupBy(c => c.Reading is InReading { Negated: true, Open: false } ? c.Subject : c.Subject + " " + c.Says)
            .Select(g => g.Skip(1).Any() ? Conditions.Negated(new InReading(((InReading)g.First().Reading).Path, Negated: false, [.. g.SelectMany(c => ((InReading)c.Reading).Names).Distinct()], Open: false)) ?? g.First() : g.First());
        return merged.Aggregate((all, one) => one with { Reading = new AndReading(all.Reading, one.Reading), Says = all.Says + "，" + one.Says, Members = [.. all.Members, .. one.Members], Chains = false });
    }

    // 重点项目 and 重大项目: no project is both.
    private static bool AreApart(Reading? one, Reading? other) => one is InReading { Negated: false } first && other is InReading { Negated: false } second && first.Path == second.Path && !first.Names.Intersect(second.Names).Any();

    // 年龄不超过57周岁(1969年1月1日以后出生): who may be older was born earlier as well.
    private static bool IsSameAge(Bounded bound, Bounded general, Bounded special) => bound.Segment != special.Segment && Equals(bound.Condition, general.Condition)
        && bound.Rule.Members.Any(m => Exemptions.AgeOf(m.Path) is { } whom && general.Rule.Members.Any(g => Exemptions.AgeOf(g.Path) == whom));

    // What the special bound asks for beyond the general one; false where it is not the same case, narrowed.
    private static bool TryExtra(Reading? special, Reading? general, out Reading? extra)
    {
        extra = general is null ? special : special is AndReading and && and.Left == general ? and.Right : null;
        return extra is not null || (general is null && special is not null);
    }

    private static IEnumerable<Bounded> Bounds(ReadSegment segment, ReadRule rule)
    {
        (Reading? condition, Reading inner) = rule.Reading is WhenReading when ? (when.Condition, when.Inner) : (null, rule.Reading);
        return inner is CompareReading compare ? [new Bounded(segment, rule, condition, compare)] : [];
    }

    // 执行期为3年，重点项目可延长至4年: an exact figure gives way to a bound beyond it, and to another exact figure.
    private static bool IsMilder(CompareReading special, CompareReading general)
    {
        int beyond = (special.Right, general.Right) switch
        {
            (NumberLiteral a, NumberLiteral b) => Math.Sign(a.Value - b.Value),
            (DateLiteral a, DateLiteral b) => Math.Sign(((a.Year * 16) + a.Month) * 32 + a.Day - (((b.Year * 16) + b.Month) * 32 + b.Day)),
            _ => 0,
        };
        return beyond != 0 && (Direction(special), Direction(general)) switch
        {
            (0, 0) => special.Operator == CompareOperator.Equal && general.Operator == CompareOperator.Equal,
            (0, var limit) => special.Operator == CompareOperator.Equal && beyond == limit,
            (var limit, 0) => general.Operator == CompareOperator.Equal && beyond == limit,
            var (one, other) => one == other && beyond == one,
        };
    }

    // Up to: +1; from: -1.
    private static int Direction(CompareReading bound) => bound.Operator switch
    {
        CompareOperator.AtMost or CompareOperator.LessThan => 1,
        CompareOperator.AtLeast or CompareOperator.MoreThan => -1,
        _ => 0,
    };

    private sealed record Bounded(ReadSegment Segment, ReadRule Rule, Reading? Condition, CompareReading Bound);
}
