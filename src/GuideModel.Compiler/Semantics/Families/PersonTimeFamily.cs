using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>每年用于项目的工作时间不少于6个月 (G5.19).</summary>
internal sealed class PersonTimeFamily() : Family(Tier.Specific,
    "[{person}]每年{modal}[用于|投入|投入到|投入于][本|该|所申报][项目|课题][研究][的][研究|工作|实际工作|有效工作]时间{modal}{duration}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context) => SegmentReading.Of(
        [.. Compare(new PathQuantity(Members.PersonMonths.Path), match.Get<BoundedValue>("duration")!).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, c.Reading, "项目负责人每年用于项目的工作时间" + Slots.Get("modal").Render(match.Severity) + Slots.Get("duration").Render(c.One), [Members.PersonMonths]))])
        with { Entity = Entities.Person };
}
