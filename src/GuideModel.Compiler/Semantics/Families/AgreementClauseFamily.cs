using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>其中应明确知识产权归属; 协议中须载明任务分工和经费分配 (G5.10): clauses of the agreement just spoken of.</summary>
internal sealed class AgreementClauseFamily() : Family(Tier.Specific,
    "{itself}{modal}包括知识产权安排相关条款",
    "其中{modal}(包括|包含|明确|含有|载明)知识产权[归属|安排|归属安排|分配|保护|权益][相关|有关|的][条款|内容|约定|安排]",
    "({itself}[中]|[[合作|联合申报|共建|联合攻关|产学研合作|合作研究]协议[书][中]]|其中){modal}[明确](包括|包含|明确|含有|载明|约定|规定){nouns:clauses}[等][方面][的][相关][条款|内容|事项|约定]",
    "{modal}(明确|载明|约定){nouns:clauses}[等][方面][的][相关][条款|内容|事项|约定]")
{
    private static readonly string[] Subjective = ["目标", "责任", "内容", "计划", "任务", "方案"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Get<EquatableArray<string>>("clauses") is not { Count: > 0 } clauses)
        {
            return !context.Agreement && !match.Has("itself") ? null : Of(match.Severity, []);
        }

        // 明确协议签署时间 is no clause of it.
        if (clauses.Any(c => c.EndsWith("时间", StringComparison.Ordinal) || c.EndsWith("日期", StringComparison.Ordinal)))
        {
            return null;
        }

        // 明确任务分工 without a duty of its own goes on what the agreement before must have.
        bool carried = context.Here.Count > 0 && context.Here[0].Agreement;
        return (match.HasDuty || carried) && (context.Agreement || match.Has("itself")) && !clauses.Any(c => c.Contains('或') || c.EndsWith("条款", StringComparison.Ordinal) || c.EndsWith("内容", StringComparison.Ordinal)) && !(clauses.Count == 1 && Subjective.Contains(clauses[0])) ? Of(match.Severity, clauses) : null;
    }

    private SegmentReading Of(RuleSeverity severity, EquatableArray<string> clauses)
    {
        string modal = severity == RuleSeverity.Warning ? "原则上" : "";
        return SegmentReading.Of([.. (clauses.Count == 0 ? ["知识产权"] : clauses).Select(c => c.StartsWith("知识产权", StringComparison.Ordinal)
            ? new ReadRule(RuleScope.Application, severity, new AnswerReading(Members.AgreementIntellectualProperty.Path), Say(("modal", severity), ("itself", "协议")), [Members.AgreementIntellectualProperty])
            : Clause(c))]) with { Agreement = true };

        ReadRule Clause(string clause)
        {
            string path = "agreement." + Identifiers.FromText(clause);
            return new ReadRule(RuleScope.Application, severity, new AnswerReading(path), "协议" + modal + "须明确" + clause, [new MemberUse(path, MemberKind.YesNo, clause)]);
        }
    }
}
