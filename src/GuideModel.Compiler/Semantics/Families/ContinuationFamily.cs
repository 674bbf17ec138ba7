namespace GuideModel.Compiler.Semantics.Families;

/// <summary>A segment without any sign of a rule that goes on a segment left to people, or background (G5.14).</summary>
/// <remarks>Never after a rule: there it could be what changes the rule (以第一标注计).</remarks>
internal sealed class ContinuationFamily() : Family(Tier.Continuation, "{words}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context) =>
        Signals.Any(match.Get<string>("words")!) ? null : context.Previous switch
        {
            SegmentRole.Manual or SegmentRole.Advice => SegmentReading.Of(SegmentRole.Manual),
            SegmentRole.Info when context.Here.All(b => b is { Role: SegmentRole.Info, BothSidesOnly: false, Whole: null }) => SegmentReading.Of(SegmentRole.Info),
            _ => null,
        };
}
