namespace GuideModel.Compiler.Semantics.Families;

/// <summary>突出创新; 鼓励开展联合研究: advice without a figure (G5.11).</summary>
internal sealed class AdviceFamily() : Family(Tier.NoRule, "(突出|鼓励|优先支持){words}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context) =>
        Signals.Any(match.Get<string>("words")!) ? null : SegmentReading.Of(SegmentRole.Advice);
}
