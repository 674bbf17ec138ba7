using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目负责人限申报1个项目; 同一单位限报2项; 每家企业牵头申报不超过3项 (G5.20).</summary>
internal sealed class ApplicationLimitFamily() : Family(Tier.Specific,
    "({staff}|{person})[的][同期|同时|目前|当前]{load}总数{modal}{count:total}",
    "(且|并|并且|同时){modal}(限|只能|仅能|最多|至多|只限|限于)" + Does + "{count}" + What,
    "{within}{modal}(限|只能|仅能|仅可|只可|最多|至多|只限|限于)" + Does + "{count}" + What,
    Who + "{modal}" + When + "{modal}(限|只能|仅能|仅可|只可|最多|至多|最多只能|最多可|只限|限于)" + Does + "{count}" + What,
    Who + "{modal}" + When + "{modal}" + Does + "[的][项目|课题][本专项|本批次|本方向][项目|课题|申请]{modal}[数|数量|总数|项目数]{modal}{count:bounded}" + What)
{
    private const string Who = "([{per}]({person:person}|{unit:unit}|{sole:unit})|[{per}]{types:kind}[每单位|每家单位|每个单位|每家])";
    private const string When = "[[在]{within}][在][同一批次|同批次|同一年度|同一年|同年|同期|当年|本年度|本批次|本批|同年度][内]";
    private const string Does = "[牵头|主持|作为负责人|作为项目负责人](申报|报|申请|推荐|主持|牵头)";
    private const string What = "[{noun:what}][项目|课题|申请]";

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Get<BoundedValue>("total") is { } total)
        {
            return Total(match, total, context);
        }

        bool named = match.Has("person") || match.Has("unit") || match.Has("kind") || match.Has("sole");
        if (!named && context.Entity is not (Entities.Person or Entities.Applicant))
        {
            return null;
        }

        bool bounded = match.Has("bounded");
        BoundedValue count = match.Get<BoundedValue>(bounded ? "bounded" : "count")!;
        bool limit = bounded ? !count.Bare && count.Bounds.Count == 1 && count.Bounds[0].Operator == CompareOperator.AtMost : count.Bare && count.Bounds.Count == 1;
        // 企业牵头的项目不超过1个 may be said of all projects together.
        limit &= !match.Has("kind") || !bounded || match.Has("per");
        if (!limit || count.Bounds[0].Quantity.Measure is not ("项" or "个") || (match.Get<string>("what") is { } what && (what.Contains('类') || what.Contains('或') || what.Contains("方向") || what.Contains('的') || what.Contains("平均"))))
        {
            return null;
        }

        bool person = match.Has("person") || (!named && context.Entity == Entities.Person);
        MemberUse member = match.Has("within") ? (person ? Members.ApplicationsByPersonInDirection : Members.ApplicationsByUnitInDirection)
            : person ? Members.ApplicationsByPerson : Members.ApplicationsByUnit;
        Reading most = new CompareReading(new PathQuantity(member.Path), CompareOperator.AtMost, new NumberLiteral(count.Bounds[0].Quantity.Value));
        string says = (person ? "项目负责人" : "申报单位") + (match.Has("within") ? "在同一方向" : "") + Slots.Get("modal").Render(match.Severity) + "限申报" + Units.Render(count.Bounds[0].Quantity);
        var rule = new ReadRule(RuleScope.Application, match.Severity, most, says, [member]);
        if (match.Get<EquatableArray<string>>("kind") is not { Count: > 0 } kinds)
        {
            return match.Has("kind") ? null : SegmentReading.Of(rule) with { Entity = person ? Entities.Person : Entities.Applicant };
        }

        // 每家企业限报1项 says nothing of universities.
        return SegmentReading.Of(rule with
        {
            Reading = new WhenReading(new InReading(Members.ApplicantType.Path, Negated: false, kinds, Open: false), most),
            Says = Slots.Get("types").Render(kinds) + "牵头的项目，" + says,
            Members = [member, Members.ApplicantType],
        });
    }

    // 申报项目和在研项目总数不得超过2个: what is counted stands in the name.
    private static SegmentReading? Total(Bound match, BoundedValue total, SentenceContext context)
    {
        if (total.Bare || total.Bounds.Any(b => b.Quantity.Measure is not ("项" or "个")))
        {
            return null;
        }

        bool staff = match.Has("staff");
        string term = match.Get<string>("load") + "总数";
        string name = context.Vocabulary.JsonName(term);
        MemberUse list = new("keyMembers", MemberKind.List, "项目骨干");
        var member = new MemberUse((staff ? list.Path : Entities.Person) + "." + name, MemberKind.Count, term);
        return SegmentReading.Of([.. Compare(new PathQuantity(staff ? name : member.Path), total).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, staff ? new EachReading(list.Path, c.Reading) : c.Reading,
            (staff ? list.Term : "项目负责人") + term + Slots.Get("modal").Render(match.Severity) + Slots.Get("count").Render(c.One), staff ? [list, member] : [member]))]);
    }
}
