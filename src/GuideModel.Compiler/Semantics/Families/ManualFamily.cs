namespace GuideModel.Compiler.Semantics.Families;

/// <summary>须形成合力: a duty that cannot be measured is left to people (G5.14).</summary>
internal sealed class ManualFamily() : Family(Tier.NoRule,
    "[{words:subject}](要|须|应|应当|需|需要|必须|还要|还须|还应|均须){words}",
    "(具有|具备){words}",
    "[{words:subject}]除了{words}外")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context) =>
        Signals.Any(match.Get<string>("words")!) || (match.Get<string>("subject") is { } subject && Signals.Any(subject))
            ? null : SegmentReading.Of(SegmentRole.Manual);
}
