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
        foreach (Bounded general in bounds)
        {
            foreach (Bounded special in bounds.Where(b => b.Bound.Left.Equals(general.Bound.Left) && IsMilder(b.Bound, general.Bound)))
            {
                if (!TryExtra(special.Condition, general.Condition, out Reading? extra))
                {
                    continue;
                }

                if (extra is not null && Conditions.Negated(extra) is { } others && !changed.ContainsKey(general.Segment))
                {
                    changed[general.Segment] = general.Segment with { Reading = Exemptions.Narrowed(general.Segment.Reading!, general.Rule, others) };
                }
                else
                {
                    changed[general.Segment] = general.Segment with { Reading = null, BlockedBy = special.Segment.Words };
                    changed[special.Segment] = special.Segment with { Reading = null, BlockedBy = general.Segment.Words };
                }
            }
        }

        for (int i = 0; changed.Count > 0 && i < sentences.Count; i++)
        {
            sentences[i] = [.. sentences[i].Select(s => changed.TryGetValue(s, out ReadSegment? other) ? other : s)];
        }
    }

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
