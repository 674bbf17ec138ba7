using System.Text.RegularExpressions;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Syntax;

/// <summary>Directions whose headings begin a paragraph: 1. 低轨卫星终端。研究内容：…, 方向1 城市内涝预警：… (GRAMMAR.md, G2.3). Only where a document has no others, and only several of them, counted from 1.</summary>
internal static class RunInHeadings
{
    private const string Numerals = "一二三四五六七八九十";
    private const string Title = "(?<title>[^0-9。;,:、.!?][^。;,:!?]{1,40})";
    private static readonly Regex OfItem = new("^" + Title + @"。(?=(?<label>\p{IsCJKUnifiedIdeographs}{2,14}):)", RegexOptions.CultureInvariant);
    private static readonly Regex OfCalled = new("^" + Title + "[。:](?=.)", RegexOptions.CultureInvariant);
    private static readonly Regex Named = new(
        $"^(?:指南|支持|重点|研究|申报|攻关|揭榜|榜单)?(?:方向|榜单|榜题|选题|题目|专题)(?<number>[0-9]{{1,2}}|[{Numerals}]{{1,3}})(?<separator>[:、.]?)" + Title + "(?:[:。]|$)", RegexOptions.CultureInvariant);

    // What no title says.
    private static readonly string[] Demands = ["应", "须", "必须", "不得", "不超过", "不少于", "不低于", "至少", "可以", "优先", "鼓励", "要求", "条件", "说明", "负责人", "单位"];

    /// <summary>The headings by the block that each begins; none where a document has directions without them.</summary>
    public static IReadOnlyDictionary<int, RunInHeading> Find(GuideText text, IReadOnlyList<BlockSyntax> blocks)
    {
        var none = new Dictionary<int, RunInHeading>();
        if (blocks.Any(b => b.Kind == BlockKind.Direction))
        {
            return none;
        }

        Dictionary<int, RunInHeading> named = Counted(text, blocks);
        return named.Count > 1 ? named : OfItems(text, blocks) is { Count: > 1 } items ? items : none;
    }

    // 方向1 …, 方向2 …: counted from 1 without a gap, each once.
    private static Dictionary<int, RunInHeading> Counted(GuideText text, IReadOnlyList<BlockSyntax> blocks)
    {
        var found = new Dictionary<int, RunInHeading>();
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind is not (BlockKind.Paragraph or BlockKind.Field or BlockKind.Chapter))
            {
                continue;
            }

            NormalText normal = NormalText.Of(text.Content, GuideSpan.Between(Math.Min(blocks[i].MarkerSpan.Start, blocks[i].Content.Start), blocks[i].Content.End));
            Match match = Named.Match(normal.Value);
            Group number = match.Groups["number"];
            if (!match.Success || IsDemand(match.Groups["title"].Value) || (match.Groups["separator"].Length == 0 && !normal.HasGap(number.Index + number.Length))
                || (match.Length == normal.Length && !(i + 1 < blocks.Count && blocks[i + 1].Kind is BlockKind.Field or BlockKind.Paragraph)))
            {
                continue;
            }

            string arabic = ChineseNumerals.ToArabic(number.Value);
            if (arabic != (found.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))
            {
                return [];
            }

            found.Add(i, Heading(normal, arabic, number, match));
        }

        return found;
    }

    // 1. 标题。研究内容:…: every item in that style of its chapter, or all under a chapter that says that they are directions.
    private static Dictionary<int, RunInHeading> OfItems(GuideText text, IReadOnlyList<BlockSyntax> blocks)
    {
        var found = new Dictionary<int, RunInHeading>();
        var places = new List<(int Block, int Chapter, Match Match, NormalText Normal)>();
        int chapter = -1;
        for (int i = 0; i < blocks.Count; i++)
        {
            chapter = blocks[i].Kind == BlockKind.Chapter ? i : chapter;
            if (blocks[i].Kind != BlockKind.Item || chapter < 0)
            {
                continue;
            }

            NormalText normal = NormalText.Of(text.Content, blocks[i].Content);
            bool called = DirectionHeadings.Calls(NormalText.Of(text.Content, blocks[chapter].Content).Value);
            Match match = called ? OfCalled.Match(normal.Value) : OfItem.Match(normal.Value);
            if (match.Success && !IsDemand(match.Groups["title"].Value) && (called || BlockParts.IsLabel(match.Groups["label"].Value)))
            {
                places.Add((i, chapter, match, normal));
            }
        }

        foreach (var series in places.GroupBy(p => p.Chapter))
        {
            string style = Style(text, blocks[series.First().Block]);
            int[] alike = [.. Enumerable.Range(series.Key + 1, blocks.Count - series.Key - 1).TakeWhile(i => blocks[i].Kind != BlockKind.Chapter).Where(i => blocks[i].Kind == BlockKind.Item && Style(text, blocks[i]) == style)];
            if (!alike.SequenceEqual(series.Select(s => s.Block)))
            {
                return [];
            }
        }

        string[] numbers = [.. places.Select(p => ChineseNumerals.ToArabic(blocks[p.Block].Marker))];
        bool restarts = numbers.Distinct().Count() < numbers.Length;
        for (int p = 0; p < places.Count; p++)
        {
            (int block, int of, Match match, NormalText normal) = places[p];
            string number = restarts ? ChineseNumerals.ToArabic(blocks[of].Marker) + "." + numbers[p] : numbers[p];
            found.Add(block, Heading(normal, number, null, match) with { NumberSpan = blocks[block].MarkerSpan });
        }

        return found.Values.Select(h => h.Number).Distinct().Count() == found.Count ? found : [];
    }

    private static RunInHeading Heading(NormalText normal, string number, Group? place, Match match)
    {
        Group title = match.Groups["title"];
        int rest = match.Length < normal.Length ? normal.OffsetAt(match.Length) : int.MaxValue;
        return new RunInHeading(number, place is null ? default : normal.Source(place.Index, place.Index + place.Length), normal.Source(title.Index, title.Index + title.Length), rest);
    }

    private static bool IsDemand(string title) => Demands.Any(title.Contains) || DirectionHeadings.NamesSection(title);

    private static string Style(GuideText text, BlockSyntax block) =>
        (char.IsDigit(text.Content[block.MarkerSpan.Start]) ? "1" : "一") + (block.MarkerSpan.Start > 0 && text.Content[block.MarkerSpan.Start - 1] is '(' or '（' ? "(" : "");
}
