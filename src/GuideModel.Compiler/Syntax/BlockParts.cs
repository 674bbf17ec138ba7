using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Syntax;

/// <summary>Cuts blocks where others begin within them: 研究内容：…。考核指标：… are two fields, 1. 低轨卫星终端。研究内容：… a direction and its
/// first field (GRAMMAR.md, G2.4).</summary>
internal static class BlockParts
{
    private const int LongestLabel = 14;
    private static readonly Regex Label = new($@"(?<=[。;!?]|,(?=共拟支持经费:|拟支持项目数:))(?<label>\p{{IsCJKUnifiedIdeographs}}{{2,{LongestLabel}}}):", RegexOptions.CultureInvariant);

    /// <summary>The blocks, each as it is or cut.</summary>
    public static IEnumerable<BlockSyntax> Cut(GuideText text, IReadOnlyList<BlockSyntax> blocks)
    {
        IReadOnlyDictionary<int, RunInHeading> headings = RunInHeadings.Find(text, blocks);
        for (int i = 0; i < blocks.Count; i++)
        {
            if (headings.TryGetValue(i, out RunInHeading? heading))
            {
                foreach (BlockSyntax part in Headed(text, blocks[i], heading))
                {
                    yield return part;
                }
            }
            else if (blocks[i].Kind == BlockKind.Field)
            {
                foreach (BlockSyntax part in Fields(text, blocks[i]))
                {
                    yield return part;
                }
            }
            else
            {
                yield return blocks[i];
            }
        }
    }

    private static IEnumerable<BlockSyntax> Headed(GuideText text, BlockSyntax block, RunInHeading heading)
    {
        bool whole = heading.Title.End >= block.Content.End || heading.Rest >= block.Content.End;
        yield return block with
        {
            Kind = BlockKind.Direction,
            Marker = heading.Number,
            MarkerSpan = heading.NumberSpan,
            FullSpan = GuideSpan.Between(block.FullSpan.Start, whole ? block.FullSpan.End : heading.Rest),
            Content = heading.Title,
            Sentences = SentenceSplitter.Split(text.Content, heading.Title),
        };
        if (whole)
        {
            yield break;
        }

        GuideSpan rest = GuideSpan.Between(heading.Rest, block.Content.End);
        foreach (BlockSyntax part in Fields(text, Paragraph(text, block, rest, block.FullSpan.End)))
        {
            yield return part;
        }
    }

    // At every label that stands between sentences.
    private static IEnumerable<BlockSyntax> Fields(GuideText text, BlockSyntax block)
    {
        NormalText normal = NormalText.Of(text.Content, block.Content);
        bool[] inside = Nesting.Inside(text.Content, block.Content.Start, block.Content.End);
        var starts = new List<(int Label, int Content, string Name)>();
        if (block.Kind == BlockKind.Paragraph && LabelAt(normal.Value) is { Length: > 0 } first)
        {
            starts.Add((normal.OffsetAt(0), After(normal, first.Length), first));
        }

        foreach (Match match in Label.Matches(normal.Value))
        {
            string name = match.Groups["label"].Value;
            if (Begins(name, block) && !inside[normal.OffsetAt(match.Index) - block.Content.Start])
            {
                starts.Add((normal.OffsetAt(match.Index), After(normal, match.Index + match.Length - 1), name));
            }
        }

        if (starts.Count == 0)
        {
            yield return block;
            yield break;
        }

        if (starts[0].Label > block.Content.Start || block.Kind != BlockKind.Paragraph)
        {
            yield return Until(text, block, starts[0].Label);
        }

        for (int i = 0; i < starts.Count; i++)
        {
            int end = i + 1 < starts.Count ? starts[i + 1].Label : block.Content.End;
            int full = i + 1 < starts.Count ? starts[i + 1].Label : block.FullSpan.End;
            GuideSpan content = GuideParser.Trim(text.Content, GuideSpan.Between(Math.Min(starts[i].Content, end), end));
            yield return new BlockSyntax
            {
                Kind = BlockKind.Field,
                FullSpan = GuideSpan.Between(i == 0 && starts[0].Label <= block.Content.Start ? block.FullSpan.Start : starts[i].Label, full),
                Marker = starts[i].Name,
                MarkerSpan = GuideSpan.Between(starts[i].Label, starts[i].Content - 1),
                Content = content,
                Sentences = SentenceSplitter.Split(text.Content, content),
            };
        }
    }

    private static BlockSyntax Until(GuideText text, BlockSyntax block, int end)
    {
        GuideSpan content = GuideParser.Trim(text.Content, GuideSpan.Between(block.Content.Start, end));
        return block with { FullSpan = GuideSpan.Between(block.FullSpan.Start, end), Content = content, Sentences = SentenceSplitter.Split(text.Content, content) };
    }

    private static BlockSyntax Paragraph(GuideText text, BlockSyntax block, GuideSpan span, int end)
    {
        GuideSpan content = GuideParser.Trim(text.Content, GuideSpan.Between(span.Start, span.End));
        return block with
        {
            Kind = BlockKind.Paragraph,
            Marker = "",
            MarkerSpan = new GuideSpan(content.Start, 0),
            FullSpan = GuideSpan.Between(span.Start, end),
            Content = content,
            Sentences = SentenceSplitter.Split(text.Content, content),
        };
    }

    private static string LabelAt(string value) => value.IndexOf(':') is >= 2 and <= LongestLabel and int colon && value.Substring(0, colon) is var label && IsLabel(label) ? label : "";

    /// <summary>Whether words label a field of directions.</summary>
    public static bool IsLabel(string words) => words.Length is >= 2 and <= LongestLabel && words.All(c => c is >= '\u4E00' and <= '\u9FFF') && (FieldLabels.IsKnown(words) || Headings.Contains(words));

    // 经济指标 among results is a part of them; behind what is researched it begins the results.
    private static bool Begins(string words, BlockSyntax block) => IsLabel(words)
        || (block.Kind == BlockKind.Field && FieldLabels.RoleOf(block.Marker) == FieldRole.Information && FieldLabels.RoleOf(words) is FieldRole.Requirements);

    private static readonly HashSet<string> Headings = ["攻关内容", "示范内容", "建设内容", "支持内容", "实施内容", "主要内容", "任务内容", "研究任务", "有关说明", "申报说明", "申报条件", "揭榜条件", "支持条件", "支持方式", "资助方式", "支持额度", "资助额度", "支持强度", "资助强度", "资助期限", "支持期限", "示范要求", "建设要求", "实施期限", "需求背景", "榜单金额", "预期成果", "拟支持项目", "支持标准", "资助标准", "支持对象"];

    private static int After(NormalText normal, int colon) => normal.OffsetAt(colon) + 1;
}
