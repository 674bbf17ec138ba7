using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>参与单位均须为企业 (G5.4): every unit of the team.</summary>
internal sealed class ParticipantTypeFamily() : Family(Tier.Specific,
    "参与单位{modal}为{types}[{open}]",
    "[项目][所有|全部](参与单位|参加单位){modal}[均]为{types}[{open}[法人|法人单位|单位|机构|独立法人单位|独立法人|企事业单位]]")
{
    protected override SegmentReading Bind(Bound match, SentenceContext context)
    {
        var types = match.Get<EquatableArray<string>>("types");
        return SegmentReading.Of(new ReadRule(
            RuleScope.Application, match.Severity,
            new EachReading(Members.Team.Path, new InReading("type", Negated: false, types, match.Has("open"))),
            Say([("modal", match.Severity), ("types", types), .. match.Has("open") ? [("open", (object)"等")] : Array.Empty<(string, object)>()]), [Members.Team, Members.TeamType]));
    }
}
