using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>双方应同时申报; 单方面申报无效 (G5.8).</summary>
internal sealed class BothSidesFamily() : Family(Tier.Specific,
    "双方须同时申报",
    "[合作]项目{modal}[由][中外|中{country}|{country}](双方|双边)[合作单位|单位|合作方]{modal}同时申报",
    "{modal}(分别|各自)向(本国|本国的|各自|各自的|各自国家的|所在国){words:where}(提交|递交)(申请材料|申报材料|申报书|申请书|申请)",
    "[中外|中{country}](双方|双边){modal}同时申报",
    "[[项目]合作]双方{modal}[分别]向(本国的|本国|各自的|各自|各自国家的|所在国)(项目征集部门|主管部门|征集部门|项目主管部门|项目管理机构)(提交|递交)(申报材料|申报书|申请书|申请材料)",
    "(单方|单方面)申报[的][项目][均](无效|视为无效)",
    "{words:who}{modal}(分别|各自|同时|同步|各自分别)向{words:where}(提交|递交|报送|提出)[项目|联合|合作|正式|书面](申请|申报材料|申请材料|申报书|申请书|申报|申报文件)",
    "(单方|单方面|仅一方|仅单方|仅由一方|仅由单方|中方单独|外方单独|任一方单独)(提交|申报|申请|递交)[的][申请|申请书|申报书|项目|申报](均|一律|)(无效|视为无效|不予受理|不予资助|不予立项|视为无效申请)",
    "(各国|双方|各方|中外双方|合作双方|中{country}双方)[合作单位|申报单位|合作方]{modal}[在规定时间内|在规定期限内|按要求|按时|同时]向(本国|各自|所在国|各自国家|各自所在国)[的]{words:where}(提交|递交|报送|提出)[项目|联合](申请|申报材料|申请材料|申报书|申请书)",
    "[项目|项目申报]{modal}由(中外|中{country}|合作)(双方|双边){modal}(分别|同时|各自)在(本国|各自国家|所在国)(提出|提交|申报)[申请|申报]",
    "(中外|中{country}|合作)(双方|双边)[合作单位|申报单位|合作方]{modal}(同时|共同|分别)(申报|申请|提交申报材料|提交申请|提交申报书|递交申请|递交申报材料)",
    "(单方|单方面)(申报|申请|提交|递交)的(不予受理|无效|视为无效|不予立项|不予支持)",
    "(只有|仅有|仅)(一方|单方)(提交|申报|申请|递交)[申请|申报书|申请书|申报材料|申请材料][的][项目|申请|申报](均|一律|)(无效|视为无效|不予受理|不予立项)",
    "[并]{modal}(分别|各自)向(本国|本国的|各自|各自国家的)(主管部门|项目主管部门|科技主管部门|资助机构|管理机构)(提交|递交)",
    "未(同时|分别|双方)(递交|提交|申报|申请)[申请书|申报书|申请|申报材料][的](均|)(视为无效[申请|申报]|无效|不予受理)",
    "[合作|项目]{modal}[由][中外|合作](双方|双边|两地合作单位|两地申报单位|各国合作单位){modal}(同时|分别|共同)(申报|申请|提交申请|提交申报书)",
    "[均]不接受(单方|单方面)申报[的项目]",
    "({country}方|外方|对方)[项目]合作(单位|方|者|伙伴|机构){modal}同时向{words:where}(提交|递交|报送)[项目|联合|合作](申请|申报材料|申请材料|申报书|申请书)")
{
    private static readonly string[] Both = ["双方", "与", "和", "两地", "中外", "各方", "各国"];

    // Words that narrow, deny, or tell of something: 外籍人员双方, 不再要求双方, 往届双方.
    private static readonly string[] Others =
        ["如", "若", "除", "不", "无", "未", "非", "某", "规定", "要求", "类", "对", "往", "曾", "拟", "每", "约", "平均", "部分", "外籍", "其他", "最近", "可", "首", "上一", "左右", "女性", "男性", "或"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context) =>
        match.Get<string>("where") is { } place && (Others.Any(place.Contains) || Signals.Any(place)) ? null
        : match.Get<string>("who") is { } who && !(Both.Any(who.Contains) && who.Length < 24 && who.All(char.IsLetter) && !Others.Any(who.Contains) && !Signals.Any(who)
            && match.Get<string>("where") is { } where && where.All(c => char.IsLetter(c) || c == '、')) ? null
        : SegmentReading.Of(new ReadRule(
        RuleScope.Application, match.Severity, new AnswerReading(Members.PartnerSubmitted.Path), Say(), [Members.PartnerSubmitted]));
}
