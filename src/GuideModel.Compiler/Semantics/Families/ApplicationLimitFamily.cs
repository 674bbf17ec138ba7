using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目负责人限申报1个项目; 同一单位限报2项 (G5.20).</summary>
internal sealed class ApplicationLimitFamily() : Family(Tier.Specific,
    "[每名|每位|同一]" + PersonAgeFamily.Subject + "{modal}[同一批次|同一年度|同期](限|只能|仅能|仅可|最多|至多|最多只能)[牵头]申报{count:person}[项目]",
    "[每家|每个|同一]" + Unit + "[同一批次|同一年度|同期]{modal}(限|只能|仅能|仅可|最多|至多|最多只能)[牵头](申报|报|推荐){count:unit}[项目]",
    "[每家|每个|同一]" + Unit + "[同一批次|同一年度|同期]{modal}[牵头]申报[项目][数]{count:bounded}[项目]")
{
    private const string Unit = "(申报单位|牵头申报单位|牵头单位|单位|法人单位)";

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        bool person = match.Has("person");
        var count = match.Get<BoundedValue>("person") ?? match.Get<BoundedValue>("unit") ?? match.Get<BoundedValue>("bounded")!;
        if (match.Has("bounded") && (count.Bare || count.Bounds.Any(b => b.Operator != CompareOperator.AtMost)))
        {
            return null;
        }

        // 限1项 is at most one; a limit with another bound would be something else.
        if (!match.Has("bounded") && (!count.Bare || count.Bounds.Count != 1))
        {
            return null;
        }

        MemberUse member = person ? Members.ApplicationsByPerson : Members.ApplicationsByUnit;
        decimal most = count.Bounds[0].Quantity.Value;
        return SegmentReading.Of(new ReadRule(
            RuleScope.Application, match.Severity, new CompareReading(new PathQuantity(member.Path), CompareOperator.AtMost, new NumberLiteral(most)),
            (person ? "项目负责人限申报" : "申报单位限申报") + Units.Render(count.Bounds[0].Quantity), [member]));
    }
}
