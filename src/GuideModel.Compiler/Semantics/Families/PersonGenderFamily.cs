using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目负责人年龄男性不超过38周岁, 女性不超过40周岁; 男性应为1988年1月1日以后出生 (G5.19): a bound for each sex.</summary>
internal sealed class PersonGenderFamily() : Family(Tier.Specific,
    "[{person}][的][年龄]{gender}[年龄]{modal}[为|在]{age}",
    "[{person}]{gender}[{person}]{modal}[为|在|于]{date}{since}出生",
    "[{person}]{gender}[{person}](可|可以|年龄可|年龄可以)[适当]{relaxing}(到|至|为){age:relaxed}",
    "[{person}]{gender}[{person}](可|可以|年龄可|年龄可以)[适当]{relaxing}(到|至|为){date}{since}出生")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        var relaxed = match.Get<BoundedValue>("relaxed");
        bool relaxes = match.Has("relaxing");
        if (relaxed is { Bare: false } || (relaxes && !context.Before.Any(r => r.Rules.Any(rule => rule.Members.Any(m => m.Path == Members.PersonAge.Path || m.Path == Members.PersonBirthDate.Path)))))
        {
            return null;
        }

        // 放宽至40周岁 bounds as 不超过 does; what it relaxes must stand before it (see Relaxations).
        BoundedValue? most = relaxed is null ? null : relaxed with { Bare = false, Bounds = [relaxed.Bounds[0] with { Operator = CompareOperator.AtMost }] };
        if (!match.Has("person") && context.Entity != Entities.Person)
        {
            return null;
        }

        string name = match.Get<string>("gender")!;
        var when = new InReading(Members.PersonGender.Path, Negated: false, [name], Open: false);
        string who = Slots.Get("gender").Render(name) + "项目负责人，项目负责人";
        string modal = Slots.Get("modal").Render(match.Severity);
        IEnumerable<(Reading Reading, MemberUse Member, string Says)> bounds = (match.Get<BoundedValue>("age") ?? most) is { } age
            ? Compare(new PathQuantity(Members.PersonAge.Path), age).Select(c => (c.Reading, Members.PersonAge, "年龄" + modal + Slots.Get("age").Render(c.One)))
            : [(new CompareReading(new PathQuantity(Members.PersonBirthDate.Path), match.Get<string>("since") == "后" ? CompareOperator.MoreThan : CompareOperator.AtLeast, match.Get<DateLiteral>("date")!),
                Members.PersonBirthDate, "出生日期" + modal + Slots.Get("date").Render(match.Get<DateLiteral>("date")!) + match.Get<string>("since"))];
        return SegmentReading.Of([.. bounds.Select(b => new ReadRule(
            RuleScope.Application, match.Severity, new WhenReading(when, b.Reading), who + b.Says, [b.Member, Members.PersonGender]))]) with { Entity = Entities.Person, Within = PersonConditions.Gender(name, negated: false) };
    }
}
