using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>部署8个重点方向; 拟支持项目总数30个; 经费总额3亿元: what the guide says of itself (G5.12).</summary>
internal sealed class DeclaredTotalsFamily() : Family(Tier.Specific,
    "指南方向数{count:directions}",
    "合作国家数{count:countries}",
    "[共]拟支持项目[总]数[量]{count:projects}",
    "[国拨|财政|中央财政](经费|资金)(总额|总概算|总预算|概算|预算){money}[人民币]",
    "[{issue}][项目|本批次|本批|共](设立|设置|部署|共设立|拟设立|共设置|共部署){count:directions}[指南|重点|任务]方向",
    "支持[我国]与{count:countries}国家[和地区]开展[科技|科技创新|国际科技][合作|创新合作]")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        // Inside a direction the same words speak of the projects of that direction.
        if (context.Direction is not null)
        {
            return match.Get<BoundedValue>("projects") is { } number ? Read(RuleScope.Portfolio, new CountQuantity("projects", null), number, 2, "projects")
                : match.Get<BoundedValue>("money") is { } sum ? Read(RuleScope.Portfolio, new SumQuantity("projects.requestedFunding"), sum, 3, "money")
                : null;
        }

        if (match.Get<TitleFacts>("issue") is { } issue && !IsThis(issue, context.Title))
        {
            return null;
        }

        return match.Get<BoundedValue>("directions") is { } directions ? Read(RuleScope.Guide, new CountQuantity("directions", null), directions, 0, "directions")
            : match.Get<BoundedValue>("countries") is { } countries ? Read(RuleScope.Guide, new CountQuantity("countries", null), countries, 1, "countries")
            : match.Get<BoundedValue>("projects") is { } projects ? Read(RuleScope.Guide, new SumQuantity("directions.projects"), projects, 2, "projects")
            : Read(RuleScope.Guide, new SumQuantity("directions.budget"), match.Get<BoundedValue>("money")!, 3, "money");
    }

    private static bool IsThis(TitleFacts issue, TitleFacts title) =>
        issue.Year == title.Year && (issue.Batch is null || issue.Batch == title.Batch);

    private SegmentReading Read(RuleScope scope, Quantity total, BoundedValue value, int pattern, string slot) => SegmentReading.Of(
        [.. Compare(total, value).Select(c => new ReadRule(
            scope, RuleSeverity.Error, c.Reading, Say(pattern, (slot, c.One)), scope == RuleScope.Portfolio && total is SumQuantity ? [Members.Funding] : []))]);
}
