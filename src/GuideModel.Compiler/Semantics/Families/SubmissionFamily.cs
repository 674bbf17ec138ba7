using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>网上申报截止时间为2027年3月20日; 受理时间为3月1日至4月15日; 申报单位应于6月20日前提交 (G5.28): when an application may come in.</summary>
internal sealed class SubmissionFamily() : Family(Tier.Specific,
    "(提交|{recommender}推荐)时间{modal}{dated}{date}",
    "[请]{noun:who}{modal}[在|于|最迟于]{date}{until}{noun:done}",
    "[{noun:what}][的][受理]{deadline}{modal}[为|为:|:|是]{date}",
    "{recommender}[网上|在线](推荐|审核推荐|审核|上报){deadline}{modal}[为|为:|:|是]{date}",
    "{noun:what}(时间|起止时间|期限|日期|起止日期){modal}[为|为:|:|是][自|从|由]{date:from}(至|到|-|—|~|起至)({date}|{dayofyear})[止]",
    "[{noun:what}][的][集中]受理(时间|期限|日期){modal}[为|为:|:|是][自|从|由]{date:from}(至|到|-|—|~|起至)({date}|{dayofyear})[止]",
    "[请]{noun:who}{modal}[在|于|最迟于]{date}{until}通过{words:via}(提交|报送|递交|填报|上传|完成){words:rest}",
    "[请]{recommender}{modal}[在|于|最迟于]{date}{until}[通过{words:via}][完成|提交|上报|报送|出具][网上|在线](推荐|审核|审核推荐|推荐函|审核推荐工作|推荐工作|审核并出具推荐函|审核并提交推荐函|审核并推荐|审核、推荐|逐项确认推荐项目|确认推荐项目|逐项确认推荐项目工作)",
    "[请]{recommender}{modal}[在|于|最迟于]{date}{until}将{words:rest}(上传至|上传到|上传|报送至|报送|提交至|提交|报至|报|寄送至|寄送){words:via}")
{
    private static readonly string[] Applying = ["申报材料", "申请材料", "申报书", "申请书", "申报", "申请", "填报", "受理", "提交", "报送", "递交", "集中受理", "申报开放", "填报开放", "系统开放"];
    private static readonly string[] Later = ["中期", "结题", "验收", "任务书", "论文", "合同", "审计", "决算"];
    private static readonly string[] Deeds = ["完成", "提交", "报送", "递交", "填报", "上传", "申报"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        string what = match.Get<string>("what") ?? "";
        string done = match.Get<string>("done") ?? "";
        string rest = match.Get<string>("rest") ?? "";
        bool recommends = match.Has("recommender");
        if (match.Get<string>("who") is { } who && Entities.Of(who) is not { Path: Entities.Applicant or Entities.Person, Remainder: "" })
        {
            return null;
        }

        // 外籍人员申报材料受理时间: not that of every application.
        if ((what.Length > 0 && !(Applying.Any(d => what.EndsWith(d, StringComparison.Ordinal)) && IsFiling(Entities.Of(what) is { Path: Entities.Applicant, Remainder: var rem } ? rem : what)))
            || (done.Length > 0 && !(Deeds.Any(d => done.StartsWith(d, StringComparison.Ordinal)) && Applying.Any(done.Contains)))
            || Signals.Any(rest) || done.Contains("平均") || Signals.Any(match.Get<string>("via") ?? "") || Later.Any((what + done + rest).Contains))
        {
            return null;
        }

        MemberUse member = recommends ? Members.RecommendedDate : Members.SubmittedDate;
        var rules = new List<ReadRule>();
        if (match.Get<DateLiteral>("from") is { } from)
        {
            rules.Add(Rule(match, member, CompareOperator.AtLeast, from));
        }

        DateLiteral? end = match.Get<DateLiteral>("dayofyear") is { } day ? DayOfYearSlot.In(day, match.Get<DateLiteral>("from")!) : match.Get<DateLiteral>("date");
        if (end is null && match.Has("dayofyear"))
        {
            return null;
        }

        if (end is { } date)
        {
            rules.Add(Rule(match, member, match.Get<object>("dated") is CompareOperator op ? op : match.Get<string>("until") == "前" && !context.Hours ? CompareOperator.LessThan : CompareOperator.AtMost, date));
        }

        return SegmentReading.Of([.. rules]);
    }

    // 网上填报预申报书
    private static bool IsFiling(string what) => Headings.IsPlain(what) || Filing.IsMatch(what);

    private static readonly Regex Filing = new("^(?:网上|在线|网络|线上|集中)*(?:填报|提交|报送|申报|申请|填写)?(?:项目)?预?(?:申报书|申请书|申报材料|申请材料|项目)?(?:系统)?(?:的)?(?:开放)?(?:的)?$", RegexOptions.CultureInvariant);

    private static ReadRule Rule(Bound match, MemberUse member, CompareOperator op, DateLiteral date) => new(
        RuleScope.Application, match.Severity, new CompareReading(new PathQuantity(member.Path), op, date),
        (member == Members.RecommendedDate ? "推荐单位推荐" : "提交") + "时间" + Slots.Get("modal").Render(match.Severity)
            + (op == CompareOperator.AtLeast ? "不早于" : op == CompareOperator.AtMost ? "不晚于" : "早于") + Slots.Get("date").Render(date), [member]);
}
