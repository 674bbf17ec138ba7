using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>申报单位应为高校 (G5.3).</summary>
internal sealed class ApplicantTypeFamily() : Family(Tier.Specific,
    "[中方][项目][牵头](申报单位|单位|承担单位|申报主体){modal}为{types}[{open}[法人|法人单位|单位|机构|独立法人单位]]",
    "[项目]{modal}由{types}牵头[申报]")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        var types = match.Get<EquatableArray<string>>("types");
        return SegmentReading.Of(new ReadRule(
            RuleScope.Application, match.Severity, new InReading("applicant.type", Negated: false, types, match.Has("open")),
            Say(0, [("modal", match.Severity), ("types", types), .. match.Has("open") ? [("open", (object)"等")] : Array.Empty<(string, object)>()]), [Members.ApplicantType]));
    }
}
