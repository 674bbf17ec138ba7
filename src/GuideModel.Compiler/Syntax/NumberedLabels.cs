using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Syntax;

/// <summary>Fields that are counted: 1.研究内容:… 2.考核指标:… (GRAMMAR.md, G2.4). They are fields where the first of them stands
/// right below its direction's heading; a number without a label is one more requirement, and among results or contents it says that all
/// of them are items.</summary>
internal static class NumberedLabels
{
    private const int LongestLabel = 14;
    private const int LongestAlone = 8;
    private static readonly Regex Label = new($@"^(?<label>\p{{IsCJKUnifiedIdeographs}}{{2,{LongestLabel}}}):", RegexOptions.CultureInvariant);

    /// <summary>The fields that stand right below a heading as items, by the line's number.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="heading">Where the heading is among them.</param>
    /// <param name="ends">Whether a line is a heading of its own.</param>
    public static IReadOnlyDictionary<int, LineShape> Below(IReadOnlyList<LineSyntax> lines, int heading, Func<int, bool> ends)
    {
        var fields = new Dictionary<int, LineShape>();
        if (heading + 1 >= lines.Count || lines[heading + 1].Shape is not { Kind: BlockKind.Item } first || !char.IsDigit(first.Number[0]))
        {
            return fields;
        }

        string? last = null;
        string style = lines[heading + 1].ListStyle;
        for (int i = heading + 1; i < lines.Count && !ends(i) && lines[i].Shape?.Kind is not (BlockKind.Chapter or BlockKind.Direction); i++)
        {
            if (lines[i].Shape is not { Kind: BlockKind.Item } || lines[i].ListStyle != style)
            {
                continue;
            }

            if (FieldOf(lines[i]) is { } field)
            {
                fields.Add(lines[i].Index, field);
                last = field.Number;
            }
            else if (last is null || FieldLabels.RoleOf(last) != FieldRole.Requirements || FieldLabels.ListsResults(last))
            {
                return new Dictionary<int, LineShape>();
            }
        }

        return fields.Values.Any(f => FieldLabels.RoleOf(f.Number) != FieldRole.Unknown) ? fields : new Dictionary<int, LineShape>();
    }

    private static LineShape? FieldOf(LineSyntax line)
    {
        LineShape shape = line.Shape!;
        string content = line.Value.Substring(shape.ContentStart);

        // 1.研究内容 alone on its line, over the text.
        if (content.Length is > 1 and <= LongestAlone && content.All(c => c is >= '\u4E00' and <= '\u9FFF') && FieldLabels.RoleOf(content) != FieldRole.Unknown)
        {
            return new LineShape(BlockKind.Field, content, 0, line.Value.Length, line.Value.Length);
        }

        Match match = Label.Match(content);
        string label = match.Groups["label"].Value;
        return match.Success
            ? new LineShape(BlockKind.Field, label, 0, shape.ContentStart + label.Length, shape.ContentStart + match.Length) : null;
    }
}
