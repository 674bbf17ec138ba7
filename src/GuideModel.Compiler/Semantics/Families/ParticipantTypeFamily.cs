using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>参与单位均须为企业 (G5.4): every unit of the team.</summary>
internal sealed class ParticipantTypeFamily() : Family(Tier.Specific,
    "参与单位{modal}为{types}",
    "[项目][所有|全部](参与单位|参加单位){modal}[均]为{types}")
{
    protected override SegmentReading Bind(Bound match, SentenceContext context)
    {
        var types = match.Get<EquatableArray<string>>("types");
        return SegmentReading.Of(new ReadRule(
            RuleScope.Application, match.Severity,
            new EachReading(Members.Team.Path, new InReading("type", Negated: false, types, Open: false)),
            Say(("modal", match.Severity), ("types", types)), [Members.Team, Members.TeamType]));
    }
}
