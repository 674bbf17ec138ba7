using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目负责人须为1975年1月1日以后出生 (G5.19): 以后 includes the day, 后 does not.</summary>
internal sealed class PersonBirthFamily() : Family(Tier.Specific,
    "{whom}[的]出生日期{modal}[在|为]{date}{since}",
    "{whom}{modal}[为|在|于]{date}{since}出生",
    "[即]{modal}[为|在|于]{date}{since}出生")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if ((match.Get<string>("whom") ?? context.Whom) is not { } whom)
        {
            return null;
        }

        // 年龄原则上不超过58周岁(1968年1月1日以后出生): the bracket says the same once more.
        RuleSeverity severity = context.Host is { Rules: { Count: > 0 } host } && host.All(r => r.Severity == RuleSeverity.Warning) ? RuleSeverity.Warning : match.Severity;
        var date = match.Get<DateLiteral>("date")!;
        MemberUse born = Members.Of(whom, Members.PersonBirthDate);
        CompareOperator op = match.Get<string>("since") == "后" ? CompareOperator.MoreThan : CompareOperator.AtLeast;
        return SegmentReading.Of(new ReadRule(
            RuleScope.Application, severity, new CompareReading(new PathQuantity(born.Path), op, date),
            Say(0, ("whom", whom), ("modal", severity), ("date", date), ("since", match.Get<string>("since")!)), [born])) with { Entity = whom };
    }
}
