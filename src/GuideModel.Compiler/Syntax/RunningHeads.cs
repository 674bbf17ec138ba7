using System.Text.RegularExpressions;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Syntax;

/// <summary>Finds running heads and feet (GRAMMAR.md, G2.8): the title again, or a short line that recurs where pages end.</summary>
internal static class RunningHeads
{
    private const int Longest = 40;
    private const int MaxTitle = 200;
    private const int AboveTitle = 4;

    // A page's number in the line of its head: 某某指南 - 3 -, 第3页 某某指南.
    internal static readonly Regex Number = new(@"-+[0-9]{1,4}-+$|第[0-9]{1,4}页(?:[,/]?共[0-9]{1,4}页)?$|^-+[0-9]{1,4}-+|^第[0-9]{1,4}页(?:[,/]?共[0-9]{1,4}页)?", RegexOptions.CultureInvariant);

    // No running head makes a demand; a repeated line that does is a line of a repeated sentence.
    private static readonly Regex Demand = new("[不须必限≥≤%]|应(?![急用])|至少|超过|以上|以下|以内|鼓励|优先|原则", RegexOptions.CultureInvariant);

    /// <summary>The positions of the running heads.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="numbers">For each line the page number it is written like.</param>
    /// <param name="isPage">Whether a line has been found to be a page number.</param>
    public static IReadOnlyList<int> Find(GuideText text, IReadOnlyList<LineSyntax> lines, PageNumber?[] numbers, Func<int, bool> isPage)
    {
        if (lines.Count == 0)
        {
            return [];
        }

        int title = TitleAt(lines, numbers);
        string titleKey = title < 0 ? "" : TitleOf(lines, title);
        string[] keys = [.. lines.Select((l, i) => i == title || numbers[i] is not null ? "" : Key(l, titleKey))];
        var repeated = new HashSet<string>(keys.GroupBy(k => k).Where(g => g.Key.Length > 0 && g.Count() > 1).Select(g => g.Key), StringComparer.Ordinal);
        if (titleKey.Length > 0)
        {
            repeated.Add(titleKey);
        }

        var places = new Places(text, lines, numbers, isPage, i => repeated.Contains(keys[i]));
        var heads = new List<int>();
        foreach (IGrouping<string, int> group in Enumerable.Range(0, lines.Count).Where(i => repeated.Contains(keys[i])).GroupBy(i => keys[i], StringComparer.Ordinal))
        {
            List<int> possible = [.. group.Where(i => !places.IsSentenceEnd(i))];
            if (group.Key == titleKey || IsHead(possible, places))
            {
                heads.AddRange(possible);
            }
        }

        return heads;
    }

    // Half of the ends of pages, or two sentences that differ: a line of a sentence that is itself repeated has the same words
    // on both sides. And half of the places where the line stands must be of that kind, for a heading recurs elsewhere too.
    private static bool IsHead(List<int> at, Places places)
    {
        List<int> atPage = [.. at.Where(places.IsPageEnd)];
        List<int> inSentence = [.. at.Except(atPage).Where(places.IsInSentence)];
        int sentences = Math.Min(inSentence.Select(places.WordsBefore).Distinct(StringComparer.Ordinal).Count(), inSentence.Select(places.WordsAfter).Distinct(StringComparer.Ordinal).Count());
        int ends = atPage.Count * 2 >= places.PageEnds ? atPage.Count : 0;
        return ends + sentences >= 2 && (ends + sentences) * 2 >= at.Count;
    }

    // What makes a line the same head as another; empty where it cannot be one.
    private static string Key(LineSyntax line, string titleKey)
    {
        string value = line.Value.Length > MaxTitle ? "" : Unquoted(Number.Replace(line.Value, ""));
        bool possible = line.Shape is null && value.Length > 1 && !Places.IsMark(value[value.Length - 1]);
        return possible && (value == titleKey || (value.Length <= Longest && !Demand.IsMatch(value))) ? value : "";
    }

    // The first line, but a name that recurs and stands above the guide's own title is none.
    private static int TitleAt(IReadOnlyList<LineSyntax> lines, PageNumber?[] numbers)
    {
        int first = Array.FindIndex(numbers, n => n is null);
        int named = lines.Take(AboveTitle).ToList().FindIndex(l => l.Value.Contains("指南"));
        return first >= 0 && named > first && lines.Skip(first + 1).Any(l => l.Value == lines[first].Value) ? named : first;
    }

    private static string TitleOf(IReadOnlyList<LineSyntax> lines, int title)
    {
        string value = lines[title].Value;
        for (int i = title; i + 1 < lines.Count && value.Length < MaxTitle && TitleLines.GoOn(lines[i], lines[i + 1]); i++)
        {
            value += lines[i + 1].Value;
        }

        return Unquoted(value);
    }

    private static string Unquoted(string value) => value.Replace("\"", "");
}
