using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>同一单位牵头申报不超过1项,参与申报不超过2项; 同一人只能作为1个项目的负责人 (G5.20): in how many applications somebody may take part, and lead.</summary>
internal sealed class JoiningLimitFamily() : Family(Tier.Specific,
    "[同时|且|并]" + Who + "[作为(参与单位|参加单位|合作单位|成员单位)]" + Joins + "[的][项目|课题|申请][数|总数|数量]{modal}{count}",
    "[同时|且|并]" + Who + "[作为(参与单位|参加单位|合作单位|成员单位)]{modal}(限|最多|至多|只能|仅能)" + Joins + "{count:limit}[项目|课题]",
    "[同时|且|并][{per}]({unit:unit}|{sole:unit})[在][同一年度|同年|当年|本年度|同期](牵头申报|申报|申请)[的]{noun:kind}[数|总数]{modal}{count:ofkind}",
    "[同时|且|并](牵头申报|申报|申请|)[的]{noun:kind}[数|总数]{modal}{count:ofkind}",
    "[同时|且|并]{modal}(限|最多|至多|只能|仅能)[可|可以][再]作为{staffrole:as}" + Joins + "{count:taken}[项目|课题]",
    "[同时|且|并]作为{staffrole:as}" + Joins + "的[项目|课题][数|总数]{modal}{count:taken}",
    "[同一|每名|每位]{person:joiner}{modal}[在]{within}[中|内](限|最多|至多|只能|仅能)(参加|参与){count:joined}[项目|课题]",
    "同一[个|名]人{modal}(只能|仅能|最多|限)(作为|担任){count:led}(项目|课题)[的](项目负责人|负责人)")
{
    private const string Who = "[[{per}]({unit:unit}|{sole:unit})]";
    // 在研项目, 申报项目 are no kind of projects.
    private static readonly string[] Other = ["在研", "承担", "申报", "参与", "立项", "结题", "同类", "上述"];
    private const string Joins = "(参与|参加|参与申报|参加申报|参与申请)";

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Get<BoundedValue>("led") is { } led)
        {
            return led is { Bare: true, Bounds: [{ Quantity: { Measure: "个" or "项" } }] }
                ? SegmentReading.Of(new ReadRule(RuleScope.Application, match.Severity, new CompareReading(new PathQuantity(Members.ApplicationsByPerson.Path), CompareOperator.AtMost, new NumberLiteral(led.Bounds[0].Quantity.Value)),
                    "项目负责人" + Slots.Get("modal").Render(match.Severity) + "限申报" + Units.Render(led.Bounds[0].Quantity), [Members.ApplicationsByPerson])) with { Entity = Entities.Person } : null;
        }

        // 每人作为负责人限报1项,作为项目骨干参与的不得超过2项
        if (match.Get<BoundedValue>("taken") is { } taken)
        {
            BoundedValue all = taken.Bare ? Most(taken) : taken;
            string taking = "作为" + match.Get<string>("as") + "参与申报项目数";
            var own = new MemberUse(Entities.Person + "." + taking, MemberKind.Count, taking);
            return context.Entity != Entities.Person || all.Bounds is not [{ Operator: CompareOperator.AtMost, Quantity: { Measure: "项" or "个" } }] ? null
                : Rules(new Subject(new PathQuantity(own.Path), UnitKind.Count, "项目负责人" + taking, [own]) { Entity = Entities.Person }, all, match.Severity) with { Subject = null };
        }

        // 同一负责人在本方向限参加1个项目
        if (match.Get<BoundedValue>("joined") is { } joined)
        {
            string where = "在" + match.Get<string>("within") + "参加项目数";
            var each = new MemberUse(Entities.Person + "." + where, MemberKind.Count, where);
            return joined.Bounds is not [{ Quantity: { Measure: "项" or "个" } }] || !joined.Bare ? null
                : Rules(new Subject(new PathQuantity(each.Path), UnitKind.Count, "项目负责人" + where, [each]) { Entity = Entities.Person }, Most(joined), match.Severity) with { Subject = null };
        }

        // 同一单位申报重点项目不超过3项,一般项目不超过5项
        if (match.Get<BoundedValue>("ofkind") is { } most)
        {
            string kind = match.Get<string>("kind")!;
            bool after = context.Here.Count > 0 && context.Here[0] is { Family: nameof(JoiningLimitFamily), Rules: [{ Members: [{ Path: var before }] }] } && before.StartsWith("applications.申报单位申报", StringComparison.Ordinal);
            if (!(match.Has("unit") || after) || most.Bare || most.Bounds is not [{ Operator: CompareOperator.AtMost, Quantity: { Measure: "项" or "个" } }] || kind.Length is < 4 or > 10 || kind.Contains('的') || kind[0] is '本' or '该' || !(kind.EndsWith("项目", StringComparison.Ordinal) || kind.EndsWith("课题", StringComparison.Ordinal)) || Signals.TurnsName(kind) || Other.Any(kind.Contains))
            {
                return null;
            }

            string term = "申报单位申报" + kind + "数";
            var own = new MemberUse("applications." + context.Vocabulary.JsonName(term), MemberKind.Count, term);
            return Rules(new Subject(new PathQuantity(own.Path), UnitKind.Count, term, [own]) { Entity = Entities.Applicant }, most, match.Severity) with { Subject = null };
        }

        BoundedValue count = match.Get<BoundedValue>("limit") is { Bare: true } limit ? Most(limit) : match.Get<BoundedValue>("count")!;
        bool goesOn = context.Here.Count > 0 && context.Here[0] is { Family: nameof(ApplicationLimitFamily), Entity: Entities.Applicant };
        if (count is null || !(match.Has("unit") || goesOn) || count.Bare || count.Bounds is not [{ Operator: CompareOperator.AtMost, Quantity: { Measure: "项" or "个" } }])
        {
            return null;
        }

        var member = new MemberUse("applications.申报单位参与申报项目数", MemberKind.Count, "申报单位参与申报项目数");
        return Rules(new Subject(new PathQuantity(member.Path), UnitKind.Count, member.Term, [member]) { Entity = Entities.Applicant }, count, match.Severity) with { Subject = null };
    }

    private static BoundedValue Most(BoundedValue bare) => bare with { Bare = false, Bounds = [bare.Bounds[0] with { Operator = CompareOperator.AtMost }] };
}
