using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>鼓励医院参与; 鼓励企业牵头申报 (G5.11): advice, never decisive.</summary>
internal sealed class ParticipationAdviceFamily() : Family(Tier.Specific,
    "鼓励{types}参与",
    "鼓励{types}[等][多主体|各类主体|单位][共同|积极](参与|参加)[项目]",
    "鼓励[由]{types:leader}牵头[申报][项目]")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Has("leader"))
        {
            var leaders = match.Get<EquatableArray<string>>("leader");
            return SegmentReading.Of(new ReadRule(
                RuleScope.Application, RuleSeverity.Info, new InReading("applicant.type", Negated: false, leaders, Open: false),
                Say(2, ("leader", leaders)), [Members.ApplicantType]));
        }

        var types = match.Get<EquatableArray<string>>("types");
        var units = new CountQuantity("team", new InReading("type", Negated: false, types, Open: false));
        return SegmentReading.Of(new ReadRule(
            RuleScope.Application, RuleSeverity.Info, new CompareReading(units, CompareOperator.AtLeast, new NumberLiteral(1)),
            Say(("types", types)), [Members.Team, Members.TeamType]));
    }
}
