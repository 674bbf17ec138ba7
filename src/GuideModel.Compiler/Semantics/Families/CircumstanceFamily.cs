using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目完成时, 执行期内: the time that targets are meant for anyway (G5.5). A part of it (中期检查前) is another matter.</summary>
internal sealed class CircumstanceFamily() : Family(Tier.Specific)
{
    public override IEnumerable<SegmentReading> Read(SegmentText text, int start, SentenceContext context)
    {
        bool whole = false;
        Circumstances.Match(text, start, end => whole |= end == text.Length);
        return whole ? [SegmentReading.Of(Compiler.SegmentRole.Info) with { Family = nameof(CircumstanceFamily) }] : [];
    }

    protected override SegmentReading? Bind(Bound match, SentenceContext context) => null;
}
