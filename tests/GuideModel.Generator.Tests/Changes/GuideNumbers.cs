using System.Globalization;
using System.Text.RegularExpressions;

namespace GuideModel.Generator.Tests.Changes;

/// <summary>The numbers of a guide, changed one by one as a clerk would.</summary>
internal static partial class GuideNumbers
{
    private const string Digits = "零一二三四五六七八九十";

    /// <summary>Every number one up and one down, in its last digit, and nothing else changed.</summary>
    public static IEnumerable<NumberChange> Of(string text) => Number().Matches(text).SelectMany(m => new[] { 1, -1 }, (m, step) => Changed(text, m, step)).Where(c => c.Text != text);

    /// <summary>Every figure of a direction that goes into a declared total one up and one down, and the total with it.</summary>
    public static IEnumerable<NumberChange> WithTotals(string text) => Part().Matches(text).SelectMany(m => new[] { 1, -1 }, (m, step) =>
    {
        NumberChange change = Changed(text, m, step);
        (Regex total, decimal share) = m.Groups["yuan"].Success ? (TotalBudget(), step * 0.0001m) : (TotalProjects(), step);
        return change with { What = change.What + " (total)", Text = total.Replace(change.Text, t => Print(decimal.Parse(t.Value, CultureInfo.InvariantCulture) + share), 1) };
    });

    private static NumberChange Changed(string text, Match match, int step)
    {
        Group number = match.Groups["number"];
        string changed = Digits.Contains(number.Value, StringComparison.Ordinal) ? Digits[Digits.IndexOf(number.Value, StringComparison.Ordinal) + step].ToString() : Stepped(number.Value, step);
        int start = text.LastIndexOf('\n', number.Index) + 1;
        int end = text.IndexOf('\n', number.Index);
        string before = text[start..number.Index];
        string after = text[(number.Index + number.Length)..(end < 0 ? text.Length : end)];
        return new NumberChange($"{Last(before)}[{number.Value}→{changed}]{after[..Math.Min(8, after.Length)]}", before, after, text[..number.Index] + changed + text[(number.Index + number.Length)..]);
    }

    private static string Stepped(string number, int step)
    {
        decimal value = decimal.Parse(number, CultureInfo.InvariantCulture);
        decimal unit = 1;
        for (int i = 0; i < value.Scale; i++)
        {
            unit /= 10;
        }

        return Print(value + (step * unit));
    }

    private static string Print(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Last(string before) => before[Math.Max(0, before.Length - 12)..];

    // Digits, and a numeral in characters where it counts something.
    [GeneratedRegex("(?<number>[0-9]+(?:\\.[0-9]+)?|[一二三四五六七八九](?=家|批|期|、))")]
    private static partial Regex Number();

    [GeneratedRegex("(?<=\n拟支持项目数:[^0-9\n]*)(?<number>[0-9]+)(?=个。)|(?<=\n共拟支持经费:[^0-9\n]*)(?<number>(?<yuan>[0-9]+))")]
    private static partial Regex Part();

    [GeneratedRegex("(?<=拟支持项目数约)[0-9]+")]
    private static partial Regex TotalProjects();

    [GeneratedRegex("(?<=国拨经费总概算)[0-9.]+")]
    private static partial Regex TotalBudget();
}

/// <summary>A guide with one number changed.</summary>
/// <param name="What">The number among its neighbours, before and after.</param>
/// <param name="Before">What stands before it in its line.</param>
/// <param name="After">What stands behind it there.</param>
/// <param name="Text">The changed guide.</param>
internal sealed record NumberChange(string What, string Before, string After, string Text);
