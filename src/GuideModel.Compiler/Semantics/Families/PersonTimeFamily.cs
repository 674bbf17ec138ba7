using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>每年用于项目的工作时间不少于6个月; 每年在依托单位工作时间不少于9个月 (G5.19).</summary>
internal sealed class PersonTimeFamily() : Family(Tier.Specific,
    "[{whom}]{modal}每年{modal}" + Work + "{modal}{duration}",
    "{staff}每年{modal}" + Work + "{modal}{duration}",
    "{staff}[每年]{modal}{duration}",
    "{whom}[每年]{modal}{duration:also}",
    "{person}在{noun:place}[连续|累计]工作[时间|年限|年数|的时间]{modal}[累计|连续]{duration:worked}",
    "课题负责人每年{modal}[用于|投入|投入到|投入于][本|该|所承担]课题[研究][的][研究|工作|实际工作|有效工作]时间{modal}{duration:leaders}",
    "课题负责人[每年]{modal}{duration:leadersalso}",
    "[{whom}]{modal}每年{modal}在{noun:where}[实际|全职|累计]工作[的]{time}{modal}{stay:yearly}",
    "[{whom}]{modal}每年{modal}在{noun:where}[实际|全职|累计]工作{modal}{stay:yearly}",
    "[{whom}]{modal}每年{modal}来{noun:where}[实际|全职|累计]工作[的][{time}]{modal}{stay:yearly}",
    "[{whom}]{modal}在{noun:where}每年[实际|全职|累计]工作[的]{time}{modal}{stay:yearly}")
{
    private const string Work = "[用于|投入|投入到|投入于][本|该|所申报][项目|课题|任务][研究][的][研究|工作|实际工作|有效工作|研究工作的|工作的|研究工作|研究的]{time}";

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Get<BoundedValue>("leaders") is { } leaders)
        {
            MemberUse leader = new("leaderMonthsPerYear", MemberKind.Months, "课题负责人每年工作月数");
            return Each(match, Members.SubprojectList, leader, leaders, "课题负责人每年用于本课题的工作时间");
        }

        if (match.Get<BoundedValue>("worked") is { } worked)
        {
            return Placed(match, Entities.Person, "在" + match.Get<string>("place") + "工作时间", worked, context);
        }

        string? whom = match.Get<string>("whom") ?? context.Whom;
        if (match.Get<BoundedValue>("leadersalso") is { } leadersToo)
        {
            return !GoesOn(context) ? null : Each(match, Members.SubprojectList, new("leaderMonthsPerYear", MemberKind.Months, "课题负责人每年工作月数"), leadersToo, "课题负责人每年用于本课题的工作时间");
        }

        if (match.Get<BoundedValue>("yearly") is { } yearly)
        {
            // 每年在本项目工作时间 is time for the project, not a place.
            string place = match.Get<string>("where")!;
            return whom is null || place.Contains("项目") || place.Contains("课题") ? null : Placed(match, whom, "每年在" + place + "工作时间", yearly, context);
        }

        // 青年项目申请人不少于8个月: of what, the segment before says.
        bool goesOn = GoesOn(context);
        if (match.Has("also") && !(goesOn && context.Opening is not null && IsStricter(match.Get<BoundedValue>("also")!, context.Here[0].Rules[0].Reading)))
        {
            return null;
        }

        MemberUse own = Members.PersonMonths with { Path = "monthsPerYear" };
        var months = match.Get<BoundedValue>("also") ?? match.Get<BoundedValue>("duration")!;
        if (match.Has("staff"))
        {
            // 主要参与者每年不少于2个月: of what, the segment before says.
            return !match.Has("time") && !goesOn ? null
                : Each(match, Members.KeyMembers, own, months, "项目骨干每年用于项目的工作时间");
        }

        // 参与人员不少于5人, 每年工作时间不少于6个月: of each of them.
        if (!match.Has("whom") && context.Entity is null && context.Here.FirstOrDefault(r => r.Collection is not null)?.Collection is { } persons)
        {
            return Lexicon.Lists.All(l => l.Path != persons.Path || !l.Measures.Contains("人")) ? null
                : Each(match, Members.List(persons.Path, persons.Term), own, months, persons.Term + "每人每年用于项目的工作时间");
        }

        // 外方负责人可…,每年用于项目的…: not said of ours.
        if (whom is null && context.Here.Any(r => r.Narrow))
        {
            return null;
        }

        whom ??= Entities.Person;
        MemberUse time = Members.Of(whom, Members.PersonMonths);
        return SegmentReading.Of([.. Compare(new PathQuantity(time.Path), months).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, c.Reading, Entities.Term(whom) + "每年用于项目的工作时间" + Slots.Get("modal").Render(match.Severity) + Slots.Get("duration").Render(c.One), [time]))])
            with { Entity = whom };
    }

    private static bool GoesOn(SentenceContext context) => context.Here.Count > 0 && context.Here[0].Family == nameof(PersonTimeFamily) && context.Here[0].Rules.Any(r => r.Members.Any(m => m.Path.EndsWith(".monthsPerYear", StringComparison.Ordinal)));

    // Less than for the others would take from what was said of all.
    private static bool IsStricter(BoundedValue own, Reading all) => own is { Bare: false, Bounds: [{ Operator: CompareOperator.AtLeast, Quantity.Value: var most }] }
        && all is CompareReading { Operator: CompareOperator.AtLeast, Right: NumberLiteral { Value: var least } } && most >= least;

    private static SegmentReading Each(Bound match, MemberUse list, MemberUse own, BoundedValue months, string says) =>
        SegmentReading.Of([.. Compare(new PathQuantity(own.Path), months).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, new EachReading(list.Path, c.Reading), says + Slots.Get("modal").Render(match.Severity) + Slots.Get("duration").Render(c.One),
            [list, own with { Path = list.Path + "." + own.Path }]))]);

    // 申请人在申报单位工作时间不少于2年, 每年在依托单位工作时间不少于9个月: under the name that the text gives it.
    private static SegmentReading? Placed(Bound match, string whom, string term, BoundedValue worked, SentenceContext context)
    {
        var time = new MemberUse(whom + "." + context.Vocabulary.JsonName(term), Subjects.KindOf(worked.Kind), term);
        return worked.Bare ? null : SegmentReading.Of([.. Compare(new PathQuantity(time.Path), worked).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, c.Reading, Entities.Term(whom) + term + Slots.Get("modal").Render(match.Severity) + Slots.Get("stay").Render(c.One), [time]))]) with { Entity = whom };
    }
}
