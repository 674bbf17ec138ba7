using System.Text.RegularExpressions;

namespace GuideModel.Compiler.Syntax;

/// <summary>Names of topics, which directions stand under or which are one: 专题一, 领域2 (GRAMMAR.md, G2.3).</summary>
internal static class Topics
{
    private static readonly string[] Words = ["专题", "领域", "板块", "主题"];

    /// <summary>The words that a topic's name begins with, as alternatives of a pattern.</summary>
    public static readonly string Pattern = "(?:" + string.Join("|", Words) + ")";

    /// <summary>A topic's name, as part of a pattern.</summary>
    public static readonly string Named = Pattern + "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})";

    /// <summary>Whether a heading begins as a topic's name does.</summary>
    public static bool Begin(string heading) => Words.Any(w => heading.StartsWith(w, StringComparison.Ordinal));

    /// <summary>The topic's name that a heading begins with; empty where none.</summary>
    public static string In(string heading) => Leading.Match(heading).Value;

    /// <summary>Whether a name stands at a position and ends there: 专题1 does not stand in 专题10, nor 专题十 in 专题十一.</summary>
    public static bool StandsAt(string text, int at, string name) =>
        string.CompareOrdinal(text, at, name, 0, name.Length) == 0 && !(at + name.Length < text.Length && text[at + name.Length] is (>= '0' and <= '9') or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十');

    private static readonly Regex Leading = new("^" + Named, RegexOptions.CultureInvariant);
}
