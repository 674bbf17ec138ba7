using System.Globalization;
using System.Text.RegularExpressions;

namespace GuideModel.Compiler.Syntax;

/// <summary>Directions without a number like 1.1: several headings in one style, each right above the fields of a direction
/// (GRAMMAR.md, G2.3): （一）联合研究项目 above 支持方向：…; or all under a chapter that says what they are: 二、支持方向.</summary>
internal static class DirectionHeadings
{
    private const int LongestHeading = 40;

    // What only a direction has: a list of conditions may stand under any heading.
    private static readonly FieldRole[] OfDirections = [FieldRole.Agreement, FieldRole.Fields, FieldRole.Projects, FieldRole.Budget, FieldRole.Information];
    private static readonly string[] Lists = ["考核指标", "预期成果", "成果要求"];

    // Chapters of directions, and how one begins to speak of itself.
    private static readonly string[] Chapters = ["支持方向", "指南方向", "申报方向", "重点方向", "研究方向", "项目方向", "支持领域", "申报领域", "榜单", "榜单任务", "任务榜单", "榜单内容", "支持方向和内容", "支持方向及内容", "支持方向和要求", "支持方向及要求", "支持领域及方向", "支持领域和方向", "支持方向及重点", "支持方向和重点", "申报方向和要求", "申报方向及要求"];
    private static readonly string[] Selves = ["本方向", "该方向", "本榜单", "该榜单", "本专题", "该专题"];

    /// <summary>The lines that head a direction, with its number; none where directions are numbered or there is but one.</summary>
    public static IReadOnlyDictionary<int, LineShape> Find(IReadOnlyList<LineSyntax> lines)
    {
        var none = new Dictionary<int, LineShape>();
        if (!lines.Any(l => l.Shape is { Kind: BlockKind.Direction, IsLoose: false }))
        {
            Dictionary<int, LineShape> coded = CodedDirections.Find(lines);
            coded = coded.Count > 0 ? coded : FiledDirections.Find(lines);
            if (coded.Count > 0)
            {
                return coded;
            }
        }

        if (lines.Any(l => l.Shape is { Kind: BlockKind.Direction, IsLoose: false } || IsTopic(l)))
        {
            return none;
        }

        int[] heads = [.. Enumerable.Range(1, Math.Max(0, lines.Count - 2)).Where(i => IsHeading(lines[i]) && (StandsOverFields(lines, i) || IsCalledDirection(lines, i)))];

        // 1.强韧化机理 right above 研究内容:… counts directions only where nothing in Chinese numerals does.
        heads = heads.Any(i => IsNumeral(lines[i].Shape!)) ? [.. heads.Where(i => IsNumeral(lines[i].Shape!))] : heads;
        foreach (BlockKind kind in (BlockKind[])[BlockKind.Item, BlockKind.Chapter])
        {
            List<int> own = [.. heads.Where(i => lines[i].Shape!.Kind == kind && (lines[i].Value[0] == '(') == (lines[heads[0]].Value[0] == '('))];
            var found = new Dictionary<int, LineShape>();
            foreach (IGrouping<int, int> chapter in own.GroupBy(i => kind == BlockKind.Item ? ChapterOf(lines, i) : 0))
            {
                if (kind == BlockKind.Item && !(IsSeries(lines, [.. chapter]) && IsCountable(lines, chapter.First())))
                {
                    continue;
                }

                bool several = own.Select(i => ChapterOf(lines, i)).Distinct().Count() > 1 && kind == BlockKind.Item;
                foreach (int i in chapter)
                {
                    string number = ChineseNumerals.ToArabic(lines[i].Shape!.Number);
                    found[lines[i].Index] = lines[i].Shape! with { Kind = BlockKind.Direction, Number = several ? $"{ChapterNumber(lines, i)}.{number}" : number };
                }
            }

            // The same heading under several chapters is no name.
            IEnumerable<string> titles = own.Where(i => found.ContainsKey(lines[i].Index)).Select(i => lines[i].Value.Substring(lines[i].Shape!.ContentStart));
            if (found.Count > 1 && AllDiffer(found.Values.Select(f => f.Number)) && AllDiffer(titles))
            {
                return found;
            }
        }

        return Tasks(lines) is { Count: > 1 } tasks ? tasks : none;
    }

