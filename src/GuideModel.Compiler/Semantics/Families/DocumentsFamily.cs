using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>须提供审计报告和承诺书; 申报材料包括申报书和合作协议 (G5.22): each is one fact, given or not.</summary>
internal sealed class DocumentsFamily() : Family(Tier.Specific,
    "[{giver}][{also}][申报时|申请时]{modal}[随申报书|一并|在线|同时|另行|单独|分别|如实|按要求]{giving}[(以下|下列)[附件|材料][:]|(附件|材料):]{documents}",
    "{modal}由{noun:by}[同时]{giving}{documents}",
    "[{giver}]与[各|所有|全部|其他|中方|各中方|所有中方]{team}{modal}[共同]{giving}{documents}",
    "{giver}(、|和|及|与){giver:second}[均]{modal}[分别]{giving}{documents}",
    "[{giver}]{modal}与[各|所有|全部|其他|中方|各中方|所有中方]{team}[共同]{giving}{documents}",
    "{noun:who}{modal}[由{noun:by}][同时|单独|另行]{giving}{documents}",
    "(申报材料|申请材料|附件材料|附件|申报附件){modal}(包括|包含|含|为|有)[:]{documents:contents}[等][材料|附件|证明材料|文件]")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        // 项目结题时须提交结题报告: nobody has it yet when they apply.
        if (Later.Any(context.Sentence.Contains))
        {
            return null;
        }

        bool contents = match.Has("contents");
        var list = match.Get<DocumentList>(contents ? "contents" : "documents")!;

        // 取得资质 is a quality of somebody; 取得批件 is a paper.
        if (match.Get<string>("giving") is "取得" && !list.Nouns.All(n => Permits.Any(p => n.EndsWith(p, StringComparison.Ordinal))))
        {
            return null;
        }

        // 双方须签署合作协议 is about the agreement, not a paper of the application.
        if (match.Get<string>("giving") is "签署" or "签订" && context.Sentence.Contains("双方") && list.Nouns.All(n => Members.AgreementKinds.Any(k => k.Words == n)))
        {
            return null;
        }

        // 须由聘用单位提供证明: whose paper it is belongs to its name.
        if (match.Get<string>("by") is { } by)
        {
            list = list with { Nouns = list.Nouns.Select(n => by + "出具的" + n).ToEquatableArray() };
        }

        // Without a duty, its own or that of 须提供… before it, 提供 tells; 附件包括 lists what is wanted.
        bool carried = context.Here.Count > 0 && (context.Here[0].Family == nameof(DocumentsFamily) || (match.Has("also") && (context.Here[0] is { Rules.Count: > 0, StatesOnly: false } || (context.Here[0].Role == SegmentRole.Manual && Signals.HasDuty(context.Sentence)))));
        if ((!contents && !match.HasDuty && !carried) || (!match.Has("who") && context.Before.Any(r => r.Narrow)) || (contents && list.Any))
        {
            return null;
        }

        // 外籍人员须提供护照复印件: only they.
        if (match.Get<string>("who") is { } who)
        {
            return Persons.Any(p => who.EndsWith(p, StringComparison.Ordinal)) && context.Condition is null or { Subject: Whom } && Provide(match, list) is { } all
                ? Conditions.Under(Conditions.Answer("有" + who, Whom), all)! with { NamesWhom = true } : null;
        }

        return Provide(match, list) with { Agreement = list.Nouns.Any(n => n.EndsWith("协议", StringComparison.Ordinal) || n.EndsWith("合同", StringComparison.Ordinal)) };
    }

    private static readonly string[] Later = ["结题时", "结题后", "结题前", "结题验收", "验收时", "验收后", "验收前", "完成时", "完成后", "期满", "立项后", "中期"];

    private static readonly string[] Permits = ["批件", "批文", "批复", "许可证", "许可", "授权", "审查意见", "批准书", "审批书", "备案证"];

    // Of whom papers are asked; the next whom takes the place of the one before.
    private const string Whom = "whom";

    private static readonly string[] Persons = ["人员", "科学家", "学者", "博士后", "公民", "教师", "入选者", "材料", "文件"];

    private static SegmentReading Provide(Bound match, DocumentList list)
    {
        (Reading Reading, MemberUse Member)[] each = [.. list.Nouns.Select(n => Document(n))];
        string modal = match.Severity == RuleSeverity.Warning ? "原则上须提供" : "须提供";
        if (list.Any)
        {
            return SegmentReading.Of(new ReadRule(
                RuleScope.Application, match.Severity, each.Select(e => e.Reading).Aggregate((left, right) => new OrReading(left, right)),
                modal + Slots.Get("documents").Render(list), each.Select(e => e.Member).ToEquatableArray()));
        }

        return SegmentReading.Of([.. each.Select((e, i) => new ReadRule(
            RuleScope.Application, match.Severity, e.Reading, modal + list.Nouns[i], [e.Member]))]);
    }

    private static (Reading Reading, MemberUse Member) Document(string noun)
    {
        string path = "documents." + Identifiers.FromText(noun);
        return (new AnswerReading(path), new MemberUse(path, MemberKind.YesNo, noun));
    }
}
