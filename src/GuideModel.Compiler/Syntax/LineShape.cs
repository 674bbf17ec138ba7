using System.Text.RegularExpressions;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Syntax;

/// <summary>How a line begins (GRAMMAR.md, G2.2–G2.6): the kind of block it opens and its marker. Told from the line's normal
/// text, so that widths, blanks and radicals do not matter.</summary>
/// <param name="Kind">The kind of block.</param>
/// <param name="Number">The chapter number, direction number, field label or item number, normalised.</param>
/// <param name="MarkerStart">Where in the normal text the marker begins.</param>
/// <param name="MarkerEnd">Where it ends.</param>
/// <param name="ContentStart">Where what it introduces begins.</param>
/// <param name="IsLoose">Whether it is so only where nothing else fits: a label without its colon, a direction's number alone.</param>
internal sealed record LineShape(BlockKind Kind, string Number, int MarkerStart, int MarkerEnd, int ContentStart, bool IsLoose = false)
{
    private const string Numerals = "一二三四五六七八九十";
    private const string Numeral = "[" + Numerals + "]{1,3}";
    // Shorter labels (背景, 领域) are words of running text too.
    private const int ShortestLoose = 4;
    private const int LongestLabel = 14;

    private const string Enclosed = "[①-⑳⑴-⒇⒈-⒛㈠-㈩]";

    // 1.1 text; the title of a direction is no sentence.
    private static readonly Regex Direction = new(@"^(?<marker>[0-9]{1,2}\.[0-9]{1,2})(?![0-9.%])[、:]?(?<title>[\p{IsCJKUnifiedIdeographs}""《]|\w)(?:[^。;,(]|\([^()。;]{0,60}\)){1,80}$", RegexOptions.CultureInvariant);

    // 1.3 面向深海,突破水密连接: a title with a comma only right above the fields of a direction.
    private static readonly Regex CommaDirection = new(@"^(?<marker>[0-9]{1,2}\.[0-9]{1,2})(?![0-9.%])[、:]?(?<title>[\p{IsCJKUnifiedIdeographs}""《])[^。;!?]{4,80}$", RegexOptions.CultureInvariant);
    private static readonly Regex Word = new("^(?:(?:指南|支持|重点|研究|申报)?方向|项目|选题|榜单|榜题|专题|任务|题目|课题)(?=[0-9])", RegexOptions.CultureInvariant);
    private static readonly Regex NamedDirection = new($@"^(?:(?:指南|支持|重点|研究|申报)?方向|(?:项目|选题|榜单|榜题|专题|任务|题目|课题)(?=[0-9]{{1,2}}\.[0-9])|(?:榜单|榜题|选题|题目)(?=(?:[0-9]{{1,2}}|{Numeral})[:、]))(?<marker>[0-9]{{1,2}}(?:\.[0-9]{{1,2}})?|{Numeral})(?<separator>[、:.]?)(?<title>[^0-9。;,、:.])[^。;,]{{1,80}}$", RegexOptions.CultureInvariant);
    // 1. 方向一:标题: the list has a number of its own; what is demanded in a direction (方向1:参与单位不超过5家) is no title.
    private static readonly Regex ListedDirection = new($@"^(?:\((?:[0-9]{{1,2}}|{Numeral})\)|[0-9]{{1,2}}[、.])(?:指南|支持|重点|研究|申报)?方向(?<marker>[0-9]{{1,2}}(?:\.[0-9]{{1,2}})?|{Numeral}):(?<title>[^0-9。;,、:.不须])(?:(?!应[为当由在具])[^。;,不须]){{1,80}}$", RegexOptions.CultureInvariant);
    private static readonly Regex Topic = new($@"^{Topics.Pattern}(?<marker>[0-9]{{1,2}}|{Numeral})(?<separator>[、:.]?)(?<title>[^0-9。;,、:.])[^。;,]{{1,40}}$", RegexOptions.CultureInvariant);
    private static readonly Regex Chapter = new($@"^(?<marker>{Numeral})、[^。;,]{{1,40}}$", RegexOptions.CultureInvariant);
    private static readonly Regex Item = new($@"^[-•·●◆■]?(?:\((?<marker>[0-9]{{1,2}}|{Numeral})\)|(?<marker>[1-9][0-9]?)(?<dot>[、).])|(?<marker>{Enclosed})|(?<marker>{Numeral})、)", RegexOptions.CultureInvariant);
    private static readonly Regex Field = new($@"^(?<marker>\p{{IsCJKUnifiedIdeographs}}{{2,{LongestLabel}}}?):", RegexOptions.CultureInvariant);
    private static readonly Regex NumberAlone = new(@"^(?<marker>[0-9]{1,2}\.[0-9]{1,2})[、.]?$", RegexOptions.CultureInvariant);
    private static readonly Regex FigureTitle = new(@"^[0-9.]+[^。;,:]*\p{IsCJKUnifiedIdeographs}{4}[^。;,:]{0,60}$", RegexOptions.CultureInvariant);
    private static readonly Regex BracketedField = new($@"^\((?<marker>\p{{IsCJKUnifiedIdeographs}}{{2,{LongestLabel}}})\):?", RegexOptions.CultureInvariant);

    private static readonly string[] Demands = ["不超过", "不少于", "不低于", "不高于", "不得"];

    // By first character, the longest first.
    private static readonly ILookup<char, string> LooseLabels = FieldLabels.Known.Where(l => l.Length >= ShortestLoose).OrderByDescending(l => l.Length).ToLookup(l => l[0]);

