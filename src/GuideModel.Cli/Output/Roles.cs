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

    /// <summary>The mark people see: a sentence without a rule that was not wholly read is not to look as if it were.</summary>
    public static SegmentRole MarkOf(ClauseSpec clause) =>
        KindOf(clause) is not SegmentRole.Rule && clause.Segments.Any(s => s.Role == SegmentRole.Unread) ? SegmentRole.Unread : KindOf(clause);

    public static string Shown(SegmentRole role, Session session) => role switch
    {
        SegmentRole.Rule => session.Paint.Green(session.Say("已读", "rule  ")),
        SegmentRole.Advice => session.Paint.Green(session.Say("倡导", "advice")),
        SegmentRole.Manual => session.Paint.Yellow(session.Say("人工", "manual")),
        SegmentRole.Info => session.Paint.Faint(session.Say("说明", "info  ")),
        _ => session.Paint.Red(session.Say("未读", "unread")),
    };
}
