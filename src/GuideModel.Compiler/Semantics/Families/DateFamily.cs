using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>协议签署日期不得早于2023年1月1日; 报告出具日期应在2025年10月1日以后 (G5.26). 以前 and 以后 include the day, 前 and 后 do not.</summary>
internal sealed class DateFamily() : Family(Tier.Noun,
    "{noun}{modal}[在|为|于]{date}({since}|{until})",
    "[且|并|并且]{noun}{modal}{dated}{date}",
    "[项目|研究](起始|开始|开始执行|启动|执行起始){start}{modal}[统一](为|填写|填报|填写为|填报为|定为){date:starts}",
    "[项目](结束|终止|截止|完成|执行终止){start}{modal}[统一][填写|填报|定]为{date:ends}",
    "[项目](起始|开始|开始执行|启动|执行起始){start}{modal}[在|为|于]{date:begin}({since}|{until})",
    "[项目](结束|终止|截止|完成|执行终止){start}{modal}[在|为|于]{date:finish}({since}|{until})",
    "[{project}](起始|开始|开始执行|启动|执行起始){start}{modal}{dated}{date:begin}",
    "[{project}](结束|终止|截止|完成|执行终止){start}{modal}[最迟|最晚]{dated}{date:finish}",
    "[{project:whose}|[项目]{noun:span}]{modal}[最迟|最晚]({dated}|{notpast:dated}){date:finish}[完成|结束|终止]",
    "[{project:whose}|[项目]{noun:span}]{modal}[最迟|最晚][在|于]{date:finish}{until}(完成|结束|全部完成|完成全部研究任务|完成全部任务|完成研究任务)",
    "[{project:whose}|[项目]{noun:span}]{modal}[统一](自|从){date:starts}[起](起算|计算|开始|执行|开始执行|开始计算|开始实施|实施|起|算起)",
    "[{project:whose}|[项目]{noun:span}]{modal}[统一](自|从){month:startsin}[起](起算|计算|开始|执行|开始执行|开始计算|开始实施|实施|起|算起|算)",
    "[即]{modal}[自|从]{date:starts}[起](至|到|-|—|~){date:ends}[止]",
    "[即]{modal}(自|从){month:from}[起](至|到|-|—|~){month:to}[止]",
    "[申请书中的|申报书中的|申请书中|申报书中|申请书的|申报书的|申请书|申报书][项目]{noun:span}{modal}[统一](为|:|填写|填报|填写为|填报为|定为)[自|从][\"]{date:starts}(至|到|-|—|~){date:ends}[止][\"]",
    "[项目]{noun:span}{modal}[统一][为|填写|填报|填写为|填报为|定为|自|从]{month:from}(至|到|-|—|~){month:to}[止]")
{
    private static readonly string[] Spans = [.. Lexicon.Durations, "起止时间", "起止日期", "执行时间", "研究起止时间", "起止年月"];

    // When a project begins and ends has members of its own.
    private static readonly string[] Ends = ["起始", "开始", "启动", "结束", "终止", "执行起始", "执行终止", "完成"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Get<DateLiteral>("from") is { } from && match.Get<DateLiteral>("to") is { } to)
        {
            // 2026年7月至2029年6月: it begins in the one month and ends in the other.
            return (match.Get<string>("span") is { } months ? !Spans.Contains(months) : !(context.Here.Count > 0 && IsOfProject(context.Here[0]))) || (from.Year * 12) + from.Month >= (to.Year * 12) + to.Month ? null : SegmentReading.Of([.. InMonth(Members.StartDate, "起始", from, match.Severity), .. InMonth(Members.EndDate, "终止", to, match.Severity)]);
        }

        // 不晚于2029年6月30日完成 behind 执行期3年: of the project; by itself of anything.
        bool named = match.Has("whose") || match.Has("span") || match.Has("start");
        if (match.Get<string>("span") is { } span && !Spans.Contains(span) || (!named && !match.Has("noun") && !(context.Here.Count > 0 && IsOfProject(context.Here[0]))))
        {
            return null;
        }

        if (match.Get<DateLiteral>("startsin") is { } month)
        {
            return SegmentReading.Of([.. InMonth(Members.StartDate, "起始", month, match.Severity)]);
        }

        if (match.Has("starts") || match.Has("ends"))
        {
            return match.Get<string>("whose") is { } whose && whose[0] is '每' or '单' or '各' ? null
                : SegmentReading.Of([.. new[] { (Members.StartDate, "起始", match.Get<DateLiteral>("starts")), (Members.EndDate, "终止", match.Get<DateLiteral>("ends")) }
                    .Where(d => d.Item3 is not null).Select(d => new ReadRule(RuleScope.Application, match.Severity,
                        new CompareReading(new PathQuantity(d.Item1.Path), CompareOperator.Equal, d.Item3!),
                        "项目" + d.Item2 + "时间" + Slots.Get("modal").Render(match.Severity) + "为" + Slots.Get("date").Render(d.Item3!), [d.Item1]))]);
        }

        if ((match.Get<DateLiteral>("begin") ?? match.Get<DateLiteral>("finish")) is { } day)
        {
            bool begins = match.Has("begin");
            if (Operator(match) == CompareOperator.MoreThan && !begins)
            {
                return null;
            }

            MemberUse member = begins ? Members.StartDate : Members.EndDate;
            return SegmentReading.Of(new ReadRule(RuleScope.Application, match.Severity, new CompareReading(new PathQuantity(member.Path), Operator(match), day),
                (begins ? "项目起始时间" : "项目终止时间") + Slots.Get("modal").Render(match.Severity) + "在" + Slots.Get("date").Render(day) + After(Operator(match)), [member]));
        }

        string noun = match.Get<string>("noun")!;
        (string? entity, string rest) = Entities.Of(noun);
        rest = entity is null ? Entities.WithoutProject(rest).Remainder : rest;
        if (!(rest.EndsWith("日期", StringComparison.Ordinal) || rest.EndsWith("时间", StringComparison.Ordinal) || rest.EndsWith("到期日", StringComparison.Ordinal) || rest.EndsWith("签订日", StringComparison.Ordinal) || rest.EndsWith("出具日", StringComparison.Ordinal)) || rest.Length < 4 || rest.EndsWith("注册时间", StringComparison.Ordinal) || rest.EndsWith("成立时间", StringComparison.Ordinal) || rest.EndsWith("出生日期", StringComparison.Ordinal) || rest.Contains("截止") || rest.Contains("受理") || rest.Contains("填报") || Ends.Any(rest.StartsWith))
        {
            return null;
        }

        CompareOperator op = Operator(match);
        // 推荐函出具日期 is of the paper, whoever was spoken of.
        string root = entity ?? (Lexicon.Documents.Any(d => d.Length > 1 && rest.Contains(d)) ? null : context.Entity) ?? "documents";
        string path = root + "." + context.Vocabulary.JsonName(rest);
        var date = match.Get<DateLiteral>("date")!;
        return SegmentReading.Of(new ReadRule(
            RuleScope.Application, match.Severity, new CompareReading(new PathQuantity(path), op, date),
            (root == "documents" ? "" : Entities.Term(root)) + rest + Slots.Get("modal").Render(match.Severity) + "在" + Slots.Get("date").Render(date) + After(op),
            [new MemberUse(path, MemberKind.Date, rest)])) with { Entity = entity };
    }

    // The segment before says how long the project runs, or when it begins or ends.
    private static bool IsOfProject(SegmentReading before) => before.Rules.Count > 0 && before.Rules.All(r => r.Members.Any(m => m.Path == Members.Duration.Path || m.Path == Members.StartDate.Path || m.Path == Members.EndDate.Path));

    private static CompareOperator Operator(Bound match) => match.Get<string>("since") is { } since ? (since == "后" ? CompareOperator.MoreThan : CompareOperator.AtLeast)
        : match.Get<string>("until") is { } until ? (until == "前" ? CompareOperator.LessThan : CompareOperator.AtMost)
        : (CompareOperator)match.Get<object>("dated")!;

    private static string After(CompareOperator op) => op switch
    {
        CompareOperator.MoreThan => "后",
        CompareOperator.AtLeast => "以后",
        CompareOperator.LessThan => "前",
        _ => "以前",
    };

    private static IEnumerable<ReadRule> InMonth(MemberUse member, string which, DateLiteral month, RuleSeverity severity)
    {
        yield return Rule(CompareOperator.AtLeast, month);
        yield return Rule(CompareOperator.AtMost, month with { Day = DateTime.DaysInMonth(month.Year, month.Month) });

        ReadRule Rule(CompareOperator op, DateLiteral day) => new(RuleScope.Application, severity, new CompareReading(new PathQuantity(member.Path), op, day),
            "项目" + which + "时间" + Slots.Get("modal").Render(severity) + "在" + Slots.Get("date").Render(day) + After(op), [member]);
    }
}
