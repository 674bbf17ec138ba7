using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>实施周期不超过5年; 年龄不超过50周岁; 每个项目国拨经费不超过300万元; 参与单位不超过6家 (G5.1): a quantity that the genre knows.</summary>
internal sealed class QuantityFamily() : Family(Tier.Specific,
    "{modal}[[{ours}]{project}[的]][拟]{noun}[:]{modal}{any}",
    "[{also}]{modal}{age:ofwhom}",
    "{noun:aged}[在](申请|申报)当年1月1日[时][的][年龄]{modal}{age:yearly}",
    "[{project}[的]]{noun}\\(" + Lead + "\\)[总数|数量]{modal}{any}",
    "[{project}][拟]{noun}{modal}{any}[\\(" + Lead + "\\)]",
    "{modal}{project}[支持|资助|补助|给予|支持经费|资助经费|补助经费]{modal}{money:granted}",
    "每个{facility:facility}[资助经费|支持经费|国拨经费|财政经费|资助额度|支持额度|资助|支持|补助|给予]{modal}{money:granted}",
    "{noun:rate}[为|:|是]{project}{modal}{money:granted}[\\({costs}\\)]",
    "{noun:rate}[:]{modal}{money:granted}/(项|个|项目)[\\({costs}\\)]",
    "{modal}[[{ours}]{project:whose}[的]]{noun:rate}{modal}{money:granted}\\({costs}\\)",
    "{project:whole}[中方|国拨|财政]{noun:rate}上限[为|是|:]{money:ceiling}",
    "[[{noun:granter}](对|为|给|向){recipient}](给予|提供){modal}{money:granted}[的]{aid}",
    "[{project}]{noun:running}(自|从)[项目](立项|批准|获批|批准立项|任务书签订|合同签订|签订任务书|签订合同|任务下达|启动)[之日|日]起{modal}{duration}",
    "[{project}[的]]{noun:running}{modal}(可|可以|可适当|可以适当)(延长|放宽)(至|到){duration:extended}",
    "[{project}](应|须|拟|)(下设|下设立|设|设置|设立){count:subprojects}课题",
    "[{project}](可|可以)(下设|下设立|设|设置|设立){count:permitted}课题")
{
    private const string Lead = "({withlead}|{withoutlead})";

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        // A figure that limits a permission is a rule; 可下设3个课题 does not say that it limits.
        if (match.Get<BoundedValue>("permitted") is { } permitted && permitted.Bounds.Any(b => b.Operator != CompareOperator.AtMost))
        {
            return null;
        }

        // 项目负责人须具有博士学位,未满55周岁: of whom the segment before speaks.
        if (match.Get<BoundedValue>("ofwhom") is { } age)
        {
            return age.Bare || context.Whom is not { } person || context.Condition is not null || context.Opening is not null || context.Subject?.Kind == UnitKind.Age || context.Here.Any(r => r.Collection is not null) ? null
                : Rules(Subjects.Known("年龄", UnitKind.Age, "周岁", context)!, age, match.Severity) with { StatesOnly = false, Entity = person };
        }

        // 申请人申请当年1月1日|未满40周岁: ages are given in years; on which day they are counted people check.
        if (match.Get<BoundedValue>("yearly") is { } yearly)
        {
            return yearly.Bare || Entities.Of(match.Get<string>("aged")!) is not { Path: { } whom, Remainder: "" } || !Entities.IsPerson(whom) ? null
                : Rules(Subjects.Known(match.Get<string>("aged")!, UnitKind.Age, "周岁", context)!, yearly, match.Severity) with { StatesOnly = false, ForPeople = "当年1月1日" };
        }

        if ((match.Get<BoundedValue>("subprojects") ?? match.Get<BoundedValue>("permitted")) is { } subprojects)
        {
            return subprojects.Bounds.Any(b => b.Quantity.Measure is not ("个" or "项")) ? null
                : Rules(Subjects.Known("课题数", UnitKind.Count, "个", context)!, subprojects, match.Severity);
        }

        if ((match.Get<BoundedValue>("duration") ?? match.Get<BoundedValue>("extended")) is { } months)
        {
            return Running(match, months, context);
        }

        // 每个项目资助额度上限为1000万元
        if (match.Get<BoundedValue>("ceiling") is { } ceiling)
        {
            return match.Get<string>("whole")![0] is '每' or '单' or '各' && ceiling.Bare && ceiling.Bounds is [var most] && FundingNames.PathOf(FundingNames.Plain(match.Get<string>("rate")!)) == Members.Funding.Path
                ? Rules(Subjects.Known("申请经费", UnitKind.Yuan, "元", context)!, ceiling with { Bare = false, Bounds = [most with { Operator = CompareOperator.AtMost }] }, match.Severity) : null;
        }

        if (match.Has("aid"))
        {
            // 给予最高200万元资助 of whom the sentence has not spoken: the projects of the direction.
            if (match.Get<string>("granter") is { } granter && (Signals.TurnsName(granter) || !Offices.Any(o => granter.EndsWith(o, StringComparison.Ordinal)) || Signals.Narrows(granter.Substring(0, Math.Max(0, granter.Length - 4)))))
            {
                return null;
            }

            return match.Has("recipient") || (context.Here.Count == 0 && context.Direction is not null && !context.Results)
                ? Rules(Subjects.Known("申请经费", UnitKind.Yuan, "元", context)!, match.Get<BoundedValue>("granted")!, match.Severity) : null;
        }

        bool each = match.Get<string>("project") is { } project && project[0] is '每' or '单' or '各';
        if (match.Get<BoundedValue>("granted") is { } granted)
        {
            // 每个中心资助经费不超过600万元: what is granted, where no results are listed.
            if (match.Has("facility"))
            {
                return context.Results ? null : Rules(Subjects.Known("申请经费", UnitKind.Yuan, "元", context)!, granted, match.Severity);
            }

            string? rate = match.Get<string>("rate");
            string? costs = match.Get<string>("costs");
            if (rate is not null && (DirectCosts(rate, context) ?? (costs == "直接费用" && FundingNames.PathOf(rate) == Members.Funding.Path ? DirectCosts(costs, context) : null)) is { } direct)
            {
                return costs is null or "直接费用" ? Rules(direct, granted, match.Severity) : null;
            }

            // 申请经费不超过100万元(含间接费用)
            if (rate is not null && costs is not null && !match.Has("project"))
            {
                string whose = match.Get<string>("whose") ?? "";
                return Subjects.Known(rate, UnitKind.Yuan, "元", context, (whose.Length > 0 && whose[0] is '每' or '单' or '各') || match.Get<BoundedValue>("granted")!.Kind == UnitKind.Yuan && IsOfEach(rate, granted, context)) is { } total && total.Members[0].Path == Members.Funding.Path ? Rules(total, granted, match.Severity) : null;
            }

            return (rate is null && each) || (rate is not null && (each || !match.Has("project")) && FundingNames.PathOf(rate) == Members.Funding.Path) ? Rules(Subjects.Known("申请经费", UnitKind.Yuan, "元", context)!, granted, match.Severity) : null;
        }

        var value = match.Get<BoundedValue>("any")!;
        Subject? subject = Subjects.Known(match.Get<string>("noun")!, value.Kind, value.Bounds[0].Quantity.Measure, context, each || IsOfEach(match.Get<string>("noun")!, value, context));

        subject = WithLead(match, subject, context);

        // 共拟支持国拨经费4500万元 is of all projects together.
        return subject is null || (match.Sums && subject.Members[0].Path == Members.Funding.Path) || (subject.Members[0].Path == "totalBudget" && value.Bare && DeclaredTotalsFamily.GivesEach(context) is not null) ? null : Rules(subject, value, match.Severity) with { StatesOnly = States(match, value, context) };
    }

    // 执行期自立项之日起不超过24个月; 重大项目执行期可延长至4年: how far a permission goes is a rule, for those to whom it is given.
    private static SegmentReading? Running(Bound match, BoundedValue months, SentenceContext context)
    {
        bool extended = match.Has("extended");
        if (Subjects.Known(match.Get<string>("running")!, UnitKind.Months, "年", context) is not { } subject || subject.Members[0].Path != Members.Duration.Path
            || (extended && (((context.Opening ?? context.Condition) is null && (context.Direction is null || match.Get<string>("project")?.Contains("方向") != true)) || !months.Bare || months.Bounds.Count != 1 || context.Here.Any(r => r.Rules.Count > 0 && r.Subject == subject))))
        {
            return null;
        }

        // 本方向实施期限可延长至4年
        bool ofDirection = extended && (context.Opening ?? context.Condition) is null;
        SegmentReading read = Rules(subject, extended ? months with { Bare = false, Bounds = [months.Bounds[0] with { Operator = CompareOperator.AtMost }] } : months, match.Severity);
        return ofDirection ? read with { Rules = read.Rules.Select(r => r with { Extends = true }).ToEquatableArray() } : read;
    }

    // 合作单位(含牵头单位) are the 参与单位, 参与单位(不含牵头单位) the 合作单位: the applicant is in the one list and not in the other.
    private static Subject? WithLead(Bound match, Subject? subject, SentenceContext context) => subject?.Collection?.Path switch
    {
        "collaborators" when match.Has("withlead") => Subjects.Known("参与单位", UnitKind.Count, "家", context),
        "team" when match.Has("withoutlead") => Subjects.Known("合作单位", UnitKind.Count, "家", context),
        "collaborators" => subject,
        _ when (match.Has("withlead") || match.Has("withoutlead")) && Undertakers.Any(u => Subjects.Sized(u).Contains(match.Get<string>("noun"))) =>
            Subjects.Known(match.Has("withlead") ? "参与单位" : "合作单位", UnitKind.Count, "家", context),
        _ => match.Has("withoutlead") ? null : subject,
    };

    // 承担单位(含牵头单位)不超过5家: one is the applicant, who is among them.
    private static readonly string[] Undertakers = ["承担单位", "项目承担单位", "中方承担单位", "课题承担单位", "申报单位", "中方申报单位"];

    // 国拨经费不超过2800万元 in a direction of one project or of a number not said: what all together may not exceed, none may.
    private static bool IsOfEach(string noun, BoundedValue value, SentenceContext context) => context.Direction is not null && !noun.Contains('总') && !context.SeveralProjects && value.Kind == UnitKind.Yuan
        && value.Bounds.All(b => b.Operator == CompareOperator.AtMost)
        && !context.Here.Any(r => r.Rules.Any(x => x.Scope == RuleScope.Portfolio));

    // 直接费用资助强度约为300万元/项: what is granted of these costs is what a project has of them.
    private static Subject? DirectCosts(string rate, SentenceContext context)
    {
        string costs = Granted.Aggregate(rate, (r, g) => r.EndsWith(g, StringComparison.Ordinal) ? r.Substring(0, r.Length - g.Length) : r);
        return FundingNames.Plain(costs) is "直接费用" ? Subjects.OfBudget("直接费用", context) : null;
    }

    // Who grants it.
    private static readonly string[] Offices = ["厅", "局", "委", "部", "办", "政府", "财政", "省", "市", "区", "县", "中心", "基金", "专项", "计划", "方", "部门", "单位"];

    private static readonly string[] Granted = ["强度", "额度", "资助", "支持"];
}