    /// <summary>The shape of a line, or null for running text.</summary>
    public static LineShape? Of(NormalText line)
    {
        string value = line.Value;
        if (value.Length == 0)
        {
            return null;
        }

        if (value[0] == '※')
        {
            return new LineShape(BlockKind.Note, "※", 0, 1, 1);
        }

        // Most lines are running text, which their first character tells.
        char first = value[0];
        bool isNumeral = Numerals.Contains(first);
        bool isDigit = first is >= '0' and <= '9';
        return (isNumeral ? Heading(line, BlockKind.Chapter, Chapter.Match(value)) : null)
            ?? ("专领板主".Contains(first) ? Heading(line, BlockKind.Chapter, Topic.Match(value)) : null)
            ?? (isDigit ? Heading(line, BlockKind.Direction, Direction.Match(value)) ?? GappedDirection(line, 0) ?? (Heading(line, BlockKind.Direction, CommaDirection.Match(value)) is { } comma ? comma with { IsLoose = true } : null) : null)
            ?? ("指支重研申方项选榜专任题课".Contains(first) ? GappedDirection(line, Word.Match(value).Length) ?? Heading(line, BlockKind.Direction, NamedDirection.Match(value)) : null)
            ?? (isDigit || first == '(' ? Heading(line, BlockKind.Direction, ListedDirection.Match(value)) : null)
            ?? (isNumeral || isDigit || "-•·●◆■(".Contains(first) || EnclosedNumbers.Read(first) is not null ? ItemShape(line, Item.Match(value)) : null)
            ?? FieldShape(value) ?? LooseShape(line);
    }

    // 1.1 6000米级潜水器, 专题1.1 16兆瓦级机组: only the blank tells the number from the figure.
    private static LineShape? GappedDirection(NormalText line, int start)
    {
        for (int end = start + 3; end <= start + 5 && end < line.Length; end++)
        {
            string number = line.Value.Substring(start, end - start);
            string title = line.Value.Substring(end);
            if (line.HasGap(end) && char.IsDigit(title[0]) && NumberAlone.IsMatch(number) && FigureTitle.IsMatch(title))
            {
                return new LineShape(BlockKind.Direction, number, 0, end, end);
            }
        }

        return null;
    }

    private static LineShape? Heading(NormalText line, BlockKind kind, Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        Group marker = match.Groups["marker"];
        int content = match.Groups["title"] is { Success: true } title ? title.Index : marker.Index + marker.Length + 1;
        bool apart = line.HasGap(marker.Index + marker.Length) || content > marker.Index + marker.Length;

        // 方向一致 is no number, and 1.1kWh no heading: without a sign between them the title begins with an ideograph or a mark.
        bool needed = match.Groups["separator"].Success || Characters.IsLatin(line.Value[content]);

        // 方向一 题目 执行期不超过2年: a row of a table is no heading.
        if (kind == BlockKind.Direction && Demands.Any(d => line.Value.IndexOf(d, content, StringComparison.Ordinal) >= 0))
        {
            return null;
        }

        // 一二 is no numeral: a direction needs a number that can be counted.
        bool counts = kind == BlockKind.Chapter || marker.Value.Contains('.') || ChineseNumerals.Value(marker.Value) is not null;
        return (needed && !apart) || !counts ? null
            : new LineShape(kind, ChineseNumerals.ToArabic(marker.Value, keep: kind == BlockKind.Chapter), 0, marker.Index + marker.Length, content);
    }

    private static LineShape? ItemShape(NormalText line, Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        // 1.5 is a figure, 1. 5G an item; 1,000 and 1) need no such care.
        bool figure = match.Groups["dot"].Value == "." && match.Length < line.Length && char.IsDigit(line.Value[match.Length]) && !line.HasGap(match.Length);
        Group marker = match.Groups["marker"];
        return figure ? null : new LineShape(BlockKind.Item, marker.Value, marker.Index, marker.Index + marker.Length, match.Length);
    }

    // A colon ends a label only where the words before it are one: a known label, or few enough to be no sentence.
    private static LineShape? FieldShape(string value)
    {
        Match match = value.IndexOf(':', 0, Math.Min(value.Length, LongestLabel + 1)) < 0 ? Match.Empty : Field.Match(value);
        if (match.Success && match.Groups["marker"].Value is var label && (label.Length <= 6 || FieldLabels.RoleOf(label) != FieldRole.Unknown || FieldLabels.Nearest(label) is not null))
        {
            return new LineShape(BlockKind.Field, label, 0, label.Length, match.Length);
        }

        match = value[0] == '(' ? BracketedField.Match(value) : Match.Empty;
        if (match.Success && FieldLabels.IsKnown(match.Groups["marker"].Value))
        {
            return new LineShape(BlockKind.Field, match.Groups["marker"].Value, 0, match.Length, match.Length);
        }

        return null;
    }

    // Alone on its line, or with a blank or another mark before its value.
    private static LineShape? LooseShape(NormalText line)
    {
        Match match = line.Value[0] is >= '0' and <= '9' ? NumberAlone.Match(line.Value) : Match.Empty;
        if (match.Success)
        {
            Group marker = match.Groups["marker"];
            return new LineShape(BlockKind.Direction, marker.Value, 0, marker.Length, line.Length, IsLoose: true);
        }

        string? label = LooseLabels[line.Value[0]].FirstOrDefault(l => line.Value.StartsWith(l, StringComparison.Ordinal));
        if (label is null || label.Length == line.Length)
        {
            return label is null ? null : new LineShape(BlockKind.Field, label, 0, label.Length, label.Length, IsLoose: true);
        }

        bool marked = "、,;.·-".Contains(line.Value[label.Length]);
        int content = marked ? label.Length + 1 : label.Length;
        bool isValue = FieldLabels.RoleOf(label) is not (FieldRole.Requirements or FieldRole.Information) && (marked || line.HasGap(content)) && content < line.Length;
        return isValue ? new LineShape(BlockKind.Field, label, 0, label.Length, content, IsLoose: true) : null;
    }
}
