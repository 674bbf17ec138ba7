using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>每个领域支持2项: a number of projects for every field of a direction (G5.12).</summary>
internal sealed class QuotaFamily() : Family(Tier.Specific,
    "{modal}每个{portion:of}[各][拟][支持][项目数|项目|]{modal}{count}",
    "每个{portion:of}{modal}[各][拟](支持|资助|立项|)[项目|课题][数]{modal}{count}[项目|课题]",
    "{modal}同一{portion:same}[拟][支持][项目数|项目|]{modal}{count}",
    "{noun}领域[拟]支持项目数{count:field}",
    "每个项目{modal}[拟]支持(数|数量|项目数){modal}{count:alternatives}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        // 每个项目拟支持数为1~2项: of projects that take the same direction.
        if (match.Get<BoundedValue>("alternatives") is { } alternatives)
        {
            return alternatives.Bounds.Any(b => b.Quantity.Measure is not ("项" or "个")) ? null : OfEach(alternatives, match.Severity);
        }

        if (context.Direction is null)
        {
            // 每个方向拟支持项目数为1~2项, said of all directions.
            return match.Get<BoundedValue>("count") is { } each && !match.Has("same") && match.Get<string>("of") is "方向" or "指南方向" or "榜单" or "指南任务" or "任务" && context.Title.Year is not null
                ? OfEach(each, match.Severity) : null;
        }

        if (match.Get<BoundedValue>("field") is { } quota)
        {
            string term = match.Get<string>("noun")!;
            if (context.Fields.Count > 0 && !context.Fields.Any(f => f.Term == term))
            {
                return null;
            }

            return SegmentReading.Of([.. Compare(Of(context.Vocabulary.Name(term)), quota).Select(c => new ReadRule(
                RuleScope.Portfolio, RuleSeverity.Error, c.Reading, Say(3, ("noun", term), ("field", c.One)), [Members.Field]))]);
        }

        // Of a direction that lists no fields nobody could say which each is.
        if (context.Fields.Count == 0)
        {
            return null;
        }

        RuleSeverity severity = match.Severity;
        return SegmentReading.Of(
            [.. Compare(Of("each"), match.Get<BoundedValue>("count")!).Select(c => new ReadRule(
                RuleScope.Portfolio, severity, c.Reading, Slots.Get("modal").Render(severity) + "每个领域支持项目数" + Slots.Get("count").Render(c.One), [Members.Field]))]);
    }

    private static SegmentReading OfEach(BoundedValue each, RuleSeverity severity) => SegmentReading.Of([.. Compare(new CountQuantity("projects", null), each).Select(c => new ReadRule(
        RuleScope.Portfolio, severity, c.Reading, Slots.Get("modal").Render(severity) + "每个方向支持项目数" + Slots.Get("count").Render(c.One), []))]);

    private static CountQuantity Of(string field) =>
        new("projects", new InReading(Members.Field.Path, Negated: false, [field], Open: false));
}
