using System.Globalization;
using GuideModel.Compiler.Model;

namespace GuideModel.Cli.Guides;

/// <summary>When a guide is in force (GRAMMAR.md, G10.8).</summary>
/// <param name="From">The first day; null where the guide does not say.</param>
/// <param name="Until">The last day, likewise.</param>
internal readonly record struct GuidePeriod(DateOnly? From, DateOnly? Until)
{
    private const string Form = "yyyy-MM-dd";

    public static GuidePeriod Of(GuideSpec guide) => new(Day(guide.InForceFrom), Day(guide.InForceUntil));

    public static GuidePeriod Of(GuideDefinition guide) => new(guide.InForceFrom, guide.InForceUntil);

    /// <summary>Whether the guide says anything about it.</summary>
    public bool IsSaid => From is not null || Until is not null;

    /// <summary>Whether a day is in it. Where nothing is said, every day is.</summary>
    public bool Includes(DateOnly day) => !(day < From) && !(day > Until);

    /// <summary>A day as files and messages have it.</summary>
    public static string? Print(DateOnly? day) => day?.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The day that is written so; null where none is.</summary>
    public static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    public Words Words => (Print(From), Print(Until)) switch
    {
        ({ } from, { } until) => new($"{from} 至 {until}", $"{from} to {until}"),
        ({ } from, null) => new($"{from} 起", $"from {from}"),
        (null, { } until) => new($"至 {until}", $"until {until}"),
        _ => new("没有写明施行日期，哪一天都施行", "no dates given, so in force on every day"),
    };

    private static DateOnly? Day(DateLiteral? day) => day is null ? null : new DateOnly(day.Year, day.Month, day.Day);
}
