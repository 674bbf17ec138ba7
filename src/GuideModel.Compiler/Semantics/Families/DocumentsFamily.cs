using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>须提供审计报告和承诺书; 申报材料包括申报书和合作协议 (G5.22): each is one fact, given or not.</summary>
internal sealed class DocumentsFamily() : Family(Tier.Specific,
    "[{givers}[均|各|都]][{also}][{filing}]{modal}[分别|各自][{filing}][{filing}]{giving}[(以下|下列)[附件|材料|附件材料|申报材料]:|(附件|材料|附件材料):]{documents}",
    "{modal}由{noun:by}[同时]{giving}{documents}",
    "[{givers}]与[各|所有|全部|其他|中方|各中方|所有中方]{team}{modal}[{filing}][共同]{giving}{documents}",
    "[{givers}]{modal}与[各|所有|全部|其他|中方|各中方|所有中方]{team}[{filing}][共同]{giving}{documents}",
    "[{givers}]{modal}[{filing}]与{noun:with}[共同](签订|签署){documents:signed}",
    "(联合体各方|联合体成员单位|联合体各成员单位|各参与单位|参与单位|合作单位|各合作单位|参与各方|合作各方|各方|项目各参与单位|联合申报单位|联合申报各方|各联合申报单位)[之间|间|相互]{modal}[{filing}][共同|联合](签订|签署){documents:together}",
    "{noun:who}{modal}[由{noun:by}][{filing}]{giving}{documents}",
    "[其中]{hired}的{modal}由{noun:by}[同时]{giving}{documents}",
    "{noun:issuer}{modal}(出具|开具){documents:issued}",
    "{types}[另|还|另外]{modal}[{filing}]{giving}{documents}",
    "(申报材料|申请材料|附件材料|附件|申报附件){modal}(包括|包含|含|为|有)[:]{documents:contents}[等][材料|附件|证明材料|文件]",
    "{documents:item}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        // 项目结题时须提交结题报告: nobody has it yet when they apply.
        if (Later.Any(context.Sentence.Contains))
        {
            return null;
        }

        bool contents = match.Has("contents");
        DocumentList list = Named(match);

        // 建议申报单位签署的协议: what is advised is not asked for.
        if (list.Nouns.Any(n => Advised.Any(a => n.StartsWith(a, StringComparison.Ordinal))))
        {
            return null;
        }

        if (match.Has("item"))
        {
            // 营业执照复印件。 under 须提交以下材料: the introduction says that it is asked for.
            return context.Introduction is { Papers: true } && context.Here.Count == 0 && context.Before.All(r => r.Family == nameof(DocumentsFamily)) ? Provide(match, list) with { Listed = true } : null;
        }

        // 取得资质 is a quality of somebody; 取得批件 is a paper.
        if (match.Get<string>("giving") is "取得" && !list.Nouns.All(n => Permits.Any(p => n.EndsWith(p, StringComparison.Ordinal))))
        {
            return null;
        }

        if (match.Get<EquatableArray<string>>("givers") is { Count: > 0 } givers && !givers.Any(Givers.Are))
        {
            return null;
        }

        // 须提交以下材料 only introduces.
        if (IsOfBothSides(match, context, list) || list.Nouns.Any(Unnamed.Contains))
        {
            return null;
        }

        // 各方须签署合作协议 is about the agreement, not a paper of the application.
        if ((match.Get<string>("giving") is "签署" or "签订" || match.Has("together")) && (context.Sentence.Contains("双方") || context.Sentence.Contains("各方")) && list.Nouns.All(n => Members.AgreementKinds.Any(k => k.Words == n)))
        {
            return null;
        }

        // With partners that the project has, or the other side, it is another form.
        if (match.Get<string>("with") is { } with && (with.Contains('方') || Partners.Any(with.Contains) || Signals.TurnsName(with)))
        {
            return null;
        }

        bool whose = match.Has("who") || match.Has("hired") || match.Has("issuer") || match.Has("types");
        // Among results …,并出具用户报告 is shown at the end, no paper of the application.
        // Without a duty, its own or that of 须提供… before it, 提供 tells; 附件包括 lists what is wanted.
        bool carried = context.Here.Count > 0 && (context.Here[0].Family == nameof(DocumentsFamily) || (match.Has("also") && !context.Results && (context.Here[0] is { Rules.Count: > 0, StatesOnly: false } || Givers.HaveDuty(context))));
        if ((!contents && !match.HasDuty && !carried) || (!whose && context.Before.Any(r => r.Narrow)) || (contents && list.Any))
        {
            return null;
        }

        SegmentReading reading = Provide(match, list) with
        {
            Agreement = list.Nouns.Any(n => n.EndsWith("协议", StringComparison.Ordinal) || n.EndsWith("合同", StringComparison.Ordinal)),
            Paper = list.Choices is [{ Nouns: [var one] }] ? one : null,
        };
        return match.Get<EquatableArray<string>>("types") is { Count: > 0 } types ? Conditions.Under(LeaderConditions.Leaders(types, negated: false), reading)! with { NamesWhom = true }
            : (match.Get<string>("who") ?? (match.Get<string>("hired") is { } hired ? hired + "人员" : null)) is { } who ? Of(who, reading, context)
            : match.Get<string>("issuer") is { } issuer && !(Issuers.Any(i => issuer.EndsWith(i, StringComparison.Ordinal)) && Entities.Of(issuer).Path != Entities.Partner && !Signals.TurnsName(issuer)) ? null
            : reading;
    }

    private static readonly string[] Later = ["结题时", "结题后", "结题前", "结题验收", "验收时", "验收后", "验收前", "完成时", "完成后", "期满", "立项后", "中期"];

    private static readonly string[] Permits = ["批件", "批文", "批复", "许可证", "许可", "授权", "审查意见", "批准书", "审批书", "备案证", "批准文件", "备案文件", "证明文件", "意向书"];

    private static readonly string[] Advised = ["建议", "力争", "鼓励", "优先", "争取"];
    private static readonly string[] Persons = ["人员", "科学家", "学者", "博士后", "公民", "教师", "入选者"];
    private static readonly string[] Papers = ["材料", "文件", "版本", "文本"];

    private static readonly string[] Partners = ["合作", "共建", "参与单位", "参加单位", "国外", "境外"];

    private static readonly string[] Unnamed = ["材料", "附件", "文件", "内容", "申报附件", "证明"];

    // Who gives out a paper, not one of those that take part.
    private static readonly string[] Issuers = ["政府", "部门", "委员会", "出资单位", "推荐单位", "所在单位", "聘用单位", "用户单位", "银行", "科技厅", "科技局"];

    // 双方须分别提交申报书 is about the applications of both sides.
    private static readonly string[] Applications = ["申报材料", "申请材料", "申报书", "申请书", "项目申报书", "项目申请书"];

    private static bool IsOfBothSides(Bound match, SentenceContext context, DocumentList list) =>
        match.Get<string>("giving") is "提交" or "递交" or "报送" && BothSides.Any(context.Sentence.Contains) && list.Nouns.All(Applications.Contains);

    private static readonly string[] BothSides = ["双方", "双边", "各国", "两地", "各方"];

    // 须由聘用单位提供证明, 须与用户单位签订协议: whose paper it is and with whom it was made belongs to its name.
    private static DocumentList Named(Bound match) =>
        match.Get<string>("with") is { } with ? match.Get<DocumentList>("signed")!.Named(n => "与" + with + "签订的" + n)
        : match.Get<string>("issuer") is { } issuer ? match.Get<DocumentList>("issued")!.Named(n => issuer + "出具的" + n)
        : (match.Get<DocumentList>("contents") ?? match.Get<DocumentList>("together") ?? match.Get<DocumentList>("item") ?? match.Get<DocumentList>("documents")!) is var list && match.Get<string>("by") is { } by ? list.Named(n => by + "出具的" + n) : list;

    // 外籍人员须提供护照复印件: only they; 自筹经费须提供资金证明: only where there are such funds.
    private static SegmentReading? Of(string who, SegmentReading reading, SentenceContext context)
    {
        if (FundingNames.PathOf(who) == "matchingFunding")
        {
            return Conditions.Under(MoneyConditions.Funded(), reading);
        }

        bool person = Persons.Any(p => who.EndsWith(p, StringComparison.Ordinal));
        if (!(person || Papers.Any(p => who.EndsWith(p, StringComparison.Ordinal))) || context.Condition is not (null or { Subject: PersonConditions.Whom }))
        {
            return null;
        }

        // 外文材料须附译文,申报书正文…: what follows is not said of the foreign papers.
        SegmentReading asked = Conditions.Under(StatedConditions.Answer("有" + who, PersonConditions.Whom), reading)!;
        return person ? asked with { NamesWhom = true } : asked with { Condition = context.Condition };
    }

    private static SegmentReading Provide(Bound match, DocumentList list)
    {
        string modal = match.Severity == RuleSeverity.Warning ? "原则上须提供" : "须提供";
        return SegmentReading.Of([.. list.Choices.Select(choice => new ReadRule(
            RuleScope.Application, match.Severity, choice.Nouns.Select(n => (Reading)new AnswerReading(PathOf(n))).Aggregate((left, right) => new OrReading(left, right)),
            modal + choice, choice.Nouns.Select(n => new MemberUse(PathOf(n), MemberKind.YesNo, n)).ToEquatableArray()))]);
    }

    private static string PathOf(string noun) => "documents." + Identifiers.FromText(noun);
}
