using System.Text.RegularExpressions;

namespace GuideModel.Compiler.Semantics;

/// <summary>Finds the years that a fact of a unit or person is of: 2024年度, 上一年度, 近三年 (GRAMMAR.md, "Noun phrases").</summary>
internal static class Periods
{
    private static readonly Regex Period = new(
        @"\G(?:20[0-9][0-9](?:年度|年(?![0-9以前后底末至到内])|(?=[、和]20[0-9][0-9]年度))(?:、20[0-9][0-9]年度)?|上一?年度|上一?年末|上一?年底|上一?会计年度|本年度|近[一二两三五0-9]年(?:内|来)?(?:年均|平均|累计)?|最近[一二两三](?:个?会计)?年度?(?:年均|平均)?)",
        RegexOptions.CultureInvariant);

    /// <summary>How long the period is that stands at a position; 0 where there is none.</summary>
    public static int LengthAt(string text, int at) => at < text.Length && text[at] is '2' or '上' or '本' or '近' or '最' && Period.Match(text, at) is { Success: true } match ? match.Length : 0;

    /// <summary>The words without 上一年度 before them: the year that figures of a unit are of anyway.</summary>
    public static string WithoutLastYear(string words) => LastYear.FirstOrDefault(y => words.StartsWith(y, StringComparison.Ordinal) && words.Length > y.Length) is { } year ? words.Substring(year.Length) : words;

    private static readonly string[] LastYear = ["上一年度", "上年度", "上一年", "最近一个会计年度", "最近一年", "近一年", "上一会计年度", "同期"];

    /// <summary>The words without the periods in them.</summary>
    public static string Without(string words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            if (LengthAt(words, at) is > 0 and int length)
            {
                words = words.Remove(at, length);
            }
        }

        return words;
    }
}
