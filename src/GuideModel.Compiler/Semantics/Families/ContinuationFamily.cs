using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>A segment without any sign of a rule that goes on a segment left to people, or background (G5.14).</summary>
/// <remarks>Never after a rule or a condition: there it could be what changes the rule (以第一标注计), or the duty itself.</remarks>
internal sealed class ContinuationFamily() : Family(Tier.Continuation, "{words}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        string words = match.Get<string>("words")!;
        return Signals.Any(words) || Signals.Checkable(words) || context.Condition is not null ? null : context.Previous switch
        {
            SegmentRole.Manual or SegmentRole.Advice => SegmentReading.Of(SegmentRole.Manual),
            SegmentRole.Info when context.Here.All(b => b is { Role: SegmentRole.Info, BothSidesOnly: false, Whole: null }) =>
                SegmentReading.Of(Signals.HasDuty(words) ? SegmentRole.Manual : SegmentRole.Info),
            _ => null,
        };
    }
}
