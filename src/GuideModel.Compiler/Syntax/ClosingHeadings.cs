namespace GuideModel.Compiler.Syntax;

/// <summary>Headings behind directions that no number tells: 申报要求 alone on its line, behind the labelled requirements of the last of several
/// directions, is asked of all; 专题一项目有关要求: of those of a topic (GRAMMAR.md, G2.2, G2.3).</summary>
internal static class ClosingHeadings
{
    private const int LongestHeading = 20;
    private const int ShortestHeading = 4;

    private static readonly string[] Endings = ["要求", "条件", "事项", "规定", "须知", "程序", "方式"];

    /// <summary>The numbers of the lines that are such headings.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="isDirection">Whether a line, by its place among them, heads a direction.</param>
    public static IReadOnlyCollection<int> Find(IReadOnlyList<LineSyntax> lines, Func<int, bool> isDirection)
    {
        int[] directions = [.. Enumerable.Range(0, lines.Count).Where(isDirection)];
        if (directions.Length < 2)
        {
            return [];
        }

        HashSet<int> found = [.. OfTopics(lines, isDirection)];
        int last = directions[directions.Length - 1];
        bool labelled = false;
        for (int i = last + 1; i + 1 < lines.Count; i++)
        {
            labelled |= lines[i].Shape is { Kind: BlockKind.Field, IsLoose: false } field && FieldLabels.RoleOf(field.Number) == FieldRole.Requirements;

            // A label that other directions have as well, without its colon, is one here.
            if (labelled && IsHeading(lines[i]) && lines[i - 1].EndsSentence && !lines.Take(last).Any(l => l.Value == lines[i].Value))
            {
                found.Add(lines[i].Index);
            }
        }

        return found;
    }

    // Behind the directions of a topic, above what is asked of them.
    private static IEnumerable<int> OfTopics(IReadOnlyList<LineSyntax> lines, Func<int, bool> isDirection)
    {
        string topic = "";
        bool direct = false;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            string value = lines[i].Value.TrimEnd(':');
            if (direct && lines[i].Shape is null or { Kind: BlockKind.Field } && value.Length <= LongestHeading && Endings.Any(e => value.EndsWith(e, StringComparison.Ordinal)) && !value.Any(c => ",;:。".Contains(c))
                && (Topics.StandsAt(value, 0, topic) || (value[0] == '本' && topic.StartsWith(value.Substring(1, 2), StringComparison.Ordinal))))
            {
                yield return lines[i].Index;
                direct = false;
            }
            else if (DirectionHeadings.IsTopic(lines[i]) && lines[i + 1].Shape?.Kind != BlockKind.Field)
            {
                (topic, direct) = (Topics.In(lines[i].Value), false);
            }
            else
            {
                direct |= topic.Length > 0 && isDirection(i);
            }
        }
    }

    private static bool IsHeading(LineSyntax line) => line.Shape is null or { Kind: BlockKind.Field, IsLoose: true }
        && line.Value.Length is >= ShortestHeading and <= LongestHeading && line.Value.All(c => c is >= '\u4E00' and <= '\u9FFF') && Endings.Any(e => line.Value.EndsWith(e, StringComparison.Ordinal));
}
