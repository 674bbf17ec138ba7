using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>连续运行时间不少于500小时; 资产负债率不高于60% (G5.23): a quantity under the name that the text gives it, in the unit of the text.</summary>
internal sealed class NamedQuantityFamily() : Family(Tier.Noun, "{noun}[{except}][{itemised}]{modal}{any}", "{noun}{modal}{plain}", "{noun}由[目前|现有|当前|立项时|启动时|立项前][的]{any:from}(提高|提升|增加|扩大|降低|下降|缩短|减少)(到|至){any}",
    "{noun}{period}{modal}{any}",
    "{project:per}{noun}{modal}{any}",
    "{person:leader}[{lately}](主持|承担|主持完成|主持承担|作为负责人承担)[过]{any:led}[的]{noun}",
    "{person:leader}[{lately}](主持|承担|主持完成|主持承担|主持过|承担过)[的]{noun}{modal}{any:led}",
    "[{lately}](作为项目负责人|作为负责人|以项目负责人身份)(主持|承担|主持或承担)[过]{noun}{modal}{any:led}",
    "{per:whose}{noun}{modal}{any}",
    "{noun}{modal}优于{any:better}",
    "{noun}{modal}优于±{any:within}",
    "{noun}满{any:full}",
    "{noun:purse}中[的]{noun:inside}{modal}{any}",
    "{noun:capable}(可达|可达到|最高可达|最高可达到){any}",
    "{ability:can}{noun:able}{modal}{any}",
    "[{noun:one}](与|和){noun:other}的{noun:relation}{modal}{any}",
    "{noun:one}与{noun:coupled}{modal}{any}",
    "{noun:platform}{reaching}{noun:reached}{modal}{any}",
    "从{noun:since}(到|至){noun:till}{modal}{any}",
    "[{noun:maturing}]{modal}达到(技术就绪度|技术成熟度){any:ready}",
    "{noun:part}{modal}{upto}{noun:base}的{share:of}")
{
    // What is reached is at least that much only where more is better; 误差达到0.1 means the opposite.
    private static readonly string[] MoreIsBetter =
        ["率", "寿命", "面积", "功率", "强度", "密度", "产能", "产量", "产值", "收入", "容量", "效率", "纯度", "规模", "人数", "数量", "里程", "覆盖面", "利税", "利润", "销售额", "增产", "提高", "提升", "播放量", "级别", "等级", "就绪度", "水平", "系数"];

    private static readonly string[] LessIsBetter = ["误差率", "失败率", "故障率", "漏检率", "误报率", "误检率", "虚警率", "死亡率", "损失率", "失访率", "不良率", "缺陷率", "复发率", "负债率", "泄漏率", "损耗率", "残留率", "发病率", "住院率", "查重率", "重复率", "退化率", "衰减率", "丢包率", "误码率", "偏差率", "降低率", "空置率", "孔率", "气孔率"];

    private static readonly string[] Finer = ["精度", "精确度", "准确度", "误差", "偏差", "不确定度", "分辨率", "分辨力", "重复性", "粗糙度", "检出限", "检测限", "探测限", "定量限", "下限", "线宽", "面形", "噪声", "抖动", "时延", "延迟", "漂移", "零偏稳定性", "零位稳定性"];

    private static readonly string[] Ranges = ["范围", "覆盖", "区间", "温度", "频率", "波长", "电压", "频段", "波段", "量程", "压力", "湿度", "转速"];
    private static readonly string[] Suiting = ["适用", "适应", "可调"];
    private static readonly string[] Spanning = ["工作", "使用", "适用", "适应", "运行", "环境", "储存", "贮存", "测量", "检测", "可调", "量程"];

    // What a test is run at, as often as what it shows.
    private static readonly string[] Varied = ["温度", "压力", "电压", "电流", "频率", "速度", "转速", "流量", "浓度", "负荷", "载荷", "温差", "时间", "时长", "次数", "距离"];
    private static readonly string[] Nominal = ["公称", "额定", "标称", "设计"];

    private static readonly string[] Relations = ["偏差", "误差", "差异", "一致性", "一致率", "相关系数", "相关性", "符合率", "符合度", "吻合度", "吻合率", "匹配度", "重合度", "相似度", "比率", "夹角", "间距"];

    private static readonly string[] Flatness = ["均匀度", "均匀性", "稳定度"];
    private static readonly string[] Fine = ["ppm", "ppb", "mm", "μm", "nm"];
    private static readonly string[] Durations = ["时间", "用时", "耗时", "时长", "周期"];
    private static readonly string[] Networks = ["平台", "系统", "网络", "体系", "中心", "云平台", "服务"];

    private static readonly string[] Couplings = ["耦合", "协同", "联合运行", "联动", "对接", "集成运行", "并网"];

    // Nouns that say what they count only with a verb: 论文 that are published, 专利 that are applied for or granted; and units,
    // persons and projects that belong to lists of their own.
    private static readonly string[] Results = ["论文", "专利", "著作权", "标准", "专著"];
    private static readonly string[] Others = ["企业", "高校", "单位", "项目", "课题", "方向", "国家", "机构"];

    private static readonly string[] Unitless = ["系数", "潜能值", "电能利用效率", "PUE", "指数", "因子", "比值", "pH值", "pH", "评分", "得分", "信噪比", "消光比", "长径比", "深宽比", "倍率", "折射率", "介电常数", "功率因数", "常数", "用户数", "通道数", "节点数", "并发数", "样本数", "点数", "次数", "曲线下面积", "AUC", "AUC值", "F1值", "F1分数", "Kappa值", "连接数", "终端数", "种类数", "品类数", "参数规模", "参数量", "分子量分布", "数量", "数", "深径比", "高径比", "长宽比", "高宽比", "之比", "产出比", "性价比"];

    // 质量分数, 培训天数: their unit is in the name, and whether a figure without one means it is not said.
    private static readonly string[] UnitInName = ["分数", "百分数", "天数", "月数", "年数", "时数", "度数"];

    // 功率, 频率, 分辨率 are measured; of these alone a figure below one is a share.
    private static readonly string[] Rates = ["准确率", "精确率", "正确率", "召回率", "查全率", "检出率", "识别率", "合格率", "成功率", "覆盖率", "符合率", "一致率", "完整率", "利用率", "回收率", "命中率", "通过率", "达标率", "成品率", "良品率", "转化率", "存活率", "可用率", "去除率"];

    // 参与人数不少于1/2: of how many is not said.
    private static readonly string[] Counted = ["人数", "数量", "个数", "家数", "项数", "台数", "次数"];

    private static readonly string[] Programmes = ["基金", "专项", "计划", "年度", "批次", "各项目", "全部", "所有"];
    private static readonly string[] Bare = ["曲线下面积", "AUC", "AUC值", "F1值", "F1分数", "Kappa值", "pH", "pH值", "mAP", "Dice", "Dice值", "IoU", "mIoU", "SSIM", "BLEU"];

    // 企业牵头申报总数不超过5项: a limit of applications, of each unit or of all.
    private static readonly SoughtWords Applications = new(["申报总数", "申报项目", "申报数", "申请总数", "申请项目", "推荐项目", "推荐总数", "推荐数", "参与申报", "参加申报", "参与申请"]);

    // 参与单位拥有专利不少于3件: what somebody has is no result.
    private static readonly SoughtWords Having = new(["拥有", "持有"]);

    private static bool IsUnitless(string noun, BoundedValue value, SentenceContext context)
    {
        bool Ends(string end) => noun.EndsWith(end, StringComparison.Ordinal);
        return Bare.Any(Ends) || (Unitless.Any(Ends) && !UnitInName.Any(Ends))
            || ((context.Results || context.Direction is not null) && (Rates.Any(Ends) || LessIsBetter.Any(Ends)) && value.Bounds.All(b => b.Quantity.Value is > 0 and < 1));
    }

    private static bool NeedsVerb(string noun) => Lexicon.Verbs.Contains(noun) || Others.Any(o => noun.EndsWith(o, StringComparison.Ordinal) && !noun.Contains('的'))
        || Results.Any(r => noun.EndsWith(r, StringComparison.Ordinal) && noun.Length <= r.Length + 4 && !Lexicon.Verbs.Any(v => noun.StartsWith(v, StringComparison.Ordinal)));

    // 论文不少于5篇,专利不少于3项 of a direction, where no verb before could be meant for it; a copyright has one way to be got.
    private static bool IsResult(string noun, BoundedValue value, SentenceContext context) => Results.Any(r => noun.EndsWith(r, StringComparison.Ordinal)) && !Lexicon.Verbs.Contains(noun) && !noun.Contains("代表")
        && context is { Direction: not null, Entity: null } && !context.Sentence.Contains('或') && Entities.Of(noun).Path is null && value.Bounds.All(b => b.Operator == CompareOperator.AtLeast)
        && (noun.EndsWith("软件著作权", StringComparison.Ordinal) || context.Here.All(r => r.Verb is null));

    // 项目负责人近五年主持过不少于2项省部级项目
    private static SegmentReading Led(Bound match, string noun, BoundedValue led, SentenceContext context)
    {
        string term = match.Get<string>("lately") + "主持" + noun;
        string path = Entities.Person + "." + context.Vocabulary.JsonName(term);
        return Rules(new Subject(new PathQuantity(path), UnitKind.Count, Entities.Term(Entities.Person) + term, [new MemberUse(path, MemberKind.Count, term)]) { Entity = Entities.Person }, led, match.Severity);
    }

    // 样机达到技术就绪度8级
    private static SegmentReading? Ready(Bound match, SentenceContext context) =>
        match.Get<BoundedValue>("ready") is { Bounds: [{ Quantity: { Kind: UnitKind.Measure, Measure: "级" } quantity, Operator: CompareOperator.Equal or CompareOperator.AtLeast }] } ready
            && Subjects.Named(match.Get<string>("maturing") + "技术就绪度", quantity, context) is { } subject ? Rules(subject, OutcomeFamily.AtLeastIfBare(ready), match.Severity) : null;

    // 占地面积不超过养殖水面的8%: of two things that no list counts and no money pays for.
    private static SegmentReading? Compared(Bound match, SentenceContext context)
    {
        if (match.Get<BoundedValue>("of") is not { Bare: true, Bounds: [{ Quantity: { } share }] } || match.Get<object>("upto") is not CompareOperator op || op is CompareOperator.About)
        {
            return null;
        }

        string part = match.Get<string>("part")!;
        string whole = match.Get<string>("base")!;
        string[] both = [part, whole];
        return both.Any(w => w.Length < 2 || w.Contains('或') || w.Contains('、') || w.EndsWith("比例", StringComparison.Ordinal) || FundingNames.IsMoney(w) || FundingNames.IsBudget(w) || Entities.Of(w).Path is not null || Subjects.Operand(w, context) is null or { Quantity: CountQuantity })
            || Subjects.Named(part + "与" + whole + "的比率", share, context) is not { } subject ? null
            : Rules(subject, new BoundedValue([new Grammar.Bound(op, share)], Bare: false), match.Severity);
    }

    // 在研市级项目不超过1项: of a person or a unit, what is under way is counted.
    private static bool IsUnderWay(string noun, SentenceContext context) =>
        noun.Contains("在研") && (Entities.Of(noun).Path ?? context.Entity) is Entities.Person or Entities.Applicant;

    // 其中A不少于5人, B不少于3人: B may be a part as well, where it is counted alike.
    private static bool MayBePart(SentenceContext context, string noun, BoundedValue value) => context.Here.Count > 0 && context.Here[0] is { IsPart: true } part
        && (noun.Length < 4 || part.Number?.Measure is not { } measure || Collection.Counted("", measure, "").Measures.Contains(value.Bounds[0].Quantity.Measure));

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        string noun = match.Get<string>("noun") + match.Get<string>("period");

        // 自筹经费中货币资金不少于5000万元: a part of an amount under the name that the text gives it.
        if (match.Get<string>("purse") is { } purse)
        {
            return match.Get<BoundedValue>("any") is { Kind: UnitKind.Yuan, Bare: false } portion && FundingNames.PathOf(purse) is not null && FundingNames.IsBudget(match.Get<string>("inside")!)
                ? Rules(Subjects.OfBudget(purse + "中" + match.Get<string>("inside"), context), portion, match.Severity) : null;
        }

        // 采集频率最高可达20kHz: what can be reached demands nothing that a figure could show.
        if (match.Get<string>("capable") is { } capable)
        {
            return context.Results && Lexicon.Indicators.Any(e => capable.EndsWith(e, StringComparison.Ordinal)) && match.Get<BoundedValue>("any") is { Bare: true } ? SegmentReading.Of(SegmentRole.Manual) : null;
        }

        // 可识别种类不少于116种: what can be done belongs to the name; elsewhere 可 permits.
        if (match.Get<string>("able") is { } able)
        {
            noun = match.Get<string>("can") + able;
            if (!context.Results)
            {
                return null;
            }
        }

        // 仿真结果与试验结果的偏差: between which two it is belongs to the name.
        if (match.Get<string>("relation") is { } relation)
        {
            if (!Relations.Any(r => relation.EndsWith(r, StringComparison.Ordinal)))
            {
                return null;
            }

            noun = match.Get<string>("one") + "与" + match.Get<string>("other") + "的" + relation;
        }

        // 从加样到出具结果时间: from when until when belongs to the name.
        if (match.Get<string>("till") is { } till)
        {
            noun = "从" + match.Get<string>("since") + "到" + till;
            if (!Durations.Any(Ends) || Lexicon.Durations.Any(d => noun.Contains(d)))
            {
                return null;
            }
        }

        // 平台接入医疗机构: what does so belongs to the name of how many there are.
        bool network = match.Has("platform");
        if (network)
        {
            noun = match.Get<string>("platform") + match.Get<string>("reaching") + match.Get<string>("reached");
            if ((!context.Results && context.Direction is null) || !Networks.Any(n => match.Get<string>("platform")!.EndsWith(n, StringComparison.Ordinal)))
            {
                return null;
            }
        }

        if (match.Has("ready") || match.Has("of"))
        {
            return context.Results ? Ready(match, context) ?? Compared(match, context) : null;
        }

        // 同一专题的项目数量:高校不超过4项,甲所不超过2项: whom the limit is of goes on, and is no result.
        if (context.Here.Count > 0 && context.Here[0].Family is nameof(ApplicationLimitFamily) or nameof(JoiningLimitFamily) && match.Get<BoundedValue>("any")?.Bounds.Any(b => b.Quantity.Measure is "项" or "个") == true)
        {
            return null;
        }

        // 工作时间每年… of a person is the business of another family; so many pieces a year are no total.
        if (match.Has("period") && ((Entities.Of(noun).Path ?? context.Entity) == Entities.Person
            || !(match.Get<BoundedValue>("any") is { Kind: UnitKind.Yuan or UnitKind.Measure } yearly && !Lexicon.MeasureWords.Contains(yearly.Bounds[0].Quantity.Measure))))
        {
            return null;
        }

        // 同一负责人在研项目: of each person what is said of the one.
        if (match.Has("whose") && Entities.Of(noun).Path != Entities.Person)
        {
            return null;
        }

        if (match.Get<BoundedValue>("led") is { } led)
        {
            return led.Bare || led.Bounds.Any(b => b.Quantity.Measure is not ("项" or "个")) ? null : Led(match, noun, led, context);
        }

        // 每项直接费用: an amount of each project.
        if (match.Get<string>("per") is { } per && !(per[0] is '每' or '单' or '各' && FundingNames.IsBudget(noun)))
        {
            return null;
        }

        BoundedValue value = match.Get<BoundedValue>("any") ?? match.Get<BoundedValue>("plain") ?? match.Get<BoundedValue>("better") ?? match.Get<BoundedValue>("within") ?? match.Get<BoundedValue>("full")!;

        // 稳定运行满6个月
        if (match.Has("full"))
        {
            if (!context.Results || !value.Bare || value.Kind is not (UnitKind.Months or UnitKind.Days or UnitKind.Measure))
            {
                return null;
            }

            value = OutcomeFamily.AtLeastIfBare(value);
        }

        if (match.Has("better"))
        {
            // 精度优于5μm is finer, 效率优于90% is more; of anything else 优于 does not say which.
            bool finer = Finer.Any(Ends) || (Flatness.Any(Ends) && value.Kind == UnitKind.Measure && Fine.Contains(value.Bounds[0].Quantity.Measure));
            if (!value.Bare || value.Reached)
            {
                return null;
            }

            if (finer == (MoreIsBetter.Any(Ends) && !LessIsBetter.Any(Ends) && value.Kind == UnitKind.Share))
            {
                return context.Results && value.Kind is UnitKind.Measure or UnitKind.Share && !match.HasDuty ? SegmentReading.Of(SegmentRole.Manual) : null;
            }

            value = value with { Bare = false, Bounds = [value.Bounds[0] with { Operator = finer ? CompareOperator.LessThan : CompareOperator.MoreThan }] };
        }

        // 样机与风电直接耦合运行时间: with what it works together belongs to the name.
        if (match.Get<string>("coupled") is { } coupled)
        {
            noun = match.Get<string>("one") + "与" + coupled;
            if (!Couplings.Any(coupled.Contains) || !Lexicon.Indicators.Any(Ends))
            {
                return null;
            }
        }

        // 温度均匀性优于±10℃: nearer than that on both sides.
        if (match.Get<BoundedValue>("within") is { } within)
        {
            if (!within.Bare || within.Reached || within.Kind != UnitKind.Measure || !(Finer.Any(Ends) || Flatness.Any(Ends)))
            {
                return null;
            }

            QuantityValue near = within.Bounds[0].Quantity;
            value = new BoundedValue([new Grammar.Bound(CompareOperator.MoreThan, near with { Value = -near.Value }), new Grammar.Bound(CompareOperator.LessThan, near)], Bare: false);
        }

        // SCI、EI论文均不少于2篇: so many of each.
        // 在3家单位完成装机,运行时间均不少于1000小时: of each of those.
        if (match.MeansEach && (noun.Contains('、') || noun.Contains('/') || context.Here.Any(r => r.Rules.Count > 0)))
        {
            return null;
        }

        // 工作温度-40℃~85℃: over all of that range; one figure does not show it, people see it.
        if (value.Bounds.Count > 1 && (Suiting.Any(noun.Contains) || (Ranges.Any(Ends) && (Spanning.Any(noun.Contains) || noun.EndsWith("范围", StringComparison.Ordinal) || noun.EndsWith("覆盖", StringComparison.Ordinal)))))
        {
            return context.Results && !match.HasDuty ? SegmentReading.Of(SegmentRole.Manual) : null;
        }

        // 额定功率100kW, 国产化率100%: whether at least or exactly is not said; people see it.
        if (value is { Bare: true, Reached: false, Bounds.Count: 1, Kind: UnitKind.Measure or UnitKind.Share } && context.Results && match.Get<string>("noun") is { } stated
            && Lexicon.Indicators.Any(Ends) && (Nominal.Any(stated.Contains) || !Varied.Any(Ends)))
        {
            return SegmentReading.Of(SegmentRole.Manual);
        }

        // A figure without a unit belongs to what has none; elsewhere the unit was forgotten.
        if (value.Kind == UnitKind.Plain && !IsUnitless(noun, value, context))
        {
            return null;
        }

        if ((!context.Results && Having.AnyIn(noun)) || (value.Kind == UnitKind.Share && Counted.Any(Ends)))
        {
            return null;
        }

        // 2026年度联合基金直接费用总计不超过5700万元: of all projects together. 节水灌溉方向示范面积: of those of that field.
        if ((match.Sums && value.Kind == UnitKind.Yuan && Programmes.Any(noun.Contains)) || ((context.Opening ?? context.Condition)?.Subject != Members.Field.Path && context.Fields.Any(f => noun.StartsWith(f.Term + "方向", StringComparison.Ordinal) || noun.StartsWith(f.Term + "领域", StringComparison.Ordinal))))
        {
            return null;
        }

        // 曲线下面积不低于0.88XQ, 检出率不低于0.95XQ: they have no unit.
        if (value.Kind == UnitKind.Measure && (Bare.Any(Ends) || Rates.Any(Ends)))
        {
            return null;
        }

        // 参与企业不低于3%, 企业牵头的项目不少于2个: of whom something else was said; 高级职称不少于2人: persons are counted, not ranks.
        if (Others.Any(o => noun.EndsWith(o, StringComparison.Ordinal) && (value.Kind == UnitKind.Share || noun.EndsWith("的" + o, StringComparison.Ordinal)))
            || Lexicon.Ranks.Any(r => r.Words.Contains(noun)) || noun is "占比" or "比例" or "比重")
        {
            return null;
        }

        bool plain = !match.Has("better") && !match.Has("within") && value.Bounds.All(b => b.Operator is CompareOperator.MoreThan or CompareOperator.LessThan or CompareOperator.About);
        value = value is { Bare: true, Reached: true } && (match.Has("from") || (MoreIsBetter.Any(Ends) && !LessIsBetter.Any(Ends)))
            ? OutcomeFamily.AtLeastIfBare(value) : value;

        // 厚度达到80mm: whether more of it is better is not said.
        if (value is { Bare: true, Reached: true, Kind: UnitKind.Measure or UnitKind.Share } && context.Results && Lexicon.Indicators.Any(Ends))
        {
            return SegmentReading.Of(SegmentRole.Manual);
        }

        // 2000次 of a lifetime is measured, not counted.
        bool measured = value.Kind == UnitKind.Count && Lexicon.Measures.Contains(value.Bounds[0].Quantity.Measure);

        // A bare figure states; 超过 and 约 without a duty state as well, unless a result is spoken of.
        if (value.Bare || measured || context.Here.Any(r => r.Permission) || MayBePart(context, noun, value) || (match.Sums && context.Here.Count > 0 && context.AfterComma) || value.Kind == UnitKind.Age || (value.Kind == UnitKind.Count && ((!network && NeedsVerb(noun)) || Applications.AnyIn(noun)) && !IsUnderWay(noun, context) && !IsResult(noun, value, context) && (context.Results || !Subjects.IsPaper(noun))) || (plain && !match.HasDuty && !context.Results && !Lexicon.Indicators.Any(Ends)))
        {
            return null;
        }

        // 培养博士2名、硕士5名 where the verb before was not known: nobody can say what 硕士 is counted as.
        if (value.Kind == UnitKind.Count && context.AfterComma && context.Before.Count > 0 && context.Before[0] is { Verb: null, Subject: { } before } && Lexicon.Verbs.Any(v => before.Says.IndexOf(v, StringComparison.Ordinal) > 0))
        {
            return null;
        }

        // 团队成员不少于5人,博士不少于2人: whether they are some of those named before is not said.
        if (value.Bounds[0].Quantity.Measure is "人" or "名" or "位" && context.Here.Any(r => r.Collection?.Measures.Contains("人") == true))
        {
            return null;
        }

        // 每期学员不少于25人,培训时间不少于15天: of each.
        if (EachElementFamily.GoesOn(noun, context) || EachElementFamily.MayGoOn(value, context))
        {
            return null;
        }

        // Outside directions and results a name without an owner may be one of the procedure: 评审通过率不超过40%.
        // 资产负债率不高于70%: of a unit, and nobody else's.
        bool ofUnit = Subjects.IsOfUnit(Periods.Without(noun.StartsWith("企业", StringComparison.Ordinal) ? noun.Substring(2) : noun)) || (noun.StartsWith("企业", StringComparison.Ordinal) && Subjects.IsStaff(noun.Substring(2)));
        if (!ofUnit && context.Direction is null && !context.Results && context.Entity is null && Headings.OfUnit(context.Opening ?? context.Condition) is null && Entities.Of(noun).Path is null && value.Kind != UnitKind.Yuan && (context.Results || !Subjects.IsPaper(noun)))
        {
            return null;
        }

        if (Subjects.Known(noun, value.Kind, value.Bounds[0].Quantity.Measure, context, eachProject: true) is not null
            || Subjects.Named(noun, value.Bounds[0].Quantity, context, match.Get<string>("except") ?? "") is not { } subject)
        {
            return null;
        }

        return Rules(match.Has("itemised") && value.Kind == UnitKind.Count ? Itemised(subject) : subject, value, match.Severity) with { StatesOnly = States(match, value, context), Number = value.Kind is UnitKind.Count or UnitKind.Measure or UnitKind.Yuan ? new Whole(subject.Members[0].Path, subject.Term) { Measure = value.Bounds[0].Quantity.Measure } : null };

        bool Ends(string word) => noun.EndsWith(word, StringComparison.Ordinal);
    }
}
