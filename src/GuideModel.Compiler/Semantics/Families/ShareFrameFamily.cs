using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>合著论文中: names the whole of which the next segment names a share (G5.9).</summary>
internal sealed class ShareFrameFamily() : Family(Tier.Specific,
    "[各项目|每个项目|项目][形成的|产出的|所发表的]{papers}[中]",
    "[在][项目|合作]{span}[内|期间][形成|产出|发表]的{papers}[中]")
{
    protected override SegmentReading Bind(Bound match, SentenceContext context) =>
        SegmentReading.Of(SegmentRole.Info) with { Whole = new Whole(Members.JointPapers(context).Path, Members.JointPapers(context).Term) };
}
