using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>每年用于项目的工作时间不少于6个月 (G5.19).</summary>
internal sealed class PersonTimeFamily() : Family(Tier.Specific,
    "[{person}]{modal}每年{modal}" + Work + "{modal}{duration}",
    "{staff}每年{modal}" + Work + "{modal}{duration}",
    "{staff}每年{modal}{duration}",
    "{person}在{noun:place}[连续|累计]工作[时间|年限|年数|的时间]{modal}[累计|连续]{duration:worked}",
    "课题负责人每年{modal}[用于|投入|投入到|投入于][本|该|所承担]课题[研究][的][研究|工作|实际工作|有效工作]时间{modal}{duration:leaders}")
{
    private const string Work = "[用于|投入|投入到|投入于][本|该|所申报][项目|课题][研究][的][研究|工作|实际工作|有效工作]{time}";

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Get<BoundedValue>("leaders") is { } leaders)
        {
            MemberUse leader = new("leaderMonthsPerYear", MemberKind.Months, "课题负责人每年工作月数");
            return SegmentReading.Of([.. Compare(new PathQuantity(leader.Path), leaders).Select(c => new ReadRule(
                RuleScope.Application, match.Severity, new EachReading(Members.SubprojectList.Path, c.Reading), "课题负责人每年用于本课题的工作时间" + Slots.Get("modal").Render(match.Severity) + Slots.Get("duration").Render(c.One),
                [Members.SubprojectList, leader with { Path = Members.SubprojectList.Path + "." + leader.Path }]))]);
        }

        // 申请人在申报单位工作时间不少于2年: under the name that the text gives it.
        if (match.Get<BoundedValue>("worked") is { } worked)
        {
            string term = "在" + match.Get<string>("place") + "工作时间";
            var time = new MemberUse(Entities.Person + "." + context.Vocabulary.JsonName(term), MemberKind.Months, term);
            return worked.Bare ? null : SegmentReading.Of([.. Compare(new PathQuantity(time.Path), worked).Select(c => new ReadRule(
                RuleScope.Application, match.Severity, c.Reading, "项目负责人" + term + Slots.Get("modal").Render(match.Severity) + Slots.Get("duration").Render(c.One), [time]))]) with { Entity = Entities.Person };
        }

        MemberUse own = new("monthsPerYear", MemberKind.Months, Members.PersonMonths.Term);
        if (match.Has("staff"))
        {
            // 主要参与者每年不少于2个月: of what, the segment before says.
            MemberUse staff = new("keyMembers", MemberKind.List, "项目骨干");
            return !match.Has("time") && context.Here.All(r => r.Family != nameof(PersonTimeFamily)) ? null : SegmentReading.Of(
                [.. Compare(new PathQuantity(own.Path), match.Get<BoundedValue>("duration")!).Select(c => new ReadRule(
                    RuleScope.Application, match.Severity, new EachReading(staff.Path, c.Reading), "项目骨干每年用于项目的工作时间" + Slots.Get("modal").Render(match.Severity) + Slots.Get("duration").Render(c.One), [staff, own with { Path = staff.Path + "." + own.Path }]))]);
        }

        // 参与人员不少于5人, 每年工作时间不少于6个月: of each of them.
        if (!match.Has("person") && context.Entity is null && context.Here.FirstOrDefault(r => r.Collection is not null)?.Collection is { } persons)
        {
            return Lexicon.Lists.All(l => l.Path != persons.Path || !l.Measures.Contains("人")) ? null : SegmentReading.Of(
                [.. Compare(new PathQuantity(own.Path), match.Get<BoundedValue>("duration")!).Select(c => new ReadRule(
                    RuleScope.Application, match.Severity, new EachReading(persons.Path, c.Reading), persons.Term + "每人每年用于项目的工作时间" + Slots.Get("modal").Render(match.Severity) + Slots.Get("duration").Render(c.One),
                    [Members.List(persons.Path, persons.Term), own with { Path = persons.Path + "." + own.Path }]))]);
        }

        return SegmentReading.Of(
            [.. Compare(new PathQuantity(Members.PersonMonths.Path), match.Get<BoundedValue>("duration")!).Select(c => new ReadRule(
                RuleScope.Application, match.Severity, c.Reading, "项目负责人每年用于项目的工作时间" + Slots.Get("modal").Render(match.Severity) + Slots.Get("duration").Render(c.One), [Members.PersonMonths]))])
            with { Entity = Entities.Person };
    }
}
