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
        var changed = new Dictionary<ReadSegment, ReadSegment>();
        var relaxed = new HashSet<ReadSegment>();
        foreach (Bounded general in bounds)
        {
            foreach (Bounded special in bounds.Where(b => b.Bound.Left.Equals(general.Bound.Left) && IsMilder(b.Bound, general.Bound)))
            {
                if (!TryExtra(special.Condition, general.Condition, out Reading? extra))
                {
                    continue;
                }

                if (extra is not null && Conditions.Negated(extra) is { } others)
                {
                    foreach (Bounded bound in bounds.Where(b => b == general || IsSameAge(b, general, special)))
                    {
                        ReadSegment now = changed.TryGetValue(bound.Segment, out ReadSegment? before) ? before : bound.Segment;
                        changed[bound.Segment] = now.Reading is null || !now.Reading.Rules.Any(r => ReferenceEquals(r, bound.Rule)) ? now : now with { Reading = Exemptions.Narrowed(now.Reading, bound.Rule, others) };
                    }

                    relaxed.Add(special.Segment);
                }
                else
                {
                    changed[general.Segment] = general.Segment with { Reading = null, BlockedBy = special.Segment.Words };
                    changed[special.Segment] = special.Segment with { Reading = null, BlockedBy = general.Segment.Words };
                }
            }
        }

        // 年龄可放宽至65周岁: from what, nobody could say, nor whether the rest of the sentence is meant.
        foreach (Bounded lone in bounds.Where(b => b.Segment.Reading is { Relaxes: true } && !relaxed.Contains(b.Segment)))
        {
            foreach (ReadSegment segment in sentences.First(s => s.Contains(lone.Segment)).Where(s => s.Reading is { Rules.Count: > 0 }))
            {
                changed[segment] = segment with { Reading = null, BlockedBy = lone.Segment.Words };
            }
        }

        for (int i = 0; changed.Count > 0 && i < sentences.Count; i++)
        {
            sentences[i] = [.. sentences[i].Select(s => changed.TryGetValue(s, out ReadSegment? other) ? other : s)];
        }
    }

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
