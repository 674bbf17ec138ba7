using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>双方申请书的执行期和负责人应一致: a rule on pairs of submissions (G5.8).</summary>
internal sealed class SameFamily() : Family(Tier.Specific,
    "[中外]双方(申报书|申请书|申报材料)[中]的[下列]{facts}[{open}][信息|内容]{modal}[保持]一致",
    "[中外|中{country}]双方[提交的|递交的](申报书|申请书|申报材料|申请材料)[中][,][的]{facts}[{open}][信息|内容]{modal}[均][保持](一致|完全一致|相同)")
{
    protected override SegmentReading Bind(Bound match, SentenceContext context)
    {
        var facts = match.Get<EquatableArray<MemberUse>>("facts");
        bool open = match.Has("open");
        return SegmentReading.Of(new ReadRule(
            RuleScope.Pair, match.Severity, new SameReading(facts.Select(f => f.Path).ToEquatableArray(), open),
            Say([("facts", facts), .. open ? [("open", (object)"等")] : Array.Empty<(string, object)>(), ("modal", match.Severity)]), facts));
    }
}
