using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>双方申请书的执行期和负责人应一致: a rule on pairs of submissions (G5.8).</summary>
internal sealed class SameFamily() : Family(Tier.Specific,
    "双方(申报书|申请书|申报材料)[中]的{facts}[{open}][信息|内容]{modal}[保持]一致")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        // Without the condition the text would demand agreement where nobody but us applies.
        if (!context.BothSidesOnly)
        {
            return null;
        }

        var facts = match.Get<EquatableArray<MemberUse>>("facts");
        bool open = match.Has("open");
        return SegmentReading.Of(new ReadRule(
            RuleScope.Pair, match.Severity, new SameReading(facts.Select(f => f.Path).ToEquatableArray(), open),
            "对于要求双方同时申报的项目，" + Say([("facts", facts), .. open ? [("open", (object)"等")] : Array.Empty<(string, object)>(), ("modal", match.Severity)]), facts));
    }
}
