using GuideModel.Cli.CommandLine;
using GuideModel.Cli.Input;

namespace GuideModel.Cli.Guides;

/// <summary>Chooses among guides the one that is in force on a day: exactly one, or none is used.</summary>
internal static class GuideInForce
{
    private const string Today = "today";

    /// <summary>The day that --as-of names.</summary>
    public static DateOnly DayOf(string word, Session session) => word == Today
        ? DateOnly.FromDateTime(session.Surroundings.Time.GetLocalNow().Date)
        : GuidePeriod.Parse(word) ?? throw new UsageException(
            $"--as-of 的内容“{word}”不是日期。请写成 2026-03-01，或 {Today}（今天）。", $"\"{word}\" is no day for --as-of. Write 2026-03-01, or {Today}.");

    /// <summary>Which of the guides to go by.</summary>
    /// <param name="guides">How each is named to people, and when it is in force.</param>
    /// <param name="day">The day; null where none was given.</param>
    /// <exception cref="UsageException">There are several and no day.</exception>
    /// <exception cref="InputException">Not exactly one is in force on the day.</exception>
    public static int Choose(IReadOnlyList<(string Label, GuidePeriod Period)> guides, DateOnly? day)
    {
        if (day is not { } date)
        {
            return guides.Count == 1 ? 0 : throw new UsageException(
                $"给了 {guides.Count} 份指南，须用 --as-of 写明按哪一天施行的检查，例如 --as-of 2026-03-01；今天写 --as-of {Today}：{List(guides).Zh}",
                $"There are {guides.Count} guides; --as-of must say by the one of which day to go, such as --as-of 2026-03-01, or --as-of {Today}:{List(guides).En}");
        }

        string on = GuidePeriod.Print(date)!;
        int[] found = [.. Enumerable.Range(0, guides.Count).Where(i => guides[i].Period.Includes(date))];
        return found switch
        {
            [var one] => one,
            [] => throw new InputException($"{on} 没有一份指南施行，不能检查：{List(guides).Zh}", $"No guide is in force on {on}, so nothing was validated:{List(guides).En}"),
            _ => throw new InputException(
                $"{on} 有 {found.Length} 份指南同时施行，不知道按哪一份检查。请改正其中的“※ 施行”“※ 截止”：{List([.. found.Select(i => guides[i])]).Zh}",
                $"{found.Length} guides are in force on {on}; which to go by is not said. Correct their ※ 施行 and ※ 截止:{List([.. found.Select(i => guides[i])]).En}"),
        };
    }

    private static Words List(IReadOnlyList<(string Label, GuidePeriod Period)> guides) => new(
        string.Concat(guides.Select(g => $"\n  {g.Label}：{g.Period.Words.Zh}")),
        string.Concat(guides.Select(g => $"\n  {g.Label}: {g.Period.Words.En}")));
}
