using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>每个项目国拨经费不超过300万元; 自筹经费不低于100万元 (G5.21).</summary>
internal sealed class AmountFamily() : Family(Tier.Specific,
    "{amount}{modal}{money}",
    "(每个|单个|每)项目[的][拟]{modal}[申请|申报]{amount:each}{modal}{money}",
    "[项目|经费预算中|项目经费预算中]{amount:own}[总额]{modal}{money}",
    "[拟]{amount:each}{modal}{money}/项")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        string path = match.Get<string>("each") ?? match.Get<string>("own") ?? match.Get<string>("amount")!;
        var money = match.Get<BoundedValue>("money")!;

        // 国拨经费…万元 without 每个 could be that of all projects together.
        if (path == Members.Funding.Path && !match.Has("each") && context.Condition is null)
        {
            return null;
        }

        MemberUse member = Members.Amount(path);
        return SegmentReading.Of([.. Compare(new PathQuantity(path), money).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, c.Reading, (match.Has("each") ? "每个项目" : "") + member.Term + Slots.Get("money").Render(c.One), [member]))]);
    }
}
