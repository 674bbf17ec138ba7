using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>可给予滚动支持; 将持续支持 (G5.13): what may become of a project afterwards. It changes nothing of what is asked of it before.</summary>
internal sealed class SequelFamily() : Family(Tier.NoRule,
    "[可|可以|将|择优|优先|可择优|可优先|将择优|将优先][给予|予以](滚动|持续|延续|接续|后续|继续|滚动持续|持续滚动)(支持|资助|立项支持)",
    "[可|可以|将|可择优|可优先](纳入|转入|推荐申报){words:next}(予以支持|给予支持|支持|项目库|储备库)")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context) =>
        match.Get<string>("next") is { } next && Signals.Any(next) ? null : SegmentReading.Of(Compiler.SegmentRole.Info);
}
