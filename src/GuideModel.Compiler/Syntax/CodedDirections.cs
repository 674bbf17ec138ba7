using System.Text.RegularExpressions;

namespace GuideModel.Compiler.Syntax;

/// <summary>Directions with a code: A01 功率器件, 4012 急症救治, each right above its fields; and the headings over each group of them
/// (GRAMMAR.md, G2.3).</summary>
internal static class CodedDirections
{
    // Only the blank tells a code of digits from a figure.
    private static readonly Regex Coded = new(@"^(?<code>[A-Z]{1,3}[0-9]{1,4}|[0-9]{3,6})(?<sign>[、:.]?)(?<title>[\p{IsCJKUnifiedIdeographs}""《A-Z][^。;!?]{2,80})$", RegexOptions.CultureInvariant);

    /// <summary>The lines that head a direction, or a group of them, by the line's number; none where fewer than two are coded alike.</summary>
    public static Dictionary<int, LineShape> Find(IReadOnlyList<LineSyntax> lines)
    {
        var found = new Dictionary<int, LineShape>();
        List<(int At, LineShape Shape)> coded = [.. Enumerable.Range(1, Math.Max(0, lines.Count - 2)).Select(i => (At: i, Shape: Of(lines, i))).Where(c => c.Shape is not null).Select(c => (c.At, c.Shape!))];
        if (coded.Select(c => c.Shape.Number).Distinct(StringComparer.Ordinal).Count() < 2 || coded.Select(c => Form(c.Shape.Number)).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            return found;
        }

        var groups = new GroupHeadings(lines);
        foreach ((int at, LineShape shape) in coded)
        {
            found.Add(lines[at].Index, shape);
            if (groups.Above(at) is var (line, chapter))
            {
                found.Add(line, chapter);
            }
        }

        return found;
    }

    private static LineShape? Of(IReadOnlyList<LineSyntax> lines, int i)
    {
        // 300 万元… at the beginning of a broken line is no code.
        bool begins = lines[i - 1].EndsSentence || lines[i - 1].Shape is not null || lines[i].Index > lines[i - 1].Index + 1;
        Match match = begins && lines[i + 1].Shape is { Kind: BlockKind.Field, IsLoose: false } field && FieldLabels.RoleOf(field.Number) != FieldRole.Unknown ? Coded.Match(lines[i].Value) : Match.Empty;
        if (!match.Success)
        {
            return null;
        }

        Group code = match.Groups["code"];
        int end = code.Index + code.Length;
        return match.Groups["sign"].Length > 0 || lines[i].Normal.HasGap(end) ? new LineShape(BlockKind.Direction, code.Value, 0, end, match.Groups["title"].Index) : null;
    }

    // A01 and B02 are of one form; 4011 and 40 are not.
    private static string Form(string code) => new([.. code.Select(c => char.IsDigit(c) ? '0' : 'A')]);
}
