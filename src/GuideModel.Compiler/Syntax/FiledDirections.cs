using System.Text.RegularExpressions;

namespace GuideModel.Compiler.Syntax;

/// <summary>Directions that say under which code of a discipline they are applied for: 1. 特色水果品质形成机制（申请代码1选择C15的下属代码）; and the headings over each
/// group of them (GRAMMAR.md, G2.3).</summary>
internal static class FiledDirections
{
    private static readonly Regex Filed = new("\\G(?<title>[^0-9。;,!?][^。;!?]{2,60}?)\\((?:申请|申报|学科)代码[^()。]{2,60}\\)$", RegexOptions.CultureInvariant);
    private static readonly Regex Note = new("[(（](?:申请|申报|学科)代码[^()（）]*[)）]\\s*$", RegexOptions.CultureInvariant);

    /// <summary>The lines that head such a direction, or a group of them, by the line's number; none where there are fewer than two.</summary>
    public static Dictionary<int, LineShape> Find(IReadOnlyList<LineSyntax> lines)
    {
        var found = new Dictionary<int, LineShape>();
        int[] heads = [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].Shape is { Kind: BlockKind.Item } shape && Filed.IsMatch(lines[i].Value, shape.ContentStart))];
        if (heads.Length < 2)
        {
            return found;
        }

        // Counted from 1 in every group: 1.1 and 2.1.
        bool restarts = heads.Select(i => lines[i].Shape!.Number).Distinct(StringComparer.Ordinal).Count() < heads.Length;
        var groups = new GroupHeadings(lines);
        foreach (int at in heads)
        {
            if (groups.Above(at) is var (line, chapter))
            {
                found.Add(line, chapter);
            }

            string number = ChineseNumerals.ToArabic(lines[at].Shape!.Number);
            found.Add(lines[at].Index, lines[at].Shape! with { Kind = BlockKind.Direction, Number = restarts ? $"{groups.Count}.{number}" : number });
        }

        return found.Values.Where(f => f.Kind == BlockKind.Direction).Select(f => f.Number).Distinct().Count() == heads.Length ? found : [];
    }

    /// <summary>A direction's title without the code that it is filed under.</summary>
    public static string Title(string heading) => Note.Replace(heading, "");
}
