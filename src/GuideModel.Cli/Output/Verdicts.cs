namespace GuideModel.Cli.Output;

/// <summary>The words for verdicts.</summary>
internal static class Verdicts
{
    /// <summary>All of them, in the order they are listed in.</summary>
    public static IReadOnlyList<Verdict> All { get; } = Enum.GetValues<Verdict>();

    public static string Json(Verdict verdict) => verdict.Match(() => "eligible", () => "ineligible", () => "incomplete", () => "unreadable");

    public static string Name(Verdict verdict, Session session) => verdict.Match(
        () => session.Say("合格", "eligible"), () => session.Say("不合格", "ineligible"), () => session.Say("待补充", "incomplete"), () => session.Say("无法读取", "unreadable"));
}
