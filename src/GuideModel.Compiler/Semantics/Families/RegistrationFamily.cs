using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>牵头单位应在2022年3月31日前注册; 注册满一年 (G5.3). 以前 includes the day, 前 does not.</summary>
internal sealed class RegistrationFamily() : Family(Tier.Specific,
    Unit + "[的](注册时间|成立时间|注册成立时间|成立日期|注册日期){modal}[为|在|于]{date}{until}",
    Unit + "[的](注册时间|成立时间|注册成立时间|成立日期|注册日期){modal}{dated}{date}",
    Unit + "{modal}[在|于]{date}{until}[在中国|在中国大陆|在国内|在境内|在中国境内|在中国大陆境内][依法|完成|依法完成](注册|成立|注册成立|登记注册|注册登记)",
    Unit + "{modal}[在|于]{date}{until}在{words:where}[依法](注册|成立|注册成立|登记注册)",
    "{unit:both}(和|及|与|、){team:units}[的](注册时间|成立时间|注册成立时间){modal}[均|都][为|在|于]{date}{until}",
    "{team:units}[的](注册时间|成立时间|注册成立时间){modal}[均|都][为|在|于]{date}{until}",
    Unit + AsOf + "{modal}[依法](注册|成立|注册成立|登记注册)[时间]{modal}满{duration}[以上]",
    Unit + AsOf + "{modal}在{words:where}[依法](注册|成立|注册成立|登记注册)[时间]{modal}满{duration}[以上]",
    "(即|即应|即须)[在|于]{date}{until}[在中国境内|在中国大陆境内][依法](注册|成立|注册成立|登记注册)",
    "(参与单位|参加单位){modal}[依法](注册|成立|注册成立|登记注册)[时间]{modal}满{duration:team}[以上]",
    Unit + "{modal}为[在]中国[大陆|内地][境内|大陆境内][依法][登记]注册[成立|登记][满]{duration:before}的{types}[{open}[法人|法人单位|单位|机构]]",
    Unit + "{modal}为[在]中国[大陆|内地][境内|大陆境内][依法][登记]注册[成立|登记][满]{duration:before}\\({date}{until}[依法][登记]注册[成立]\\)的{types}[{open}[法人|法人单位|单位|机构]]",
    Unit + "{modal}为{date}{until}[在]中国[大陆|内地][境内][依法][登记]注册[成立|登记](、|并|且|,)[具有|具备]{phrase:standing}的{types}[{open}[法人|法人单位|单位|机构]]",
    Unit + "{modal}为{date}{until}[在]中国[大陆|内地][境内][依法][登记]注册[成立|登记]的{types}[{open}[法人|法人单位|单位|机构]]",
    Unit + "{modal}为{date}{until}在{words:where}[依法][登记]注册[成立|登记][(、|并|且|,|、且|并且)[具有|具备]{phrase:standing}]的{types}[{open}[法人|法人单位|单位|机构]]",
    Unit + "{modal}为[在]{words:where}[依法][登记]注册[成立|登记][时间][满]{duration:before}的{types}[{open}[法人|法人单位|单位|机构]]")
{
    private static readonly Regex Place = new("^[\\u4E00-\\u9FFF]{0,8}(?:省|市|区|县|州|自治区)(?:内|境内|(?:行政)?(?:区域|辖区)内?)?$", RegexOptions.CultureInvariant);

    private static readonly string[] Standing = ["法人资格", "独立法人"];

    private const string AsOf = "[截至{date:asof}]";
    private const string Unit = "[[项目]({owner:named}|该企业|该单位|牵头企业)]";

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Get<string>("where") is { } where && (Signals.TurnsName(where) || !Place.IsMatch(where)))
        {
            return null;
        }

        if (match.Get<string>("standing") is { } standing && !Standing.Any(standing.Contains))
        {
            return null;
        }

        // Without a subject it is the applicant's only where the applicant is spoken of.
        if (match.Get<BoundedValue>("team") is { } team)
        {
            return team.Bounds.Count == 1 && team.Bare ? Team(match, team.Bounds[0] with { Operator = CompareOperator.AtLeast }) : null;
        }

        if (!match.Has("named") && !match.Has("units") && context.Entity != Entities.Applicant && context.Condition?.Subject != Members.ApplicantType.Path)
        {
            return null;
        }

        var rules = new List<ReadRule>();
        if (match.Get<EquatableArray<string>>("types") is { Count: > 0 } types)
        {
            rules.Add(new ReadRule(RuleScope.Application, match.Severity, new InReading(Members.ApplicantType.Path, Negated: false, types, match.Has("open")),
                "申报单位" + Slots.Get("modal").Render(match.Severity) + "为" + Slots.Get("types").Render(types) + (match.Has("open") ? "等" : ""), [Members.ApplicantType]));
        }

        if (match.Get<DateLiteral>("date") is { } date)
        {
            CompareOperator op = match.Get<string>("until") is { } until ? (until == "前" ? CompareOperator.LessThan : CompareOperator.AtMost) : (CompareOperator)match.Get<object>("dated")!;
            if (op is CompareOperator.MoreThan or CompareOperator.AtLeast)
            {
                return null; // nobody asks for young units
            }

            if (!match.Has("units") || match.Has("both"))
            {
                rules.Insert(0, new ReadRule(
                    RuleScope.Application, match.Severity, new CompareReading(new PathQuantity(Members.RegisteredDate.Path), op, date),
                    Say(0, ("modal", match.Severity), ("named", "申报单位"), ("date", date), ("until", op == CompareOperator.LessThan ? "前" : "以前")), [Members.RegisteredDate]));
            }

            if (match.Has("units"))
            {
                rules.Add(new ReadRule(RuleScope.Application, match.Severity, new EachReading(Members.Team.Path, new CompareReading(new PathQuantity("registeredDate"), op, date)),
                    "参与单位注册时间" + Slots.Get("modal").Render(match.Severity) + "在" + Slots.Get("date").Render(date) + (op == CompareOperator.LessThan ? "前" : "以前"),
                    [Members.Team, new MemberUse(Members.Team.Path + ".registeredDate", MemberKind.Date, "注册时间")]));
            }

            if (match.Get<BoundedValue>("before") is { } also)
            {
                if (also.Bounds.Count != 1)
                {
                    return null;
                }

                rules.Add(For(also, match.Severity));
            }

            return SegmentReading.Of([.. rules]) with { Entity = Entities.Applicant, ForPeople = match.Get<string>("where") ?? match.Get<string>("standing") };
        }

        BoundedValue months = match.Get<BoundedValue>("before") ?? match.Get<BoundedValue>("duration")!;
        if (months.Bounds.Count != 1 || (match.Has("duration") && !months.Bare))
        {
            return null; // 满一年 has no other bound
        }

        if (match.Get<DateLiteral>("asof") is { } asOf)
        {
            // 截至某日满一年: registered a year before that day or earlier.
            int whole = (int)months.Bounds[0].Quantity.Value;
            return !months.Bare || whole != months.Bounds[0].Quantity.Value || whole > 1200 || new DateTime(asOf.Year, asOf.Month, asOf.Day).AddMonths(-whole) is var day && day.AddMonths(whole).Day != asOf.Day ? null
                : SegmentReading.Of(new ReadRule(RuleScope.Application, match.Severity, new CompareReading(new PathQuantity(Members.RegisteredDate.Path), CompareOperator.AtMost, new DateLiteral(day.Year, day.Month, day.Day)),
                    Say(0, ("modal", match.Severity), ("named", "申报单位"), ("date", new DateLiteral(day.Year, day.Month, day.Day)), ("until", "以前")), [Members.RegisteredDate])) with { Entity = Entities.Applicant };
        }

        rules.Add(For(months, match.Severity));
        return SegmentReading.Of([.. rules]) with { Entity = Entities.Applicant, ForPeople = match.Get<string>("where"), StatesOnly = States(match, months, context) };
    }

    // 注册1年以上
    private static ReadRule For(BoundedValue months, RuleSeverity severity)
    {
        Grammar.Bound least = months.Bare ? months.Bounds[0] with { Operator = CompareOperator.AtLeast } : months.Bounds[0];
        return new ReadRule(RuleScope.Application, severity,
            new CompareReading(new PathQuantity(Members.RegisteredMonths.Path), least.Operator, new NumberLiteral(least.Quantity.Value)),
            "申报单位注册时间" + Slots.Get("duration").Render(months with { Bounds = [least], Bare = false }), [Members.RegisteredMonths]);
    }

    // Every unit of the team.
    private static SegmentReading Team(Bound match, Grammar.Bound least) => SegmentReading.Of(new ReadRule(RuleScope.Application, match.Severity,
        new EachReading(Members.Team.Path, new CompareReading(new PathQuantity("registeredMonths"), least.Operator, new NumberLiteral(least.Quantity.Value))),
        "参与单位注册满" + Units.Render(least.Quantity), [Members.Team, new MemberUse(Members.Team.Path + ".registeredMonths", MemberKind.Months, "注册月数")]));
}
