using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>要求双方同时申报的项目: limits what follows to directions in which both sides apply (G5.8).</summary>
internal sealed class BothSidesConditionFamily() : Family(Tier.Specific,
    "[对于|对|凡|凡是|对凡]要求[中外|合作](双方|双边)(同时|分别|共同)(申报|申请)的(项目|方向|指南方向|)")
{
    protected override SegmentReading Bind(Bound match, SentenceContext context) =>
        SegmentReading.Of(SegmentRole.Info) with { BothSidesOnly = true };
}
