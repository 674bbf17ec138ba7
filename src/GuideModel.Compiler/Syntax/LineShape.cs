using System.Text.RegularExpressions;

namespace GuideModel.Compiler.Syntax;

/// <summary>Recognises how a line begins (GRAMMAR.md, "Document").</summary>
internal static class LineShape
{
    private static readonly Regex Chapter = new(@"^\s*(?<marker>[一二三四五六七八九十⼀⼆]{1,3})、(?=[^。]{1,40}$)", RegexOptions.CultureInvariant);
    private static readonly Regex Direction = new(@"^\s*(?<marker>\d{1,2}\.\d{1,2})(?![\d.%])[\s、]*(?=\p{IsCJKUnifiedIdeographs}[^。;；]{2,80}$)", RegexOptions.CultureInvariant);
    private static readonly Regex Item = new(@"^\s*(?:[-•·]\s*)?(?:[(（]\s*(?<marker>\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]|(?<marker>\d{1,2})(?:、|[.．](?!\d))|(?<marker>[①-⑳]))", RegexOptions.CultureInvariant);
    private static readonly Regex Field = new(@"^\s*(?<marker>[\p{IsCJKUnifiedIdeographs} \u3000]{2,14}?)\s*[:：]", RegexOptions.CultureInvariant);
    private static readonly Regex LabelAlone = new($@"^\s*(?:(?<marker>{Labels(_ => true)})$|(?<marker>{Labels(r => r is not (FieldRole.Requirements or FieldRole.Information))})(?:[ \t\u3000]+(?![ \t\u3000])|[ \t\u3000]*[、，,；;.．。·—-]\s*)(?=\S))", RegexOptions.CultureInvariant);
    private static readonly Regex NumberAlone = new(@"^\s*(?<marker>\d{1,2}\.\d{1,2})[\s、.]*$", RegexOptions.CultureInvariant);
    private static readonly Regex Note = new(@"^\s*(?<marker>※)", RegexOptions.CultureInvariant);

    /// <summary>The kind of block a line opens with its marker and where its content begins, or null for running text.</summary>
    public static (BlockKind Kind, int MarkerStart, int MarkerLength, int ContentStart)? Of(string line)
    {
        string trimmed = line.TrimEnd();
        foreach ((Regex shape, BlockKind kind) in Shapes)
        {
            Match match = shape.Match(trimmed);
            if (match.Success && (kind != BlockKind.Field || IsField(match)))
            {
                Group marker = match.Groups["marker"];
                return (kind, marker.Index, marker.Length, match.Length);
            }
        }

        return null;
    }

    /// <summary>A label that its colon does not follow: alone on its line, or with a blank or another mark before its value.</summary>
    public static (BlockKind Kind, int MarkerStart, int MarkerLength, int ContentStart)? LabelWithoutColon(string line) => Shape(LabelAlone, line, BlockKind.Field);

    /// <summary>A direction's number with no title behind it.</summary>
    public static (BlockKind Kind, int MarkerStart, int MarkerLength, int ContentStart)? NumberWithoutTitle(string line) => Shape(NumberAlone, line, BlockKind.Direction);

    private static (BlockKind Kind, int MarkerStart, int MarkerLength, int ContentStart)? Shape(Regex shape, string line, BlockKind kind)
    {
        Match match = shape.Match(line.TrimEnd());
        return match.Success ? (kind, match.Groups["marker"].Index, match.Groups["marker"].Length, match.Length) : null;
    }

    private static IEnumerable<(Regex Shape, BlockKind Kind)> Shapes =>
    [
        (Note, BlockKind.Note), (Chapter, BlockKind.Chapter), (Direction, BlockKind.Direction),
        (Item, BlockKind.Item), (Field, BlockKind.Field),
    ];

    // A colon ends a label only where the words before it are one: a known label, or few enough to be no sentence.
    private static bool IsField(Match match)
    {
        string label = Label(match.Groups["marker"].Value);
        return FieldLabels.RoleOf(label) != FieldRole.Unknown || label.Length <= 6 || FieldLabels.Nearest(label) is not null;
    }

    // Shorter labels (背景, 领域) are words of running text too.
    private static string Labels(Func<FieldRole, bool> wanted) =>
        string.Join("|", FieldLabels.Known.Where(l => l.Length >= 4 && wanted(FieldLabels.RoleOf(l))).OrderByDescending(l => l.Length));

    /// <summary>A label without blanks.</summary>
    public static string Label(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
