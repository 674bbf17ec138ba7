using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>其中应明确知识产权归属: a clause of the agreement just spoken of (G5.10).</summary>
internal sealed class AgreementClauseFamily() : Family(Tier.Specific,
    "{itself}{modal}包括知识产权安排相关条款",
    "其中{modal}(包括|包含|明确|含有|载明)知识产权[归属|安排|归属安排|分配|保护|权益][相关|有关|的][条款|内容|约定|安排]")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context) => !context.Agreement && !match.Has("itself") ? null
        : SegmentReading.Of(new ReadRule(
            RuleScope.Application, match.Severity, new AnswerReading(Members.AgreementIntellectualProperty.Path),
            Say(("modal", match.Severity), ("itself", "协议")), [Members.AgreementIntellectualProperty])) with { Agreement = true };
}
