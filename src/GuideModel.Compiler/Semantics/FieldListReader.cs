using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Reads the list of fields of a direction: A; B; group:C、D; group(E、F) (GRAMMAR.md, "Fields").</summary>
internal static class FieldListReader
{
    /// <summary>The leaves with their groups, or null where the list is not of a known form.</summary>
    public static IReadOnlyList<(string Term, string? Group)>? Read(NormalText text)
    {
        string value = text.Value.TrimEnd('。', ';', ',');
        var leaves = new List<(string Term, string? Group)>();
        foreach (string item in SplitOutside(value, value.Contains(';') || value.Contains(':') ? ";" : "、,"))
        {
            ReadItem(item, leaves);
        }

        return leaves.Count == 0 || leaves.Any(l => !IsTerm(l.Term) || (l.Group is not null && !IsTerm(l.Group))) ? null : leaves;
    }

    private static void ReadItem(string item, List<(string Term, string? Group)> leaves)
    {
        int colon = item.IndexOf(':');
        int open = item.IndexOf('(');
        if (colon > 0)
        {
            leaves.AddRange(SplitOutside(item.Substring(colon + 1), "、,").Select(t => (t, (string?)item.Substring(0, colon))));
        }
        else if (open > 0 && item[item.Length - 1] == ')')
        {
            leaves.AddRange(SplitOutside(item.Substring(open + 1, item.Length - open - 2), "、,;").Select(t => (t, (string?)item.Substring(0, open))));
        }
        else
        {
            leaves.AddRange(SplitOutside(item, "、").Select(t => (t, (string?)null)));
        }
    }

    private static IEnumerable<string> SplitOutside(string value, string separators)
    {
        bool[] inside = Nesting.Inside(value, 0, value.Length);
        int start = 0;
        for (int i = 0; i <= value.Length; i++)
        {
            if (i == value.Length || (!inside[i] && separators.Contains(value[i])))
            {
                if (i > start)
                {
                    yield return value.Substring(start, i - start);
                }

                start = i + 1;
            }
        }
    }

    // A term is a short run of letters and digits; a sentence in its place is not a list of fields.
    private static bool IsTerm(string text) =>
        text.Length is > 0 and <= 40 && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '/' or '+' or '·' or ' ' or '"');
}
