using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>部署8个重点方向; 拟支持项目总数30个; 经费总额3亿元: what the guide says of itself (G5.12).</summary>
internal sealed class DeclaredTotalsFamily() : Family(Tier.Specific,
    "指南方向数{count:directions}",
    "合作国家数{count:countries}",
    "[共|总共|本专题|本方向|该方向|本榜单|本领域|本专项]{modal}[拟|计划|预计|共拟](支持|资助|立项|安排|遴选|择优支持)(项目|课题)[总][数][量]{modal}{count:projects}",
    "{modal}[拟|计划|预计|共拟](支持|资助|立项|安排|遴选|择优支持){count:projects}[项目|课题]",
    "(共|总共|合计|共拟|总计|共计|本方向共|本专题共){modal}[拟|计划|预计](支持|资助|安排|投入)[国拨|财政|中央财政|省财政|市财政|专项](经费|资金)[总额]{modal}{money}[人民币]",
    "(合计|共计|总计|经费总额|资助总额|经费合计|总额){modal}{money:sum}",
    "(总经费|项目总经费|经费总计){money:many}",
    "[拟|计划|共拟|拟支持|拟资助|计划支持|支持|共支持][国拨|财政|中央财政|资助|支持](经费|资金)(总额|总概算|总预算|概算|预算){modal}{money}[人民币]",
    "[{noun:programme}][{issue}][指南|本指南|本专项|专项|项目|本批次|本批|本次|本年度|共|拟][将]{modal}(设立|设置|部署|设|发布|安排|布局|共设立|拟设立|共设置|共部署|拟设置|启动|拟启动|拟部署|共启动|拟安排|共安排|拟布局){count:directions}[个|项][{adjective}](方向|榜单|领域|专题|任务)",
    "[{issue}][指南|本指南|本专项|专项|本批次|本批|本次|本年度]{modal}(发布|设立|设置|部署|启动|安排|布局)[{adjective}](方向|榜单|领域|专题|任务){count:directions}",
    "[{issue}][本专项|专项|本年度|本批次|本次|共|拟]{modal}(设立|设置|设|共设立|拟设立|共设置|拟设置){count:classes}[支持|项目|资助](类别|类型)",
    "(共涉及|涉及|覆盖){count:countries}[合作]国家[和地区|或地区]",
    "[支持][我国]与{count:countries}国家[和地区|或地区]开展[科技|科技创新|国际科技|联合|国际][合作|创新合作|交流合作|研究]",
    "[拟安排|计划安排|安排|拟投入|拟支持]{noun:fund}[总额|总概算|总预算|概算|总经费]{modal}{money}[人民币]",
    "[本方向|该方向|本专题|本榜单|本任务](拟|计划|共|拟共|共拟|)(安排|投入)[国拨|财政|中央财政|省财政|市财政|专项](经费|资金)[总额|总计]{modal}{money:planned}",
    "[其中[,]]{modal}[拟](部署|启动|支持|安排|设立|设置){count:named}[个|项]{categories:parts}",
    "[其中[,]]{modal}[拟](部署|启动|支持|安排|设立|设置){categories:parts}{count:named}",
    "[其中[,]]{categories:parts}{modal}[拟](部署|启动|支持|安排|设立|设置){count:named}[个|项]",
    "(国拨|财政|中央财政|省财政|市财政|专项)(经费|资金)(共计|合计|总计|共){modal}{money:planned}",
    "[其中]{noun:part}(方向|项目|课题|榜单|专题){count:detail}",
    "[{issue}][指南|本指南|本专项|专项|项目|本批次|本批|本次|本年度|共|拟]{modal}(设立|设置|部署|设|发布|安排|布局|共设立|共设置|共部署|共发布)[{count:topics}(专题|领域|板块|技术方向)](、|和|及){count:directions}[个|项][指南|支持|申报](方向|榜单|任务)",
    "[{issue}][本批项目|本批|本次|本年度|共]涉及{count:countries}国家(、|和|及){words:partners}",
    "[支持|拟]与{count:countries}国家(、|和|及){words:partners}(开展|进行)[科技|国际科技|科技创新](合作|交流合作|合作与交流)",
    "(拟安排|计划安排|拟投入){noun:ofkind}[总额|总概算|概算]{modal}{money}[人民币]",
    "[拟]支持项目[总]数[量]{modal}{count:projects}",
    "[本方向|该方向|本专题|本榜单|本任务](仅|只|限)(支持|资助|立项|遴选){count:only}[项目|课题]",
    "(省拨|省级|市级|省|市)(经费|资金)(总额|总量|总计){modal}{money}")
{
    private static readonly string[] Totals = ["总概算", "总预算", "总经费", "概算", "总额", "资金总额", "经费总额"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        bool declared = context.Before.Any(r => r.Rules.Any(x => x.Scope == RuleScope.Guide));
        // 青年科学家项目拟支持5个,拟安排国拨经费1500万元: of the projects of a kind over all directions no data of one shows it.
        if (match.Get<string>("ofkind") is { } granted)
        {
            return context.Direction is null && (context.Opening ?? context.Condition)?.Subject == Members.Category.Path && FundingNames.IsMoney(granted) ? SegmentReading.Of(SegmentRole.Manual) : null;
        }

        // 本方向仅支持1项
        if (match.Get<BoundedValue>("only") is { } only)
        {
            return context.Direction is null || only is not { Bare: true, Bounds: [{ Quantity.Measure: "项" or "个" } most] } ? null
                : Read(RuleScope.Portfolio, new CountQuantity("projects", null), only with { Bare = false, Bounds = [most with { Operator = CompareOperator.AtMost }] }, "projects");
        }

        if (match.Has("named"))
        {
            // 其中,拟部署4个青年科学家项目,每个项目300万元: what goes on is said of those.
            return context.Direction is null ? SegmentReading.Of(Compiler.SegmentRole.Info) with { Condition = Conditions.And(context.Condition, KindConditions.Categories(match.Get<EquatableArray<string>>("parts"), negated: false)) } : null;
        }

        // 涉及7个国家、1个地区和1个国际组织: what is no country no guide counts.
        if (match.Get<string>("partners") is { } partners)
        {
            return context.Direction is null && !Signals.TurnsName(partners) ? SegmentReading.Of(SegmentRole.Manual) : null;
        }

        if (match.Has("detail"))
        {
            // 其中A方向3个: how the declared number is made up.
            return context.Direction is null && declared ? SegmentReading.Of(Compiler.SegmentRole.Info) : null;
        }

        // 每个项目资助150万元,合计3000万元: of all projects of the direction.
        if (match.Get<BoundedValue>("sum") is { } all)
        {
            return context.Direction is null || !context.Here.Any(r => r.Rules.Any(x => x.Members.Any(m => m.Path == Members.Funding.Path))) ? null
                : Read(RuleScope.Portfolio, new SumQuantity("projects.requestedFunding"), AtMostIfBare(all), "money");
        }

        // 拟安排国拨经费3000万元 of one direction; of a guide the fund must be named as a total.
        if (match.Get<BoundedValue>("planned") is { } planned)
        {
            return context.Direction is null || context.Condition is not null ? null : Read(RuleScope.Portfolio, new SumQuantity("projects.requestedFunding"), AtMostIfBare(planned), "money");
        }

        // 每个项目资助80万元,总经费2400万元
        if (match.Get<BoundedValue>("many") is { } many)
        {
            return context.Direction is not null && IsOfAll(many, context) ? Read(RuleScope.Portfolio, new SumQuantity("projects.requestedFunding"), AtMostIfBare(many), "money") : null;
        }

        if (match.Get<string>("fund") is { } fund && !(fund.EndsWith("概算", StringComparison.Ordinal) || fund.EndsWith("总预算", StringComparison.Ordinal)
            || (declared && (Totals.Any(t => fund.EndsWith(t, StringComparison.Ordinal)) || FundingNames.PathOf(fund) is not null))))
        {
            return null;
        }

        // 青年科学家项目设立3个方向, 海洋领域经费总概算5000万元: a part of the whole, or another issue.
        if (IsPart(match.Get<string>("programme")) || IsPart(match.Get<string>("fund")))
        {
            return null;
        }

        // Of one kind of projects, over all directions, no data of one application shows it.
        if (context.Direction is null && context.Condition is not null)
        {
            return SegmentReading.Of(Compiler.SegmentRole.Manual);
        }

        // 设立4个类别: where the directions are what else is called a class.
        if (match.Get<BoundedValue>("classes") is { } classes)
        {
            return context.Direction is null && classes is { Bare: true, Bounds: [var number] } && number.Quantity.Value == context.Directions.Count
                && (match.Get<TitleFacts>("issue") is not { } own || IsThis(own, context.Title)) ? Read(RuleScope.Guide, new CountQuantity("directions", null), classes, "directions") : null;
        }

        // Inside a direction the same words speak of the projects of that direction.
        if (context.Direction is not null)
        {
            return match.Get<BoundedValue>("projects") is { } number ? Read(RuleScope.Portfolio, new CountQuantity("projects", null), number, "projects")
                : match.Get<BoundedValue>("money") is { } sum ? Read(RuleScope.Portfolio, new SumQuantity("projects.requestedFunding"), AtMostIfBare(sum), "money")
                : null;
        }

        if (match.Get<TitleFacts>("issue") is { } issue && !IsThis(issue, context.Title))
        {
            return null;
        }

        return match.Get<BoundedValue>("directions") is { } directions ? Read(RuleScope.Guide, new CountQuantity("directions", null), directions, "directions")
            : match.Get<BoundedValue>("countries") is { } countries ? Read(RuleScope.Guide, new CountQuantity("countries", null), countries, "countries")
            : match.Get<BoundedValue>("projects") is { } projects ? Read(RuleScope.Guide, new SumQuantity("directions.projects"), projects, "projects")
            : Read(RuleScope.Guide, new SumQuantity("directions.budget"), match.Get<BoundedValue>("money")!, "money");
    }

    // Whether a bare total is that of all projects: several times what the segment before gives each.
    private static bool IsOfAll(BoundedValue total, SentenceContext context) =>
        total is { Bare: true, Bounds: [var bound] } && GivesEach(context) is { } each && bound.Quantity.Value >= SeveralTimes * each;

    /// <summary>What the segments before give each project, in yuan; null where they do not say.</summary>
    public static decimal? GivesEach(SentenceContext context) => context.Here.SelectMany(r => r.Rules).Select(r => r.Reading is WhenReading { Inner: var inner } ? inner : r.Reading).OfType<CompareReading>()
        .Where(c => c.Left is PathQuantity funding && funding.Path == Members.Funding.Path).Select(c => (c.Right as NumberLiteral)?.Value).FirstOrDefault(v => v > 0);

    private const int SeveralTimes = 3;

    // What a direction has to give is the most that its projects can get.
    private static BoundedValue AtMostIfBare(BoundedValue sum) =>
        sum is { Bare: true, Bounds: [{ Operator: CompareOperator.Equal } only] } ? sum with { Bounds = [only with { Operator = CompareOperator.AtMost }] } : sum;

    private static bool IsPart(string? words) => words is not null
        && (words.Any(c => c is >= '0' and <= '9') || Narrower.Any(words.Contains) || Lexicon.Categories.Any(c => c.Words.Any((words + "项目").Contains)));

    private static readonly string[] Narrower = ["方向", "领域", "类", "课题", "平均", "部分", "榜单", "女性", "男性", "人员"];

    private static bool IsThis(TitleFacts issue, TitleFacts title) =>
        issue.Year == title.Year && (issue.Batch is null || issue.Batch == title.Batch);

    private static SegmentReading Read(RuleScope scope, Quantity total, BoundedValue value, string slot) => SegmentReading.Of(
        [.. Compare(total, value).Select(c => new ReadRule(
            scope, RuleSeverity.Error, c.Reading, (slot == "projects" ? "拟支持项目数" : slot == "money" ? "经费总额" : slot == "countries" ? "合作国家数" : "指南方向数") + Slots.Get("any").Render(c.One), scope == RuleScope.Portfolio && total is SumQuantity ? [Members.Funding] : []))]);
}
