using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>双方应同时申报; 单方面申报无效 (G5.8).</summary>
internal sealed class BothSidesFamily() : Family(Tier.Specific,
    "双方须同时申报",
    "[合作]项目{modal}[由][中外](双方|双边){modal}同时申报",
    "[中外](双方|双边){modal}同时申报",
    "[[项目]合作]双方{modal}[分别]向(本国的|本国|各自的|各自|各自国家的|所在国)(项目征集部门|主管部门|征集部门|项目主管部门|项目管理机构)(提交|递交)(申报材料|申报书|申请书|申请材料)",
    "(单方|单方面)申报[的][项目][均](无效|视为无效)",
    "[均]不接受(单方|单方面)申报[的项目]")
{
    protected override SegmentReading Bind(Bound match, SentenceContext context) => SegmentReading.Of(new ReadRule(
        RuleScope.Application, match.Severity, new AnswerReading(Members.PartnerSubmitted.Path), Say(), [Members.PartnerSubmitted]));
}
