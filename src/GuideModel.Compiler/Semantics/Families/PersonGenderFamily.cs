using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目负责人年龄男性不超过38周岁, 女性不超过40周岁; 男性应为1988年1月1日以后出生 (G5.19): a bound for each sex.</summary>
internal sealed class PersonGenderFamily() : Family(Tier.Specific,
    "[{person}][的][年龄]{gender}[年龄]{modal}[为|在]{age}",
    "[{person}]{gender}{modal}[为|在|于]{date}{since}出生")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (!match.Has("person") && context.Entity != Entities.Person)
        {
            return null;
        }

        string name = match.Get<string>("gender")!;
        var when = new InReading(Members.PersonGender.Path, Negated: false, [name], Open: false);
        string who = Slots.Get("gender").Render(name) + "项目负责人，项目负责人";
        string modal = Slots.Get("modal").Render(match.Severity);
        IEnumerable<(Reading Reading, MemberUse Member, string Says)> bounds = match.Get<BoundedValue>("age") is { } age
            ? Compare(new PathQuantity(Members.PersonAge.Path), age).Select(c => (c.Reading, Members.PersonAge, "年龄" + modal + Slots.Get("age").Render(c.One)))
            : [(new CompareReading(new PathQuantity(Members.PersonBirthDate.Path), match.Get<string>("since") == "后" ? CompareOperator.MoreThan : CompareOperator.AtLeast, match.Get<DateLiteral>("date")!),
                Members.PersonBirthDate, "出生日期" + modal + Slots.Get("date").Render(match.Get<DateLiteral>("date")!) + match.Get<string>("since"))];
        return SegmentReading.Of([.. bounds.Select(b => new ReadRule(
            RuleScope.Application, match.Severity, new WhenReading(when, b.Reading), who + b.Says, [b.Member, Members.PersonGender]))]) with { Entity = Entities.Person };
    }
}
