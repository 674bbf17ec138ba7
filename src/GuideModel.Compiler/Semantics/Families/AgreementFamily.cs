using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>已签订合作合同 (G5.10).</summary>
internal sealed class AgreementFamily() : Family(Tier.Specific,
    "{modal}已签署{agreements}",
    "{modal}[已]与[{country}](方|外方|对方)[合作](单位|伙伴|方)(签署|签订|签有){agreements}",
    "[双方]{modal}[已](签署|签订|签有){agreements}")
{
    protected override SegmentReading Bind(Bound match, SentenceContext context)
    {
        var kinds = match.Get<EquatableArray<string>>("agreements");
        return SegmentReading.Of(new ReadRule(
            RuleScope.Application, match.Severity, new InReading(Members.AgreementKind.Path, Negated: false, kinds, Open: false),
            Say(("modal", match.Severity), ("agreements", kinds)), [Members.AgreementKind])) with { Agreement = true };
    }
}
