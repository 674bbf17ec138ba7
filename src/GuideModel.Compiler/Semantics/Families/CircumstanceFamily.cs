namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目完成时, 执行期内: the time that targets are meant for anyway (G5.5). A part of it (中期检查前) is another matter.</summary>
internal sealed class CircumstanceFamily() : Family(Tier.Specific,
    "[到|至]项目(完成|结束|结题|验收)时",
    "项目[的](执行期|实施期|实施周期|执行期间|实施期间|合作期间)[内|间|中|期间]",
    "(执行期|实施期|实施周期)(内|间|中)")
{
    protected override SegmentReading Bind(Bound match, SentenceContext context) => SegmentReading.Of(SegmentRole.Info);
}
