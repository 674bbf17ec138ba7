using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>每个领域支持2项: a number of projects for every field of a direction (G5.12).</summary>
internal sealed class QuotaFamily() : Family(Tier.Specific,
    "{modal}每个(方向|领域|领域方向)[拟]支持(项目数|项目|){count}",
    "每个(方向|领域|领域方向){modal}[拟]支持[项目]{count}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        RuleSeverity severity = match.Severity;
        var each = new CountQuantity("projects", new InReading("field", Negated: false, ["each"], Open: false));
        return context.Direction is null ? null : SegmentReading.Of(
            [.. Compare(each, match.Get<BoundedValue>("count")!).Select(c => new ReadRule(
                RuleScope.Portfolio, severity, c.Reading, Say(("modal", severity), ("count", c.One)), [Members.Field]))]);
    }
}
