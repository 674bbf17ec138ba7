using GuideModel.Compiler;

namespace GuideModel.Cli.Output;

/// <summary>The words for what became of a part of a guide.</summary>
internal static class Roles
{
    public static string Json(SegmentRole role) => role switch
    {
        SegmentRole.Rule => "rule",
        SegmentRole.Advice => "advice",
        SegmentRole.Manual => "manual",
        SegmentRole.Info => "info",
        _ => "unread",
    };

    /// <summary>What a sentence counts as: the strongest of what was read of it.</summary>
    public static SegmentRole KindOf(ClauseSpec clause) =>
        clause.Segments.Select(s => s.Role).Where(r => r != SegmentRole.Unread).DefaultIfEmpty(SegmentRole.Info).Min();

    public static string Shown(SegmentRole role, Session session) => role switch
    {
        SegmentRole.Rule => session.Paint.Green(session.Say("已读", "rule  ")),
        SegmentRole.Advice => session.Paint.Green(session.Say("建议", "advice")),
        SegmentRole.Manual => session.Paint.Yellow(session.Say("人工", "manual")),
        SegmentRole.Info => session.Paint.Faint(session.Say("说明", "info  ")),
        _ => session.Paint.Red(session.Say("未读", "unread")),
    };
}