    // 任务1:功率模块 right above its fields, counted from 1.
    private static Dictionary<int, LineShape> Tasks(IReadOnlyList<LineSyntax> lines)
    {
        var found = new Dictionary<int, LineShape>();
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Shape is null && lines[i + 1].Shape is { Kind: BlockKind.Field, IsLoose: false } field && FieldLabels.RoleOf(field.Number) != FieldRole.Unknown && Task.Match(lines[i].Value) is { Success: true } task
                && ChineseNumerals.ToArabic(task.Groups["number"].Value) is var number && number == (found.Count + 1).ToString(CultureInfo.InvariantCulture))
            {
                found.Add(lines[i].Index, new LineShape(BlockKind.Direction, number, 0, task.Groups["title"].Index, task.Groups["title"].Index));
            }
        }

        return found;
    }

    private static readonly Regex Task = new("^(?:攻关|揭榜|榜单|研究|重点)?(?:任务|项目|课题)(?<number>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[:、.](?<title>[^0-9。;,:、.!?][^。;,:!?]{1,60})$", RegexOptions.CultureInvariant);

    /// <summary>Whether a line is a 专题 or 领域, which is a chapter of directions or one itself.</summary>
    public static bool IsTopic(LineSyntax line) => line.Shape?.Kind == BlockKind.Chapter && Topics.Begin(line.Value);

    /// <summary>Whether a chapter's heading says that directions stand under it.</summary>
    public static bool Calls(string heading) => Chapters.Any(heading.EndsWith);

    // (一)联合研究项目, 一、联合研究项目: in Chinese numerals, and no sentence.
    private static bool IsHeading(LineSyntax line) => line.Shape is { Kind: BlockKind.Item or BlockKind.Chapter } shape
        && line.Value.Length - shape.ContentStart is > 2 and <= LongestHeading && !line.Value.Substring(shape.ContentStart).Any(c => ",;。:!?".Contains(c));

    private static bool IsNumeral(LineShape shape) => ChineseNumerals.Value(shape.Number) is not null && !char.IsDigit(shape.Number[0]);

    private static bool StandsOverFields(IReadOnlyList<LineSyntax> lines, int i) =>
        lines[i + 1].Shape is { Kind: BlockKind.Field, IsLoose: false } field ? IsOfDirections(field)
            : NumberedLabels.Below(lines, i, at => at > i && IsHeading(lines[at])).Values.Any(IsOfDirections);

    // What a section of requirements ends in: （一）支持方向 （二）申报要求 are no directions.
    private static readonly string[] NoDirection = ["要求", "条件", "支持方向", "支持领域", "重点方向", "重点领域", "申报方向", "申报领域", "研究方向", "方式", "程序", "流程", "材料", "时间", "期限", "对象", "标准", "说明", "事项", "经费", "资金", "单位", "负责人", "内容", "目标", "范围", "类别", "类型", "原则", "安排", "规定"];

    /// <summary>Whether a heading names a section of requirements, and no direction.</summary>
    public static bool NamesSection(string heading) => NoDirection.Any(heading.EndsWith);

    private static bool IsCalledDirection(IReadOnlyList<LineSyntax> lines, int i) => !NamesSection(lines[i].Value) && lines[i].Shape!.Kind == BlockKind.Item && lines[i + 1].Shape?.Kind != BlockKind.Chapter && !(IsHeading(lines[i + 1]) && !IsLabel(lines[i + 1])) && IsNumeral(lines[i].Shape!)
        && (Selves.Any(s => lines[i + 1].Value.StartsWith(s, StringComparison.Ordinal)) || (ChapterOf(lines, i) is >= 0 and var at && Calls(lines[at].Value.Substring(lines[at].Shape!.ContentStart))));

    // 1.研究内容 alone on its line.
    private static bool IsLabel(LineSyntax line) => BlockParts.IsLabel(line.Value.Substring(line.Shape!.ContentStart));

    private static bool IsOfDirections(LineShape field) => OfDirections.Contains(FieldLabels.RoleOf(field.Number)) || Lists.Contains(field.Number);

    // From the first on every item in that style up to the next chapter is one: what followed the last would else belong to it.
    private static bool IsSeries(IReadOnlyList<LineSyntax> lines, List<int> heads)
    {
        int end = heads[0];
        while (end < lines.Count && lines[end].Shape?.Kind != BlockKind.Chapter)
        {
            end++;
        }

        return Enumerable.Range(heads[0], end - heads[0]).Where(i => lines[i].Shape is { Kind: BlockKind.Item } && lines[i].ListStyle == lines[heads[0]].ListStyle).SequenceEqual(heads);
    }

    private static bool AllDiffer(IEnumerable<string> words) => words.GroupBy(w => w, StringComparer.Ordinal).All(g => g.Count() == 1);

    private static int ChapterOf(IReadOnlyList<LineSyntax> lines, int i)
    {
        while (i >= 0 && lines[i].Shape?.Kind != BlockKind.Chapter)
        {
            i--;
        }

        return i;
    }

    private static bool IsCountable(IReadOnlyList<LineSyntax> lines, int i) => ChapterOf(lines, i) is var at && (at < 0 || ChineseNumerals.Value(lines[at].Shape!.Number) is not null);

    private static string ChapterNumber(IReadOnlyList<LineSyntax> lines, int i) => ChapterOf(lines, i) is >= 0 and var at ? ChineseNumerals.ToArabic(lines[at].Shape!.Number) : "0";
}
