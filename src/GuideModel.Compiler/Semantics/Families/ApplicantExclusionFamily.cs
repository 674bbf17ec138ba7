using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>事业单位、社会团体不得牵头申报 (G5.3).</summary>
internal sealed class ApplicantExclusionFamily() : Family(Tier.Specific,
    "{types}(不得|不能|不可|严禁)(牵头申报|牵头申报项目|作为牵头单位|申报|申报项目)")
{
    protected override SegmentReading Bind(Bound match, SentenceContext context)
    {
        var types = match.Get<EquatableArray<string>>("types");
        return SegmentReading.Of(new ReadRule(
            RuleScope.Application, RuleSeverity.Error, new InReading("applicant.type", Negated: true, types, Open: false),
            Say(("types", types)), [Members.ApplicantType]));
    }
}
