using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>并在申报书“…考核指标表”中体现: the table of targets must be there (G5.10).</summary>
internal sealed class TargetsTableFamily() : Family(Tier.Specific,
    "申报书须有项目合作目标、成果与考核指标表",
    "[并]{modal}在(申报书|申请书|申报材料)\"[项目][合作](目标|目标、成果与考核指标|考核指标|目标与考核指标|目标、成果和考核指标)表\"中(体现|填写|明确|列出|列明)")
{
    protected override SegmentReading Bind(Bound match, SentenceContext context) => SegmentReading.Of(new ReadRule(
        RuleScope.Application, match.Severity, new AnswerReading(Members.Targets.Path), Say(), [Members.Targets]));
}
