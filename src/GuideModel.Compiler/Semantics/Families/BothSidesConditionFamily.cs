using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>要求双方同时申报的项目: limits what follows to directions in which both sides apply (G5.8).</summary>
internal sealed class BothSidesConditionFamily() : Family(Tier.Specific,
    "[对于|对]要求[中外](双方|双边)同时申报的项目")
{
    protected override SegmentReading Bind(Bound match, SentenceContext context) =>
        SegmentReading.Of(SegmentRole.Info) with { BothSidesOnly = true };
}
