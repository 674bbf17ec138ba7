using System.Text.RegularExpressions;

namespace GuideModel.Compiler.Syntax;

/// <summary>Headings over a group of directions that are found by what follows them: (二)揭榜挂帅项目 above A01 (GRAMMAR.md, G2.3).</summary>
internal sealed class GroupHeadings(IReadOnlyList<LineSyntax> lines)
{
    private const int LongestGroup = 40;
    private static readonly Regex Group = new(@"^\([一二三四五六七八九十]{1,3}\)", RegexOptions.CultureInvariant);
    private int before;

    /// <summary>How many there were so far.</summary>
    public int Count { get; private set; }

    /// <summary>The heading between the direction before and the one at a place, if it is the next of the count: a chapter.</summary>
    public (int Line, LineShape Shape)? Above(int at)
    {
        int last = before;
        before = at;
        for (int i = at - 1; i > last; i--)
        {
            if (lines[i].Shape is { Kind: BlockKind.Item } shape && lines[i].Value.Length <= LongestGroup && Group.IsMatch(lines[i].Value) && !lines[i].Value.Any(c => ",;。!?".Contains(c)) && ChineseNumerals.Value(shape.Number) == Count + 1)
            {
                Count++;
                return (lines[i].Index, shape with { Kind = BlockKind.Chapter });
            }
        }

        return null;
    }
}
