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
    "[本方向要求|要求]{words:who}{modal}[就同一项目|就同一研究项目|就同一合作项目|针对同一项目|以同一项目](分别|各自|同时|同步|各自分别)向{words:where}(提交|递交|报送|提出)[项目|联合|合作|正式|书面](申请|申报材料|申请材料|申报书|申请书|申报|申报文件)",
    "(单方|单方面|仅一方|仅单方|仅由一方|仅由单方|中方单独|外方单独|任一方单独)(提交|申报|申请|递交)[的][申请|申请书|申报书|项目|申报](均|一律|)(无效|视为无效|不予受理|不予资助|不予立项|视为无效申请)",
    "(各国|双方|各方|中外双方|合作双方|中{country}双方)[合作单位|申报单位|合作方]{modal}[在规定时间内|在规定期限内|按要求|按时|同时]向(本国|各自|所在国|各自国家|各自所在国)[的]{words:where}(提交|递交|报送|提出)[项目|联合](申请|申报材料|申请材料|申报书|申请书)",
    "[项目|项目申报]{modal}由(中外|中{country}|合作)(双方|双边){modal}(分别|同时|各自)在(本国|各自国家|所在国)(提出|提交|申报)[申请|申报]",
    "(中外|中{country}|合作)(双方|双边)[合作单位|申报单位|合作方]{modal}(同时|共同|分别)(申报|申请|提交申报材料|提交申请|提交申报书|递交申请|递交申报材料)",
    "(单方|单方面)(申报|申请|提交|递交)的(不予受理|无效|视为无效|不予立项|不予支持)",
    "(只有|仅有|仅)(一方|单方)(提交|申报|申请|递交)[申请|申报书|申请书|申报材料|申请材料][的][项目|申请|申报](均|一律|)(无效|视为无效|不予受理|不予立项)",
    "[并]{modal}(分别|各自)向(本国|本国的|各自|各自国家的)(主管部门|项目主管部门|科技主管部门|资助机构|管理机构)(提交|递交)",
    "未(同时|分别|双方)(递交|提交|申报|申请)[申请书|申报书|申请|申报材料][的](均|)(视为无效[申请|申报]|无效|不予受理)",
    "[合作|项目]{modal}[由][中外|合作](双方|双边|两地合作单位|两地申报单位|各国合作单位){modal}(同时|分别|共同)(申报|申请|提交申请|提交申报书)",
    "[均]不接受(单方|单方面)(申报|申请)[的项目]",
    "[合作]项目{modal}由[中外|中{country}](双方|双边)(合作伙伴|合作单位|合作方|申报单位|单位){modal}(同时|同步|分别)(申报|申请)",
    "[中外|中{country}|合作](双方|双边){modal}同步(申报|申请|提交申请)",
    "项目{modal}由[中外|中{country}](双方|双边)[科研人员|合作单位|申报单位|负责人|项目负责人|研究人员|科研团队]{modal}(分别|各自|同时)向(本国|本国的|各自|各自的|各自国家的)(主管部门|项目主管部门|科技主管部门|资助机构|管理机构)(申报|申请|提交申请|提交申报书|提交申报材料)",
    "未(同时|分别)向(两国|双方|各自|本国)[的](受理机构|主管部门|资助机构|管理机构)(提交|递交)[申请|申报材料|申请材料]的[,](均|)(视为无效[申请|申报]|视为无效申请|无效|不予受理)",
    "(中外|中{country}|合作)(双方|双边)[合作单位|申报单位|合作方]{modal}在(各自|双方|本国|)[的](规定时间|规定期限|规定的时间|规定的期限)内(提交|递交|报送)[项目](申报书|申请书|申报材料|申请材料|申请)",
    "未[在|由]双方同时(提交|申报|递交)[申请|申报书|申请书|申报材料]的[,][项目](均|一律|将|)(视为无效[申请|申报]|无效|不予受理|不予立项|不予支持)",
    "[其中]{foreignside:theirs}[项目]([合作](单位|方|者|伙伴|机构|申请人|负责人|团队)|){modal}[分别|同时|也|就同一项目]向{words:where}(提交|递交|报送|提出)[项目|联合|合作|正式|书面](申请|申报材料|申请材料|申报书|申请书|申报)",
    "[其中]{foreignside:theirs}[[合作](单位|方|者|伙伴|机构|申请人|负责人|团队)]{modal}[分别|同时|也]向{words:there}(提交|递交|报送|申报)",
    "[并|且|并且]{modal}[同时|也|一并]向(该|其|本国|所在国|所在国(地区)的){words:agency}(提交|递交|提出)[项目](申请|申报材料|申请材料|申报书|申请书)",
    "[中外|中{country}|合作|项目]双方[企业|合作单位|申报单位|单位|申请人|负责人|项目负责人]{modal}(同时|分别|各自)(提交|递交|报送)[项目](申报材料|申请材料|申报书|申请书|申请)",
    "(只有|仅有|仅|仅限)[中外|中{country}]双方(均|都|同时)(收到申请|受理|收到申报材料|提交申请|提交|申报|提交申报材料)的(项目|申请)[方|才|始](为有效申请|有效|视为有效|视为有效申请|予以受理|可受理|能受理|进入评审|能进入评审)",
    "(外方|对方|{country}方|一方|任一方|任何一方|其中一方)[合作单位|合作者|单位]未[同时|按时|按要求|按期](提交|递交|申报|申请)[申请|申报材料|申报书|申请书]的[项目|申请][,][项目|申报](均|一律|将|)(不予受理|无效|视为无效|视为无效申请|不予支持|不予立项|不予资助)")
{
    private static readonly string[] Both = ["双方", "与", "和", "两地", "中外", "各方", "各国"];

    // Words that narrow, deny, or tell of something: 外籍人员双方, 不再要求双方, 往届双方.
    private static readonly string[] Others =
        ["如", "若", "除", "不", "无", "未", "非", "某", "规定", "要求", "类", "对", "往", "曾", "拟", "每", "约", "平均", "部分", "外籍", "其他", "最近", "可", "首", "上一", "左右", "女性", "男性", "或"];

    // 南非 and 约旦 hold no word that turns a name.
    private static string WithoutCountries(string place) => Lexicon.Countries.Aggregate(place, (rest, country) => rest.Replace(country, ""));

    // 向中方提交 is within the project, no application to their agency.
    private static readonly string[] Ours = ["中方", "我国", "我方", "中国", "申报单位", "牵头单位", "依托单位", "双方"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        string? where = match.Get<string>("where") ?? match.Get<string>("there") ?? match.Get<string>("agency");
        if (where is not null && (Others.Any(WithoutCountries(where).Contains) || Signals.Any(where)))
        {
            return null;
        }

        string? who = match.Get<string>("who");
        if (who is not null && !(Both.Any(who.Contains) && who.Length < 24 && who.All(char.IsLetter) && !Others.Any(who.Contains) && !Signals.Any(who)
            && where is not null && where.All(c => char.IsLetter(c) || c == '、')))
        {
            return null;
        }

        // 外方须向本国资助机构提交申请: the other side alone is spoken of.
        if (match.Has("theirs") && (!match.HasDuty || Ours.Any(where!.Contains)))
        {
            return null;
        }

        // 其中意方须向…提交: what, the segment before says. 外方申请人应…,并须向该机构提交申请: who.
        if ((match.Has("there") && !context.Here.Any(r => r.Family == nameof(BothSidesFamily)))
            || (match.Has("agency") && !(match.HasDuty && Entities.Of(context.Sentence).Path is Entities.Partner or Entities.PartnerPerson)))
        {
            return null;
        }

        return SegmentReading.Of(new ReadRule(
            RuleScope.Application, match.Severity, new AnswerReading(Members.PartnerSubmitted.Path), Say(), [Members.PartnerSubmitted]));
    }
}
