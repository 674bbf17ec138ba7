using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>每人不少于10天; 每处示范面积不少于300亩; 每场参会人数不少于60人: every element of the list before (G5.7).</summary>
internal sealed class EachElementFamily() : Family(Tier.Specific,
    "{noun:list}每{each}[的]{noun}{modal}{any}",
    "{noun:aged}[的]年龄{modal}{any}",
    "[各|所有]课题负责人[的|申报时|申请时][的]年龄{modal}{age:leaders}",
    "[{noun:list}]每{each}{modal}[累计|连续|在外|停留|时长|来华|工作]{any}",
    "{noun:also}{modal}{any}",
    "(每|单){each}在{noun:stay}{modal}{any}",
    "(每|单){each}[的]{noun}{modal}{any}",
    "[{noun:list}](每|单){each}[{noun:element}]{period}在{noun:stay}{modal}{any}",
    "[{noun:list}](每|单){each}[{noun:element}]{period}{noun}{modal}{any}")
{
    private static readonly string[] Stays = ["月数", "天数", "工作时间", "停留时间", "学习时间", "访问时间", "交流时间", "常驻时间", "驻留时间", "时间", "累计时间", "研究时间", "培训时间", "来华时间", "工作", "学习", "访问", "交流", "常驻", "停留", "在外时间", "留学时间", "合作研究时间", "累计常驻时间", "会期", "会议时间", "举办时间"];

    private static readonly string[] Attendance = ["参会人数", "参会人员", "参加人数", "参会代表", "规模", "参训人数", "参训人员", "参训学员", "参与人数", "参加人员", "学员", "人数", "参会规模"];

    private static readonly string[] FromEnterprises = ["来自企业的参会代表", "来自企业的代表", "企业参会代表", "企业代表", "来自企业的参会人员"];

    private static readonly string[] Others = ["方向", "领域", "课题", "项目", "单位", "企业", "高校", "团队", "参与单位", "负责人", "申报", "申请"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        // 课题负责人年龄不超过60周岁: of the leader of every part.
        if (match.Get<BoundedValue>("leaders") is { } old)
        {
            MemberUse age = new(Members.SubprojectList.Path + ".leaderAge", MemberKind.Count, "课题负责人年龄");
            return old.Bare ? null : SegmentReading.Of([.. Compare(new PathQuantity("leaderAge"), old).Select(c => new ReadRule(
                RuleScope.Application, match.Severity, new EachReading(Members.SubprojectList.Path, c.Reading), age.Term + Slots.Get("modal").Render(match.Severity) + Slots.Get("age").Render(c.One), [Members.SubprojectList, age]))]);
        }

        var value = match.Get<BoundedValue>("any")!;

        // 附件不超过10个,单个附件不超过5MB: the size of a file is the business of PaperCountFamily.
        if (value.Bounds[0].Quantity.Measure is "MB" or "M" or "GB" or "KB")
        {
            return null;
        }

        if (match.Get<string>("aged") is { } aged)
        {
            return value is { Kind: UnitKind.Age, Bare: false } && Subjects.Operand(aged, context)?.Collection is { } persons && persons.Measures.Contains("人") ? Aged(persons, value, match.Severity) : null;
        }

        if (match.Get<string>("also") is { } also)
        {
            return Also(also, value, match.Severity, context);
        }

        string measure = match.Get<string>("each")!;
        if (List(match, context, measure) is not { } list || !list.Measures.Contains(measure) || value.Bare)
        {
            return null;
        }

        string words = match.Get<string>("stay") is { } stay ? Stays.FirstOrDefault(s => stay.EndsWith(s, StringComparison.Ordinal)) ?? "在" + stay
            : WithoutElement(match.Get<string>("noun") ?? "", list);
        // 青年项目每个方向支持不超过3项: what stands behind 每个 is the element, and none of the list.
        if (match.Has("list") && Others.Any(o => words.StartsWith(o, StringComparison.Ordinal)))
        {
            return null;
        }

        // 参与单位不超过8家,每个示范区…: units are counted in 家; with 个 they are named.
        if (measure == "个" && list.Measures.Contains("家") && words == (match.Get<string>("noun") ?? ""))
        {
            return null;
        }

        // 每人次天数: 次 belongs to the measure word.
        if (measure == "人" && words.Length > 0 && words[0] == '次')
        {
            return null;
        }

        // 每人每年在企业工作时间: so much a year is a member of its own.
        if (match.Get<string>("period") is { } period)
        {
            words = period + (match.Get<string>("stay") is { } place ? "在" + place : match.Get<string>("noun"));
            if (match.Get<string>("element") is { } element && WithoutElement(element, list).Length > 0)
            {
                return null;
            }
        }

        if (Attribute(words, value, context) is not { } member)
        {
            return null;
        }

        return Each(list, "每" + measure, member, value, match.Severity);
    }

    /// <summary>每期学员不少于25人、培训时间不少于15天: what goes on is said of each as well; of what is said of an element alone it is said after a comma too.</summary>
    public static bool GoesOn(string noun, SentenceContext context) => context.Here.Count > 0 && context.Here[0] is { Rules: { Count: > 0 } rules, Collection: not null }
        && rules.All(r => r.Reading is EachReading or WhenReading { Inner: EachReading }) && (context.AfterComma || Stays.Contains(noun) || Attendance.Contains(noun) || OfElements.Contains(noun));

    /// <summary>每个示范工程供能面积不小于20万平方米,储热容量不小于100MWh: of each, or of all together, is not said.</summary>
    public static bool MayGoOn(BoundedValue value, SentenceContext context) => value.Kind is UnitKind.Measure or UnitKind.Share && context.Here.Count > 0
        && context.Here[0] is { Rules: { Count: > 0 } rules, Collection: { } list } && !list.Measures.Contains("人") && !list.Measures.Contains("场") && !list.Measures.Contains("期")
        && rules.All(r => r.Reading is EachReading or WhenReading { Inner: EachReading });

    private static readonly string[] OfElements = ["时长", "学时", "课时"];

    private static SegmentReading? Also(string noun, BoundedValue value, RuleSeverity severity, SentenceContext context) =>
        !GoesOn(noun, context) || value.Bare || Attribute(noun, value, context) is not { } member ? null
            : Each(context.Here[0].Collection!, "每" + context.Here[0].Collection!.Measures[0], member, value, severity);

    private static SegmentReading Each(Collection list, string each, MemberUse member, BoundedValue value, RuleSeverity severity) => SegmentReading.Of([.. Compare(new PathQuantity(member.Path), value).Select(c => new ReadRule(
        RuleScope.Application, severity, new EachReading(list.Path, c.Reading),
        list.Term + each + member.Term + Slots.Get("modal").Render(severity) + Slots.Get("any").Render(c.One),
        [member with { Path = list.Path + "." + member.Path }]))]) with { Collection = list };

    private static Collection? List(Bound match, SentenceContext context, string measure)
    {
        if (match.Get<string>("list") is { } named)
        {
            // 参与单位每家…: units are no results of the project.
            return Members.KnownList(named) ?? (Others.Any(o => named.EndsWith(o, StringComparison.Ordinal)) && !named.Contains('的') ? null : Collection.Counted("targets." + context.Vocabulary.JsonName(named), measure, named));
        }

        // Two lists whose elements are counted alike: 每次 could be of either.
        List<Collection> fitting = [.. context.Collections.Where(c => c.Measures.Contains(measure)).GroupBy(c => c.Path).Select(g => g.First())];
        return fitting.Count == 1 ? fitting[0] : null;
    }

    // 每个示范区面积: the element is named once more before what is said of it.
    private static string WithoutElement(string words, Collection list)
    {
        for (int length = words.Length; length > 0; length--)
        {
            if (list.Term.EndsWith(words.Substring(0, length), StringComparison.Ordinal))
            {
                string rest = words.Substring(length);
                return rest.Length > 0 && rest[0] == '的' ? rest.Substring(1) : rest;
            }
        }

        return words;
    }

    // The element's member; its path is relative to the element.
    private static MemberUse? Attribute(string words, BoundedValue value, SentenceContext context)
    {
        bool persons = value.Kind == UnitKind.Count && value.Bounds.All(b => b.Quantity.Measure is "人" or "名" or "位" or "人次");
        if (FromEnterprises.Contains(words))
        {
            return persons ? Members.EnterpriseParticipants : null;
        }

        if (value.Kind is UnitKind.Months or UnitKind.Days && (words.Length == 0 || Stays.Contains(words)))
        {
            return value.Kind == UnitKind.Days ? Members.StayDays : Members.StayMonths;
        }

        if (persons && (words.Length == 0 || Attendance.Contains(words)))
        {
            return Members.Participants;
        }

        string name = words.Length > 0 ? words : value.Kind == UnitKind.Measure ? ByUnit(value.Bounds[0].Quantity.Measure) ?? "" : "";
        return name.Length == 0 || (words.Length > 0 && words.Length < 2) || value.Kind == UnitKind.Age || (value.Kind == UnitKind.Count && words.Length == 0) ? null
            : new MemberUse(context.Vocabulary.JsonName(name), Subjects.KindOf(value.Kind), name, value.Kind == UnitKind.Measure ? value.Bounds[0].Quantity.Measure : null);
    }

    // 课题组成员年龄均不超过39周岁: of each of them.
    private static SegmentReading Aged(Collection persons, BoundedValue age, RuleSeverity severity) => SegmentReading.Of([.. Compare(new PathQuantity("age"), age).Select(c => new ReadRule(
        RuleScope.Application, severity, new EachReading(persons.Path, c.Reading), persons.Term + "年龄" + Slots.Get("modal").Render(severity) + Slots.Get("age").Render(c.One),
        [Members.List(persons.Path, persons.Term), Members.PersonAge with { Path = persons.Path + ".age" }]))]) with { Collection = persons };

    // What a unit alone measures.
    private static string? ByUnit(string unit) => unit switch
    {
        "小时" or "分钟" or "学时" or "课时" or "工作日" or "个工作日" => "时长",
        "字" => "字数",
        "亩" or "平方米" or "公顷" => "面积",
        _ => null,
    };
}
