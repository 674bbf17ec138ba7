using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics;

/// <summary>A bound for some that is milder than the bound for all before it: 执行期不超过3年，企业牵头的不超过5年. The first is not
/// meant for all, so neither is kept (GRAMMAR.md, "Back references").</summary>
internal static class Relaxations
{
    /// <summary>Takes both back.</summary>
    public static void Withdraw(List<IReadOnlyList<ReadSegment>> sentences)
    {
        List<ReadSegment> all = [.. sentences.SelectMany(s => s)];
        List<(ReadSegment Segment, CompareReading Bound, bool General)> bounds = [.. all.SelectMany(s => (s.Reading?.Rules ?? []).SelectMany(r => Bounds(s, r)))];
        var withdrawn = new Dictionary<ReadSegment, ReadSegment>();
        foreach ((ReadSegment general, CompareReading wide, _) in bounds.Where(b => b.General))
        {
            foreach ((ReadSegment special, CompareReading own, _) in bounds.Where(b => !b.General && b.Bound.Left.Equals(wide.Left) && IsMilder(b.Bound, wide)))
            {
                withdrawn[general] = special;
                withdrawn[special] = general;
            }
        }

        for (int i = 0; withdrawn.Count > 0 && i < sentences.Count; i++)
        {
            sentences[i] = [.. sentences[i].Select(s => withdrawn.TryGetValue(s, out ReadSegment? by) ? s with { Reading = null, BlockedBy = by.Words } : s)];
        }
    }

    private static IEnumerable<(ReadSegment Segment, CompareReading Bound, bool General)> Bounds(ReadSegment segment, ReadRule rule)
    {
        (Reading inner, bool general) = rule.Reading is WhenReading when ? (when.Inner, false) : (rule.Reading, true);
        return inner is CompareReading compare ? [(segment, compare, general)] : [];
    }

    private static bool IsMilder(CompareReading special, CompareReading general) =>
        special.Right is NumberLiteral a && general.Right is NumberLiteral b && Direction(special) is var direction and not 0
        && direction == Direction(general) && Math.Sign(a.Value - b.Value) == direction;

    // Up to: +1; from: -1.
    private static int Direction(CompareReading bound) => bound.Operator switch
    {
        CompareOperator.AtMost or CompareOperator.LessThan => 1,
        CompareOperator.AtLeast or CompareOperator.MoreThan => -1,
        _ => 0,
    };
}
