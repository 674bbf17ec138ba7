using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>已签订合作合同 (G5.10).</summary>
internal sealed class AgreementFamily() : Family(Tier.Specific,
    "{modal}已签署{agreements}",
    "[申报时|申报前|申请时][[中外|合作|项目]双方]{modal}{done}(签署|签订|签有){agreements}",
    "[{unit}]{modal}[已]与({country}[方]|外方|对方|国外|境外)[合作|参与](单位|伙伴|方|机构|)[就(本次项目申报|本项目|本次申报项目|拟申报项目|项目合作|合作事项|合作内容|申报项目|本次项目合作)](签署|签订|签有){agreements}",
    "{modal}[已]与{noun:other}(签署|签订|签有){agreements}",
    "[[{country}|中外|合作|校企|中|项目|中{country}]双方[合作单位|单位|企业|申请人|负责人|合作企业]|各方|合作各方|中外合作单位]{modal}[{done}](签署|签订|签有){agreements}")
{
    private static readonly string[] Parties = ["单位", "方", "机构", "企业", "高校", "院所", "院校"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Get<string>("other") is { } other && !(Parties.Any(p => other.EndsWith(p, StringComparison.Ordinal)) && (other.Contains('方') || other.Contains("合作") || other.Contains("共建")) && !Signals.TurnsName(other)))
        {
            return null;
        }

        var kinds = match.Get<EquatableArray<string>>("agreements");

        // 须签订联合申报协议: a paper of the application. 已签订… tells of what kind an agreement is.
        if (!match.Has("done") && !match.Has("other") && !match.Has("country") && kinds.Any(k => Members.AgreementKinds.All(a => a.Name != k)))
        {
            return null;
        }

        return SegmentReading.Of(new ReadRule(
            RuleScope.Application, match.Severity, new InReading(Members.AgreementKind.Path, Negated: false, kinds, Open: false),
            Say(("modal", match.Severity), ("agreements", kinds)), [Members.AgreementKind])) with { Agreement = true };
    }
}
