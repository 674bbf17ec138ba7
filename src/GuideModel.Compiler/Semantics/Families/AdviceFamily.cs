namespace GuideModel.Compiler.Semantics.Families;

/// <summary>突出创新; 鼓励开展联合研究; 同等条件下，省级以上人才牵头的项目优先支持: advice (G5.11).</summary>
internal sealed class AdviceFamily() : Family(Tier.NoRule,
    "(突出|鼓励|优先支持){words}",
    "[{words:who}](尽量|尽可能){words}",
    "[同等条件下]{words:preferred}(优先|优先支持|优先资助|予以优先支持|优先考虑|优先立项|予以优先)")
{
    private static readonly string[] Below = ["以下", "下列", "如下"];

    // 年龄不超过40周岁者优先: who is preferred may be bounded, where nothing before could be part of it.
    protected override SegmentReading? Bind(Bound match, SentenceContext context) =>
        Signals.Any(match.Get<string>("words") ?? "") || Signals.Any(match.Get<string>("who") ?? "") || Signals.Checkable(match.Get<string>("who") ?? "") || (match.Get<string>("preferred") is { } who && (Below.Any(who.Contains) || context.Here.Any(r => r.Rules.Count > 0) && who[who.Length - 1] == '者' || (context.Here.Count > 0 && Signals.Any(who)))) ? null : SegmentReading.Of(SegmentRole.Advice);
}
