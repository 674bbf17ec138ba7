using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>申报单位应为高校 (G5.3).</summary>
internal sealed class ApplicantTypeFamily() : Family(Tier.Specific,
    "[中方][项目][牵头](申报单位|单位|承担单位|申报主体){modal}为{types}",
    "[项目]{modal}由{types}牵头[申报]")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        var types = match.Get<EquatableArray<string>>("types");
        return SegmentReading.Of(new ReadRule(
            RuleScope.Application, match.Severity, new InReading("applicant.type", Negated: false, types, Open: false),
            Say(0, ("modal", match.Severity), ("types", types)), [Members.ApplicantType]));
    }
}
