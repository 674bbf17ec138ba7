using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目负责人须为1975年1月1日以后出生 (G5.19): 以后 includes the day, 后 does not.</summary>
internal sealed class PersonBirthFamily() : Family(Tier.Specific,
    "{person}[的]出生日期{modal}[在|为]{date}{since}",
    "{person}{modal}[为|在|于]{date}{since}出生",
    "{modal}[为|在|于]{date:carried}{since}出生")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        var date = match.Get<DateLiteral>("date") ?? (context.Person ? match.Get<DateLiteral>("carried") : null);
        if (date is null)
        {
            return null;
        }

        CompareOperator op = match.Get<string>("since") == "后" ? CompareOperator.MoreThan : CompareOperator.AtLeast;
        return SegmentReading.Of(new ReadRule(
            RuleScope.Application, match.Severity, new CompareReading(new PathQuantity(Members.PersonBirthDate.Path), op, date),
            Say(0, ("person", "项目负责人"), ("modal", match.Severity), ("date", date), ("since", match.Get<string>("since")!)), [Members.PersonBirthDate])) with { Entity = Entities.Person };
    }
}
