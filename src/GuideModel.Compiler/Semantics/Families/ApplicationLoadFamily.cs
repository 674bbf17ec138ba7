using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目负责人、项目骨干的申报项目和在研项目总数不得超过2个 (G5.20): what somebody applies for and has under way, together; what is counted stands
/// in the name.</summary>
internal sealed class ApplicationLoadFamily() : Family(Tier.Specific,
    "({staff}|{person}|{person}(、|和|及|以及|或){staff}|{staff}(、|和|及|以及|或){person})[的][同期|同时|目前|当前]" + Counted,
    "[同时|且|并且]" + Counted,
    "[{person}][同时]作为{staffrole:as}[(参与|承担|申报|参加|主持)的|参与|承担|申报|的]" + Counted)
{
    private const string Counted = "{load}(总数|总量|数量|合计|总计|共计|总和)({modal}{count}|[合计](限|限为|限于){count:limit})";

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        BoundedValue? limit = match.Get<BoundedValue>("limit");
        BoundedValue total = limit is { Bare: true } ? limit with { Bare = false, Bounds = [limit.Bounds[0] with { Operator = CompareOperator.AtMost }] } : match.Get<BoundedValue>("count") ?? limit!;
        if (total.Bare || total.Bounds.Any(b => b.Quantity.Measure is not ("项" or "个")) || (match.Has("as") && !match.Has("person") && context.Entity != Entities.Person))
        {
            return null;
        }

        // 申请人限申请1项,申请和参加项目总数不超过2项
        bool carried = !match.Has("person") && !match.Has("as") && !match.Has("staff");
        if (carried && !(context.Entity == Entities.Person && context.Here.Count > 0 && context.Here[0].Family == nameof(ApplicationLimitFamily)))
        {
            return null;
        }

        string term = (match.Get<string>("as") is { } role ? "作为" + role + "的" : "") + match.Get<string>("load") + "总数";
        string name = context.Vocabulary.JsonName(term);
        var rules = new List<ReadRule>();
        foreach ((Reading reading, BoundedValue one) in Compare(new PathQuantity(Entities.Person + "." + name), total))
        {
            if (match.Has("person") || match.Has("as") || carried)
            {
                rules.Add(new ReadRule(RuleScope.Application, match.Severity, reading, Says("项目负责人", one), [new MemberUse(Entities.Person + "." + name, MemberKind.Count, term)]));
            }
        }

        MemberUse list = Members.KeyMembers;
        foreach ((Reading reading, BoundedValue one) in Compare(new PathQuantity(name), total))
        {
            if (match.Has("staff"))
            {
                rules.Add(new ReadRule(RuleScope.Application, match.Severity, new EachReading(list.Path, reading), Says(list.Term, one), [list, new MemberUse(list.Path + "." + name, MemberKind.Count, term)]));
            }
        }

        return SegmentReading.Of([.. rules]) with
        {
            Entity = match.Has("staff") ? null : Entities.Person,
            Collection = match.Has("staff") ? Collection.Counted(list.Path, "人", list.Term) : null,
        };

        string Says(string who, BoundedValue one) => who + term + Slots.Get("modal").Render(match.Severity) + Slots.Get("count").Render(one);
    }
}
