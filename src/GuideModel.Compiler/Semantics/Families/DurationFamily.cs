using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>实施周期不超过5年 (G5.1).</summary>
internal sealed class DurationFamily() : Family(Tier.Specific,
    "[(项目|本项目)](执行期|执行期限|实施周期|实施期限|实施期|实施年限|执行周期|研究期限|研究周期){modal}{duration}")
{
    protected override SegmentReading Bind(Bound match, SentenceContext context) => SegmentReading.Of(
        [.. Compare(new PathQuantity("durationMonths"), match.Get<BoundedValue>("duration")!).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, c.Reading, "项目" + Say(("modal", match.Severity), ("duration", c.One)),
            [Members.Duration]))])
        with { Subject = new Subject(new PathQuantity("durationMonths"), UnitKind.Months, "项目执行期", [Members.Duration]) };
}
