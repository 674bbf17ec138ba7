using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>Sentences of which no rule comes: permissions, references, who funds, what follows (G5.13).</summary>
internal sealed class InformationFamily() : Family(Tier.NoRule,
    "[{words:who}]可[以]{words:allowed}",
    "[{words:who}](参见|详见|参照|遵照|按照|按|依据|根据){words}(执行|办理|确定|核定|填写|管理|组织|开展|有关规定|规定|进行部署|部署|进行布局|实施)",
    "[{words:who}](据此|依此)(开展|组织|进行|受理|办理){words}",
    "[{words:who}](参见|详见|参照)(本指南|{words})",
    "项目由{words}共同(支持|资助|征集|组织)",
    "[具体]{words}(如下|见附件|另行通知|另行发布)",
    "[{words:what}]经{words:by}[共同](确认|审定|评审|审核|评审通过|批准|商定|同意)后(予以支持|予以立项|予以资助|确定|共同资助|立项)",
    "经与{words:who}(商定|议定|商议|协商)[一致]",
    "经[{words:who}](磋商|协商|商议|会商|沟通)[议定|商定|确定|一致]",
    "(为|为了|根据|按照|依据|围绕|聚焦|面向|针对){words}",
    "{words:who}由{words:by}(商定|确定|核定|审定|另行确定|负责解释|解释|决定|另行规定|规定|另行通知|另行公布|另行组织)",
    "{words:who}作为{words:by}(依据|重要依据|基础)",
    "{words:who}可[以](兼任|担任|同时担任){words:post}",
    "现(发布|公布|印发)[本专项|本重点专项]{issue}[项目]申报指南",
    "[本专项|本重点专项|重点专项|专项]{issue}[项目]申报指南(如下|发布如下|通知如下)",
    "[但|且]不受(研究内容|考核指标)[(和|及|、|以及)(研究内容|考核指标)][的]限制",
    "[中外|合作]双方(各自|分别)(资助|支持)(本国|各自国家的|各自)(研究人员|科研人员|研究团队|科研团队|单位|合作单位)",
    "支持{words:supported}(承担|开展|牵头开展|组织开展){words}",
    "[{issue}][指南|本指南|项目|专项|本专项](部署|安排|布局|组织)[工作]{words:principle}(原则|导向|思路)",
    "[{issue}][指南|本指南|项目|专项|本专项](部署|安排|布局|组织)[工作]坚持{words:principle}",
    "(围绕|聚焦|面向|针对){words:aims}(方向|领域|任务|方面|板块|主题|环节)",
    "由{words:who}(负责|组织|推荐|审核|统一|承担){words}",
    "(包括|包含){words:included}",
    "[资金|经费|资助经费|支持经费]分{count:instalments}(拨付|下达|支付|拨款|安排)[到位]",
    "[{noun:average}[的]]平均(资助|支持)(强度|额度|经费)[约|为|约为|大约为|预计为|不超过]{money:planned}/(项|个|项目)",
    "[{words:who}](采取|采用|实行|实施|以){words}(方式|形式|机制|制)[予以](资助|支持|组织|组织实施|实施|)",
    "[{words:who}](实行|采取|采用|给予){words}(资助|支持|补助)",
    "[采取|采用|实行|以](无偿资助|事前资助|事前无偿资助|非定额资助|非定额补助|非定额支持|事前补助|事后补助|事前定额补助|后补助资助|事后资助|前资助|后补助|定额资助|定额补助|事前立项事后补助|前补助|包干制|直接补助|股权投资|贷款贴息|奖励性后补助)[的][方式|支持|方式支持|方式资助]",
    "({country}方|外方|对方)[申报|有关|相关|具体]要求(见|详见|参见|以){words:elsewhere}",
    "({country}方|外方|对方)由{words:office}受理",
    "[本方向]不要求(外方|双方|中外双方)[同时|分别](申报|提交|提交申请|提交申报材料)",
    "(超出|不足)部分由{words}(承担|解决|筹措)",
    "{words:defined}[,](不在限项范围内|不在限项范围之内|不计入限项范围|不纳入限项范围|不计入限项|不计入限项统计范围|不计入上述总数|不计入限项数量|不计入限项总数)",
    "{words:free}(不作限制|不做限制|不限|不设限制|不设比例限制|不单设比例限制|不单设限制|不设比例|不作要求|不做要求|不作强制要求)",
    "{words:free}不限{words}",
    "{noun:composed}由{words:parts}(组成|构成)",
    "[{words:who}]由[{words:by}]系统[自动](完成|生成|赋予|比对|查重|计算|校验|检测)",
    "[自|从]{words:since}[之日|日][起](到|至){words:until}(截止日|截止之日|截止日期|截止时间|截止期|截止){modal}{stay:open}",
    "[{words:who}](实行|采用|采取)(网上|网络|线上|在线|无纸化|电子化|集中|常年|限额|限项|统一)(申报|申请|填报|受理|推荐)",
    "({country}方|外方|对方|境外方)[每个项目|每项|单个项目]{granting}[为][每项|每个项目|单个项目]{modal}[{upto}]{foreignmoney:theirs}[/项|/个|/项目|每项]",
    "({country}方|外方|对方|境外方)(对|为)(每个项目|每项|单个项目)(提供|给予|资助){modal}[{upto}]{foreignmoney:theirs}[的][资助|支持|经费|经费支持]",
    "[{noun:running}][起始时间|起止时间|具体时间|实际起始时间|具体起止时间][自|从|以]{words:event}(之日|当日|为准|之日起)[起][计算|起算|算起|开始计算]",
    "(全部|所有|本批|申报|本次|本年度|)项目[共]分为{words:classes}(两|二|三|四|五|2|3|4|5)(类|种|个类别)",
    "[{project:whole}](可|可以)(下设|设|设置|设立)课题",
    "(不作|不做|不设|无)[硬性|强制][性]{matchingneed}",
    "不要求[设置|安排|提供|落实]{funds:unmatched}",
    "[{words:free}](无需|不需|不必|无须|不需要)(提供|提交|报送|附)[{words}]")
{
    // Whom to call is no demand, whatever figures it has.
    private static readonly string[] Contacts = ["电话", "联系人", "邮箱", "传真", "网址", "咨询", "技术支持", "地址", "邮编"];

    // 包括上一批财政经费: another thing than what is spoken of.
    private static readonly SoughtWords Turning = new(["上一", "往", "历", "部分", "某", "外", "同类", "不", "未", "非", "除", "仅", "首", "每", "曾", "已", "或", "如", "若"]);

    public override IEnumerable<SegmentReading> Read(SegmentText text, int start, SentenceContext context) =>
        text.Value.IndexOf(':') is > 0 and int colon && Contacts.Any(c => text.Value.Substring(0, colon).EndsWith(c, StringComparison.Ordinal))
            ? [SegmentReading.Of(SegmentRole.Info) with { Family = nameof(InformationFamily) }] : base.Read(text, start, context);

    // 三个技术|方向: how many matters there are is no demand.
    private static readonly Regex Counted = new("(?:[0-9]+|[一二三四五六七八九十]+)(?:个|大|项|类)[\\u4E00-\\u9FFF]{0,4}$", RegexOptions.CultureInvariant);

    // 可参考重要支持方向组织申报 lets nobody off anything.
    private static readonly string[] Refers = ["参考", "参照", "参见"];

    // 申报单位须为企业,高校可作为合作单位参与: others may take part, and who applies is still to be one.
    private static bool LeavesAlone(string who, string allowed, SentenceContext context) => UnitTypesSlot.IsKind(who.Split('、', '或', '和', '及')[0]) && TakingPart.Match(allowed) is { Success: true } role
        && context.Here.SelectMany(r => r.Rules).All(r => r.Reading is CompareReading { Left: CountQuantity { Where: not null }, Operator: CompareOperator.AtLeast }
            || (role.Groups["lead"].Length == 0 && r.Reading is InReading { Path: "applicant.type" }));

    private static readonly Regex TakingPart = new("^(?:作为|以)?(?<lead>(?:项目)?(?:牵头|申报)单位(?:或|和|、))?(?:项目)?(?:合作|参与|参加|联合|协作)单位(?:身份|形式)?(?:共同|联合)?(?:参与|参加|申报|联合申报|参与申报|承担)?(?:项目|研究)?$|^(?:共同|联合)?(?:参与|参加)(?:申报|项目|研究|实施)?$", RegexOptions.CultureInvariant);

    // 由企业申报的,也可具有中级职称: instead of what was asked before.
    private static readonly string[] Qualifications = ["职称", "学位", "学历"];

    // 项可目: 可 inside a word permits nothing.
    private static bool IsPermission(string? who, string allowed) => who is not { Length: 1 } && who?[0] != '的' && allowed.Length > 1 && allowed[0] != '的' && !Things.Contains(allowed);

    private static readonly string[] Things = ["项目", "课题", "单位", "企业", "负责人", "人员", "方向", "领域"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context) =>
        match.Has("defined") || match.Has("whole") || match.Has("instalments") || match.Has("theirs") ? SegmentReading.Of(SegmentRole.Info)
        : match.Get<string>("composed") is { } composed ? (FundingNames.IsBudget(composed) && !Signals.Any(match.Get<string>("parts")!) ? SegmentReading.Of(SegmentRole.Info) : null)
        : match.Has("open") ? (Signals.Any(match.Get<string>("since") + match.Get<string>("until")) ? null : SegmentReading.Of(SegmentRole.Info))
        : match.Get<string>("event") is { } started ? (Starts(match.Get<string>("running"), started, context) ? SegmentReading.Of(SegmentRole.Info) : null)
        : (match.Get<string>("elsewhere") ?? match.Get<string>("office")) is { } other ? (Signals.Any(other) ? null : SegmentReading.Of(SegmentRole.Info))
        : match.Get<string>("classes") is { } classes ? (Signals.Any(classes) ? null : SegmentReading.Of(SegmentRole.Info))
        : match.Get<string>("unmatched") is { } unmatched ? (FundingNames.PathOf(unmatched) == "matchingFunding" && AllUnderConditions(context) ? SegmentReading.Of(SegmentRole.Info) : null)
        : match.Has("matchingneed") ? (AllUnderConditions(context) ? SegmentReading.Of(SegmentRole.Info) : null)
        : match.Get<string>("principle") is { } principle ? (Signals.Any(principle) ? null : SegmentReading.Of(SegmentRole.Info))
        : match.Get<string>("aims") is { } aims ? (context.Direction is not null || (Counted.Replace(aims, "") is var matter && (Signals.Any(matter) || Signals.Checkable(matter))) ? null : SegmentReading.Of(SegmentRole.Info))
        : match.Get<string>("supported") is { } supported && (Signals.Any(supported) || Signals.Checkable(supported)) ? null
        : match.Has("planned") ? SegmentReading.Of(SegmentRole.Manual)
        : match.Get<string>("included") is { } included ? (Signals.Any(included) || Turning.AnyIn(included) ? null : SegmentReading.Of(SegmentRole.Info))
        : match.Get<string>("free") is { } free && (Signals.Any(free) || Signals.Checkable(free)) ? null
        : match.Get<string>("by") is { } by && Signals.Any(by) ? null
        : match.Get<string>("post") is { } post ? (BoundWords.Before.Any(w => w.Word.Length > 1 && (post.Contains(w.Word) || match.Get<string>("who")!.Contains(w.Word))) ? null : SegmentReading.Of(SegmentRole.Info))
        : match.Get<string>("allowed") is { } allowed ? (!IsPermission(match.Get<string>("who"), allowed) || (context.Sentence.Contains("也可") && Qualifications.Any(allowed.Contains)) || Signals.Any(allowed) || Signals.Any(match.Get<string>("who") ?? "") ? null : SegmentReading.Of(SegmentRole.Info) with { Permission = !Refers.Any(r => allowed.StartsWith(r, StringComparison.Ordinal)) && !LeavesAlone(match.Get<string>("who") ?? "", allowed, context), Narrow = Signals.Narrows(match.Get<string>("who") ?? "") || Entities.IsOther(Entities.Of(match.Get<string>("who") ?? "").Path) })
        : (match.Get<string>("words") is { } words && (Signals.Any(words) || Signals.Checkable(words))) || (match.Get<string>("who") is { } who && Signals.Any(Periods.Without(who))) ? null
        // 产业化项目采取后补助方式,每项不超过180万元: what follows is said of that kind alone.
        : SegmentReading.Of(SegmentRole.Info) with { NarrowsProject = match.Get<string>("who") is { } of && (Signals.NarrowsProject(of) || IsProgramme(of, context)) };

    // 省科技重大专项采取事前资助方式,每个项目…: one programme of several.
    private static bool IsProgramme(string name, SentenceContext context) => Periods.Without(name) is var who && who.Length > 3 && !OwnProgramme.Contains(who) && who[0] is not ('本' or '该') && Programmes.Any(p => who.EndsWith(p, StringComparison.Ordinal))
        && !(context.Title.Program is { } own && (own.Contains(who) || who.Contains(own)));

    private static readonly string[] OwnProgramme = ["重点专项", "科技专项", "专项计划", "科技计划"];
    private static readonly string[] Programmes = ["专项", "计划", "基金", "专题", "榜单"];

    // 自立项之日起计算 behind 执行期3年: when it begins is known when it is granted.
    private static bool Starts(string? running, string started, SentenceContext context) => !Signals.Any(started) && started.Length <= 12
        && (running is null ? context.Here.Count > 0 && context.Here[0].Rules is { Count: > 0 } rules && rules.All(r => r.Members.Any(m => m.Path == Members.Duration.Path)) : Lexicon.Durations.Contains(Entities.WithoutProject(running).Remainder));

    // 企业牵头的,自筹经费…;高校牵头的,不作配套要求: nobody is let off who was asked before.
    private static bool AllUnderConditions(SentenceContext context) => (context.Condition ?? context.Opening) is { } own
        && context.Before.SelectMany(r => r.Rules).Where(r => r.Members.Any(m => m.Path == "matchingFunding")).ToList() is { Count: > 0 } asked && asked.All(r => r.Reading is WhenReading);
}
