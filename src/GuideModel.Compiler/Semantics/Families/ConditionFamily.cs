using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>A segment that is a condition and nothing else: 如涉及临床试验, 青年科学家项目 (G5.18).</summary>
internal sealed class ConditionFamily() : Family(Tier.Specific)
{
    public override IEnumerable<SegmentReading> Read(SegmentText text, SentenceContext context)
    {
        var readings = new List<SegmentReading>();
        Conditions.Match(text, (end, condition) =>
        {
            if (end == text.Length)
            {
                readings.Add(SegmentReading.Of(Compiler.SegmentRole.Info) with { Condition = condition, Family = nameof(ConditionFamily) });
            }
        });
        return readings;
    }

    protected override SegmentReading? Bind(Bound match, SentenceContext context) => null;
}
