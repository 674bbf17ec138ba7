using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>须形成合力; 不得弄虚作假: a duty that cannot be measured is left to people (G5.14).</summary>
internal sealed class ManualFamily() : Family(Tier.NoRule,
    "[{words:subject}](要|须|应|应当|需|需要|必须|还要|还须|还应|均须|均应|应该|坚持|注重|负责|确保|保证|严格|不得|严禁|禁止|不能|不予|不应){words}",
    "[{words:subject}](具有|具备|符合|遵守|熟悉|拥有){words}",
    "[{words:subject}]有(较强|较好|较高|良好|稳定|丰富|相应|一定|健全|完善|必要|扎实|相关|明确)的{words}",
    "[{words:subject}](原则上|一般)(不得|不能|须|应|应当){words}",
    "[原则上|一般]{words:subject}(要求|条件)(同上|同前|与上述相同)",
    "[{words:subject}](在职在岗|在岗在职|全职在岗|全职在职|在编在岗)[{words}]",
    "[且|并|并且][{words:subject}](能够|有能力|能完成|能按期|能按时|能保证|能确保){words}",
    "[{words:subject}]除了{words}外",
    "{verb}{words:deed}",
    "{research}{words:deed}",
    "[{owner}|{person}]{lately}{words}",
    "{words:excluded}[原则上|一般](不得|不能|不再)(作为|担任){person}[申报]",
    "[申报|各]项目[应|须]统一按[照][指南]二级标题[\\(如{words:example}\\)][所列][的](指南方向|研究方向)[组织|进行]申报",
    "[并|且|和]随{words:along}一并(提交|报送|上传|报)",
    "{words:barred}(不得|不能|不再)(牵头或参与|牵头|参与|主持或参与)申报[重点专项|本专项|本重点专项|本年度][项目|课题]",
    "[申报单位][[就](同一项目|同一个项目)]{modal}[只能|仅能|只可|仅可|限]通过(单个|一个|1个|同一)推荐单位(申报|推荐)[项目]",
    "[同一项目|每个项目|同一申报项目]{modal}(只能|仅能|仅可|只可|限)(选择|通过)(一个|1个|1家|一家|单个)推荐单位[申报|推荐|进行推荐]",
    "[申报项目|项目|每个项目]{modal}[只能]对应[且仅对应]{oneof:chosenone}(指南代码|指南方向|申报代码|研究方向|方向)",
    "[项目|经费]不得(列支|购置|购买|支出){words:forbidden}{money:over}的{noun:costly}",
    "[{giver}|同一项目|每个项目]{modal}[只能|仅能|仅可|只可|限]{chosen}[其中][一个|1个|单个|某一]{portion}[进行|开展|组织](申报|申请)",
    "[{person}]{modal}(担任|兼任)其中{oneof}课题[的][课题]负责人",
    "[{person}]{modal}(最多可|最多|可|至多|只能)(担任|兼任)[其中]{oneof}课题[的][课题]负责人",
    "[且|并]可在{words:situation}(条件|环境|海况|工况|温度|状态)下(正常|稳定|可靠|连续|持续)(工作|运行|使用|作业|飞行)",
    "[{noun:of}中]单价[在]{money:over}的[仪器|科研|专用]设备{modal}[在{words:paper}中](逐项|逐台|逐一|逐件|详细)(列明|说明|列示|论证|测算)[购置][必要性|用途|理由|的必要性]",
    "[并|且]{modal}[在申报时|申报时]作为附件[材料][一并|同时](上传|提交|报送)[系统]",
    "[并|且]{modal}(在申报时|申报时|在系统中|随申报书)[一并|同时|扫描](上传|提交|报送)[系统]",
    "[{words:who}]{modal}使用{words:animals}(实验动物|动物)",
    "[并|且]承诺[在](获批|获得批准|取得批准|获得许可|批准|审批|备案|审批完成|完成审批|完成备案|获得审批)前不[擅自](开展|启动|实施|进行|开始)[相关|有关|任何]{words:deferred}",
    "(不一致|不相符|不符)的[一律|均|将](视为|判定为)[形式审查](不合格|不通过|无效|无效申请)",
    "(不一致|不相符|不符)的[一律|均|将]不予(受理|立项|支持)",
    "{words:spared}的[项目|情况|]除外",
    "未经(批准|许可|同意|允许|授权)[均|一律][不得|严禁|禁止]{words:without}",
    "不得(提供|提交|出具|使用)(虚假|伪造|不实|失实|变造)[的]{words:false}",
    "[并]作为{words:attached}一并(报送|提交|上传|报)",
    "年龄(计算|核算)[的](截止日期|截止时间|基准日|时点){words:asof}",
    "[并|并且|且][在{words:paper}中](写明|注明|标明|载明|明确|说明|详细说明|逐项说明|阐明|阐述|论证|约定){words:stated}",
    "[并|并且|且](尊重|遵守|遵循|恪守|使用|履行|执行|落实|维护|保护|保障|规范|妥善|自觉|严格|承担){words:conduct}",
    "[并|并且|且]在{words:place}(进行|开展|实施){words:conduct}",
    "[{words:subject}][要|须|应|应当|需|必须]承诺{words:promise}",
    "无{words:record}(记录|行为|失信行为)",
    "[且|并|并且]未(主持|承担|参与|获得|作为项目负责人主持|作为负责人主持|主持或参与|牵头承担)过{words:record}",
    "[且|并|并且](未处于|未被列入|未被纳入|未列入|未纳入|未被){words:record}",
    "{owner}(和|及|与|、|以及){person}{lately}[内]无{words:record}(记录|行为)",
    "[{words:subject}]{modal}通过{words:passed}(试验|型式试验|认证|鉴定|检验|检测|测试|评测|验收|评审|评估|验证|查新)",
    "[{words:subject}](由|经){words:tester}(第三方|检测|检验|测评|检定){words:testing}出具[的]{words:found}(报告|证书|证明)",
    "[并|并且]{modal}(提供|提交|出具|取得|获得){words:reported}(报告|证书|证明)",
    "[{words:subject}](达到|处于|保持){words:level}(水平|领先水平|先进水平)",
    "[{words:subject}](达到|符合|满足){words:grade}及以上(标准|水平|阶段|等级|级别|要求)",
    "[并|且|并且|同时]由{words:user}(单位|企业|机构|用户|医院)出具[的][相关|相应|应用|使用|用户](证明|证明材料|报告|意见)",
    "[纸质|书面](申请书|申报书|材料|申报材料|申请材料|附件材料|)一式{words:copies}",
    "[{words:payer}]{modal}[以{words:form}(方式|形式)]{matching}[相应|一定|必要|足额|稳定][的]{noun:paid}",
    "{noun:fund}(由|只能由|仅由|限由){words:user}使用",
    "[{words:who}]与{words:others}[的](重复率|相似度|相似率|重合度|查重率){any:alike}的[项目|申报书][将|一律|均|原则上](不予受理|不予立项|不予支持|不予通过)",
    "[{noun:of}中]除{money:over}的{noun:costly}外",
    "(其他|其余)费用(只|仅)[需|须](提供|列示|说明){words:basic}",
    "[{words:awarded}](签订|签署|完成){contract}[的][签订|签署|填报]",
    "(立项|启动|实施|任务书签订|签订任务书)[后]{stay:after}[后|时|内][,](开展|进行|组织|接受|实施){words:review}(考核|评估|检查|评价)",
    "{words:who}{modal}(通过|登录|在)[\"]{words:via}(平台|系统|网站)[\"][在线|网上](填写|填报|提交|上传|报送|填写并提交|填报并提交|注册并填报|填写、提交)[[项目|相关|电子版|网上](申报书|申请书|申报材料|申请材料|材料|信息|预申报书|正式申报书)][并(上传|提交|填写|填报){words:besides}]",
    "[{words:who}]由{words:recommender}(推荐|推荐申报|组织推荐|审核推荐|择优推荐)",
    "{words:subject}(良好|规范|健全|完善|明确|突出|显著|优良|清晰|无争议|无纠纷|真实|完整|真实完整|真实有效|合法|可靠|先进|合理|可行)",
    "[{words:subject}]与{words:agreeing}[保持|须保持|应保持](一致|相符|相一致)",
    "[{words:subject}]{modal}(满足|通过|符合){words:norm}(要求|标准|规范|规定)",
    "[联合体|各联合体]{modal}(设|明确|确定|指定)[1家|一家|1个|一个](牵头单位|牵头申报单位)",
    "[并|并且|且]按[照]规定(标注|注明|填写|填报|公开|公示){words:marked}",
    "{words:subject}以{words:aim}为(先|重|主|导向|核心|主线|主体)",
    "({country}方|外方|对方)不(组织|开展|进行|设立|安排){words:theirs}",
    "(产学研|产学研用|产学研医|政产学研用|跨学科|跨单位)(联合|合作|协同)[进行](申报|攻关|申请)",
    "[{funds:purse}]{modal}(仅限|只能|仅能|仅|限)(用于|支持){words:spending}",
    "(参与|参加|承担){words:taking}的(专家|人员)",
    "[{words:subject}]无(争议|纠纷|异议|知识产权纠纷|不良信用记录|不良记录)")
{
    private static readonly string[] Nouns = ["单位", "人", "书", "材料", "项目", "主体", "企业", "机构", "团队", "者", "方"];

    private static readonly string[] Papers = ["提供", "提交", "附", "上传", "已", "未", "不"];

    private static readonly SoughtWords Turning = new(["未", "不", "如", "若", "凡", "除", "可", "或", "拟", "已", "曾", "的,"]);

    private static readonly Regex Standard = new("(?:GB|GB/T|ISO|IEC|YY|YY/T|HJ|JB|JB/T|NB/T|DL/T|SL|CJ/T|CCS|IEEE|ASTM)-?[0-9.]+(?:-[0-9]{2,4})?(?:标准)?", RegexOptions.CultureInvariant);
    private static readonly Regex Years = new("(?<!至|到|-|[0-9])20[0-9]{2}年(?:度)?(?![0-9至到-])", RegexOptions.CultureInvariant);

    // AEC-Q101认证: no figure.
    private static readonly Regex Code = new("[A-Z]{2,8}(?:[-/ ]?[A-Z]{0,3}[0-9]{1,6})*", RegexOptions.CultureInvariant);
    private static readonly string[] Persons = ["负责人", "人员", "专家", "委员", "骨干", "申请人", "申报人"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        // 地方科技主管部门应提供配套经费: that there is some; how much the rules say.
        if (match.Get<string>("paid") is { } paid)
        {
            return match.HasDuty && FundingNames.PathOf(paid) == "matchingFunding" && !Signals.Any(match.Get<string>("payer") + match.Get<string>("form")) ? SegmentReading.Of(SegmentRole.Manual) : null;
        }

        // 可在6级海况下正常工作: what a test shows.
        if (match.Has("situation"))
        {
            return context.Results ? SegmentReading.Of(SegmentRole.Manual) : null;
        }

        // 国拨经费仅限用于国际旅费和食宿费: what it is spent on people see.
        if (match.Get<string>("spending") is { } spending)
        {
            return (match.Get<string>("purse") is not { } purse || FundingNames.IsMoney(purse)) && !Signals.Any(spending) && !Turning.AnyIn(spending) ? SegmentReading.Of(SegmentRole.Manual) : null;
        }

        if (match.Get<string>("fund") is { } fund)
        {
            return FundingNames.IsBudget(fund) && !Signals.Any(match.Get<string>("user")!) ? SegmentReading.Of(SegmentRole.Manual) : null;
        }

        // 除50万元以上的设备费外,其他费用只提供基本测算说明: how finely a budget is written.
        if (match.Get<string>("costly") is { } costly)
        {
            return FundingNames.IsBudget(costly) ? SegmentReading.Of(SegmentRole.Manual) : null;
        }

        // What comes after the award no application shows, whatever figures it has.
        if (match.Has("alike") || match.Has("basic") || match.Has("after") || match.Has("contract"))
        {
            string later = match.Get<string>("who") + match.Get<string>("others") + match.Get<string>("basic") + match.Get<string>("awarded") + match.Get<string>("review");
            return Signals.Any(later) || (match.Has("contract") && Papers.Any(later.Contains)) ? null : SegmentReading.Of(SegmentRole.Manual);
        }

        if (match.Has("via") || match.Has("recommender"))
        {
            return Signals.Any(match.Get<string>("who") + match.Get<string>("via") + match.Get<string>("besides") + match.Get<string>("recommender")) ? null : SegmentReading.Of(SegmentRole.Manual);
        }

        // 符合GB5085.3要求: the number of a standard is no figure.
        if ((match.Get<string>("agreeing") ?? Standard.Replace(match.Get<string>("norm") ?? "", "")) is { Length: > 0 } agreed && (Signals.Any(agreed) || Turning.AnyIn(agreed)))
        {
            return null;
        }

        string subject = match.Get<string>("subject") ?? "";
        string words = match.Get<string>("words") ?? match.Get<string>("deed") ?? match.Get<string>("record") ?? match.Get<string>("excluded") ?? match.Get<string>("attached") ?? match.Get<string>("along") ?? "";

        // 未主持过国家级项目的: who that is, no demand.
        if (match.Get<string>("record") is [.., '的' or '者'])
        {
            return null;
        }

        // 在研项目负责人不得牵头或参与申报: persons, of whom no data tells.
        if (match.Get<string>("barred") is { } barred && !Persons.Any(p => barred.EndsWith(p, StringComparison.Ordinal)))
        {
            return null;
        }

        // 执行期为3年,并落实场地或申报单位须…: what 或 joins, the rule before it or the deed, is not said.
        if (subject.Contains('或') && context.Here.Any(r => r.Rules.Count > 0) && Lexicon.Acts.Any(a => subject.TrimStart('并', '且').StartsWith(a, StringComparison.Ordinal)))
        {
            return null;
        }

        // …,并落实场地的不予受理: what is refused may reach over the comma.
        if (subject.Length > 0 && subject[subject.Length - 1] == '的' && Lexicon.Acts.Any(a => subject.TrimStart('并', '且').StartsWith(a, StringComparison.Ordinal)))
        {
            return null;
        }

        // 院士不受年龄限制或申报材料应…: who is free of something is no subject.
        if (subject.Contains("不受"))
        {
            return null;
        }

        // 由第三方机构出具检测报告: what is shown when the project ends, no paper of the application.
        if ((match.Get<string>("found") ?? match.Get<string>("reported")) is { } shown)
        {
            return Turning.AnyIn(subject) || Turning.AnyIn(shown) || Signals.Any(subject + match.Get<string>("tester") + match.Get<string>("testing") + shown) || (match.Has("reported") && !context.Results)
                ? null : SegmentReading.Of(SegmentRole.Manual);
        }

        // 在研项目负责人不得申报,已结题的除外: from a duty that is left to people, so is who is free of it.
        if (match.Has("spared"))
        {
            return context.Here.Count > 0 && context.Here[0].Role == SegmentRole.Manual && context.Before.All(r => r.Rules.Count == 0) ? SegmentReading.Of(SegmentRole.Manual) : null;
        }

        if ((match.Get<string>("animals") ?? match.Get<string>("deferred") ?? match.Get<string>("without") ?? match.Get<string>("false")) is { } care)
        {
            return Signals.Any(care + match.Get<string>("who")) || Signals.TurnsName(care.Replace("许可", "")) || Turning.AnyIn(match.Get<string>("who") ?? "") ? null : SegmentReading.Of(SegmentRole.Manual);
        }

        // 并按规定标注资助信息; 成果以质量为先: nothing in it that a figure or another word could turn.
        if ((match.Get<string>("marked") ?? match.Get<string>("aim") ?? match.Get<string>("theirs")) is { } way)
        {
            return Signals.Any(way + subject) || Signals.TurnsName(way) || Turning.AnyIn(way) || Turning.AnyIn(subject) || Signals.Checkable(way) ? null : SegmentReading.Of(SegmentRole.Manual);
        }

        // 参与指南编制的专家,原则上不得申报…: whatever follows is said of them alone.
        if (match.Get<string>("taking") is { } taking)
        {
            return Signals.Any(taking) || Signals.Checkable(taking) ? null : SegmentReading.Of(SegmentRole.Manual) with { Narrow = true, NarrowsProject = true };
        }

        words = match.Get<string>("passed") is { } passed ? Code.Replace(Standard.Replace(passed, ""), "") : match.Get<string>("level") ?? words;
        if ((match.Has("passed") || match.Has("level")) && (Turning.AnyIn(subject) || Turning.AnyIn(words)))
        {
            return null;
        }

        // 米质达到部颁二级及以上标准: a grade is seen by people; of a unit or a person it is a rule of its own.
        if (match.Has("grade") || match.Has("user"))
        {
            string graded = match.Get<string>("grade") + match.Get<string>("user");
            return !context.Results || Turning.AnyIn(graded) || Turning.AnyIn(subject.Replace("或", "")) || Signals.Any(graded + subject) || Entities.Of(subject).Path is not null ? null : SegmentReading.Of(SegmentRole.Manual);
        }

        // 申报单位 is somebody, not the deed 申报.
        if (match.Get<string>("deed") is { } deed && Nouns.Any(n => deed.StartsWith(n, StringComparison.Ordinal)))
        {
            return null;
        }

        // 使用合格实验动物 behind a duty is how it is done.
        string conduct = match.Get<string>("conduct") ?? match.Get<string>("promise") ?? "";
        if (Signals.Any(conduct + match.Get<string>("place") + match.Get<string>("paper")) || Signals.TurnsName(conduct) || Signals.TurnsName((match.Get<string>("place") ?? "").Replace("许可", "")) || (match.Has("conduct") && !(context.Here.Count > 0 && Signals.HasDuty(context.Sentence))))
        {
            return null;
        }

        // 须已在2023年进行统计填报: a year bounds nothing.
        words = Years.Replace(words, "");
        if (Signals.Any(words) || Signals.Any(match.Get<string>("stated") ?? "") || Signals.Any(subject) || Signals.Checkable(words))
        {
            return null;
        }

        string? entity = Entities.Of(subject).Path;
        return SegmentReading.Of(SegmentRole.Manual) with
        {
            Entity = entity is not null && entity != Entities.Partner ? entity : null,
            Narrow = Signals.Narrows(subject),
            NarrowsProject = Signals.NarrowsProject(subject),
        };
    }
}
