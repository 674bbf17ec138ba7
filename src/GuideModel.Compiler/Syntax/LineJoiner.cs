namespace GuideModel.Compiler.Syntax;

/// <summary>Joins the lines of a document into blocks (GRAMMAR.md, G2.5): which line opens one, and which goes on with the
/// paragraph that a page's width or end has broken.</summary>
internal sealed class LineJoiner
{
    private const int LongestHeading = 80;

    // Units of decimal figures: 不少于⏎1.2倍 is no direction.
    private const string DecimalUnits = "倍万亿元年月吨米克升秒度";

    private readonly IReadOnlyList<LineSyntax> lines;
    private readonly Func<int, bool> isFurniture;
    private readonly IReadOnlyDictionary<int, LineShape> directions;
    private readonly IReadOnlyCollection<int> closing;
    private IReadOnlyDictionary<int, LineShape> labels = new Dictionary<int, LineShape>();
    private readonly List<LineRun> runs = [];
    private readonly Dictionary<string, int> lastItems = new(StringComparer.Ordinal);
    private readonly Sections sections = new();
    private readonly TableRows rows = new();
    private FieldRole field = FieldRole.Requirements;
    private bool inDirection;
    private int chapter;
    private int? topic;

    private LineJoiner(IReadOnlyList<LineSyntax> lines, Func<int, bool> isFurniture)
    {
        this.lines = lines;
        this.isFurniture = isFurniture;
        directions = DirectionHeadings.Find(lines);
        closing = ClosingHeadings.Find(lines, i => (directions.TryGetValue(lines[i].Index, out LineShape? shape) && shape.Kind == BlockKind.Direction) || lines[i].Shape is { Kind: BlockKind.Direction, IsLoose: false });
    }

    /// <summary>The blocks' lines.</summary>
    /// <param name="lines">The lines that are neither blank nor furniture.</param>
    /// <param name="isFurniture">Whether the line of a number is furniture.</param>
    public static IReadOnlyList<LineRun> Join(IReadOnlyList<LineSyntax> lines, Func<int, bool> isFurniture)
    {
        var joiner = new LineJoiner(lines, isFurniture);
        for (int i = 0; i < lines.Count; i++)
        {
            joiner.Take(i);
        }

        return joiner.runs;
    }

    private void Take(int i)
    {
        LineSyntax line = lines[i];
        line = line.Shape is { IsLoose: true } && !(runs.Count > 0 && Fits(i)) ? line with { Shape = null } : line;

        // Behind a sentence: in the middle of one 附件 is a word of it, and what follows the title may still be that.
        line = runs.Count > 1 && runs[runs.Count - 1].Last.EndsSentence && AnnexHeadings.Of(line) is { } annex ? annex : line;
        line = closing.Contains(line.Index) ? line with { Shape = new LineShape(BlockKind.Chapter, AnnexHeadings.Marker, 0, 0, 0) } : line;
        line = HeadsDirections(i) is { } chapterNumber ? line with { Shape = new LineShape(BlockKind.Chapter, chapterNumber, 0, chapterNumber.Length, chapterNumber.Length) } : line;

        // 专题一 right above fields is a direction itself; above others it is a chapter of them.
        line = DirectionHeadings.IsTopic(line) && i + 1 < lines.Count && lines[i + 1].Shape is { Kind: BlockKind.Field, IsLoose: false } ? line with { Shape = line.Shape! with { Kind = BlockKind.Direction, Number = ChineseNumerals.ToArabic(line.Shape!.Number, keep: false) } } : line;
        line = labels.TryGetValue(line.Index, out LineShape? label) ? line with { Shape = label } : line;
        line = rows.Of(line) ?? line;
        line = directions.TryGetValue(line.Index, out LineShape? heading) ? line with { Shape = heading } : line;
        if (sections.Closes(line, inDirection))
        {
            inDirection = false;
            line = line with { Shape = line.Shape! with { Kind = BlockKind.Chapter } };
        }

        if (runs.Count > 0 && GoesOn(line, i))
        {
            LineRun last = runs[runs.Count - 1];
            last.Last = line;
            last.Length += line.Value.Length;
            return;
        }

        runs.Add(runs.Count == 0 ? new LineRun(line, BlockKind.Title, "") : Opened(line, i));
    }

    // 1 新能源装备 right above 1.1: a chapter of directions.
    private string? HeadsDirections(int i)
    {
        LineSyntax line = lines[i];
        int digits = line.Value.TakeWhile(c => c is >= '0' and <= '9').Count();
        return digits is 1 or 2 && line.Shape is null or { Kind: BlockKind.Item } && line.Value.Length is > 3 and <= LongestHeading && !line.Value.Any(c => ",;:。!?".Contains(c))
            && i > 0 && i + 1 < lines.Count && lines[i + 1].Shape is { Kind: BlockKind.Direction, IsLoose: false } next && next.Number.IndexOf('.') == digits && string.CompareOrdinal(next.Number, 0, line.Value, 0, digits) == 0
                ? line.Value.Substring(0, digits) : null;
    }

    private LineRun Opened(LineSyntax line, int i)
    {
        if (line.Shape is not { } shape)
        {
            return new LineRun(line, BlockKind.Paragraph, "");
        }

        // 一、 once more inside a direction counts its requirements: a chapter does not come twice.
        sections.Enter(line, inDirection);
        bool isItem = shape.Kind == BlockKind.Chapter && inDirection && !directions.ContainsKey(line.Index) && ChineseNumerals.Value(shape.Number) <= chapter;
        string marker = shape.Number;
        switch (isItem ? BlockKind.Item : shape.Kind)
        {
            case BlockKind.Chapter:
                inDirection = false;

                // 专题三 is counted among the topics, (二) among the sections of its chapter, 二、 behind them among the chapters.
                topic = DirectionHeadings.IsTopic(line) ? ChineseNumerals.Value(marker) : null;
                chapter = topic is null && !Sections.Is(line) ? ChineseNumerals.Value(marker) ?? chapter : chapter;
                field = FieldRole.Requirements;
                break;
            case BlockKind.Direction:
                inDirection = true;
                labels = NumberedLabels.Below(lines, i, at => directions.ContainsKey(lines[at].Index));
                field = FieldRole.Requirements;

                // 方向1 of 专题二 is what others write 2.1.
                marker = topic is not null && !marker.Contains('.') && marker.Length <= 2 && char.IsDigit(marker[0]) ? $"{topic}.{marker}" : marker;
                break;
            case BlockKind.Field:
                field = FieldLabels.RoleOf(marker);
                break;
            case BlockKind.Item:
                lastItems[line.ListStyle] = ItemNumber(shape);
                return new LineRun(line, BlockKind.Item, marker);
        }

        return new LineRun(line, shape.Kind, marker);
    }

    // A label without its colon where a block of a direction may begin, or a direction's number without its title above a field.
    private bool Fits(int i)
    {
        LineRun run = runs[runs.Count - 1];
        return lines[i].Shape!.Kind == BlockKind.Direction
            ? i + 1 < lines.Count && lines[i + 1].Shape is { Kind: BlockKind.Field, IsLoose: false }
            : inDirection && (IsApart(run.Last, lines[i]) || !MayGoOn(run));
    }

    // Whether running text would go on with a block.
    private bool MayGoOn(LineRun run) => run.Kind is not (BlockKind.Title or BlockKind.Direction or BlockKind.Chapter or BlockKind.Note) && IsOpen(run.Last);

    private bool GoesOn(LineSyntax line, int i)
    {
        LineRun run = runs[runs.Count - 1];
        return run.Kind switch
        {
            BlockKind.Chapter => run.Marker == AnnexHeadings.Marker && AnnexHeadings.GoOn(line),
            BlockKind.Title => TitleLines.GoOn(run.Last, line),
            BlockKind.Direction => line.Shape is null && HeadingGoesOn(run, i),
            BlockKind.Item when IsHeading(run) || TableRows.Is(run.First) => false,
            _ => MayGoOn(run) && (line.Shape is null || IsMidSentence(run.Last, line)),
        };
    }

    // (三)合作单位: a line that ended before the page's width and is no part of a sentence stands over what follows.
    private static bool IsHeading(LineRun run) => run.Length == run.Last.Value.Length && !run.Last.MayBeWrapped && run.Last.Shape is { } shape
        && run.Last.Value.Substring(shape.ContentStart) is { Length: > 1 } content && !content.Any(c => ",;:、。(".Contains(c) || char.IsDigit(c));

    // A long title goes on in a line of its own length or less that is no sentence, with nothing else after it.
    private bool HeadingGoesOn(LineRun run, int i) =>
        run.Last.MayBeWrapped && lines[i].Index == run.Last.Index + 1 && run.Length + lines[i].Value.Length <= LongestHeading
        && !lines[i].Value.Any(c => "。，,;:!?".Contains(c))
        && (i + 1 == lines.Count || lines[i + 1].Shape is not null || lines[i + 1].Index > lines[i].Index + 1);

    // Running text goes on over line ends, blank lines and pages until its sentence ends. After a colon it does so only in a
    // field whose value may stand on the next line; elsewhere the colon introduces paragraphs of their own.
    private bool IsOpen(LineSyntax last) =>
        !last.EndsSentence && (!last.Introduces || FieldLabels.HoldsValue(field));

    // A line that looks like the beginning of a block but stands in the middle of a sentence: the line before is broken
    // by the page's width, nothing separates them, and what looks like a marker does not fit.
    private bool IsMidSentence(LineSyntax last, LineSyntax line)
    {
        if (!last.IsBroken || !last.MayBeWrapped || IsApart(last, line))
        {
            return false;
        }

        LineShape shape = line.Shape!;
        return shape.Kind switch
        {
            BlockKind.Direction => !shape.IsLoose && !line.Normal.HasGap(shape.ContentStart) && DecimalUnits.Contains(line.Value[shape.ContentStart]),
            BlockKind.Chapter => ChineseNumerals.Value(shape.Number) != chapter + 1,
            BlockKind.Item => StartsWithFigure(line) || (ItemNumber(shape) is not (0 or 1) and var number && number != LastItem(line) + 1),
            BlockKind.Field => !shape.IsLoose && !(shape.Number.Length > 3 && FieldLabels.Nearest(shape.Number) is not null)
                && field is not (FieldRole.Agreement or FieldRole.Projects or FieldRole.Budget),
            _ => false,
        };
    }

    // A page's end is no separation: its blank lines belong to the page.
    private bool IsApart(LineSyntax last, LineSyntax line) =>
        line.Index > last.Index + 1 && !Enumerable.Range(last.Index + 1, line.Index - last.Index - 1).Any(isFurniture);

    // 1. 5 is a figure there.
    private static bool StartsWithFigure(LineSyntax line) =>
        line.Shape!.ContentStart is var content && line.Value[content - 1] == '.' && content < line.Value.Length && char.IsDigit(line.Value[content]);

    private int LastItem(LineSyntax line) => lastItems.TryGetValue(line.ListStyle, out int last) ? last : 0;

    private static int ItemNumber(LineShape shape) => EnclosedNumbers.Read(shape.Number[0])?.Value ?? ChineseNumerals.Value(shape.Number) ?? 0;
}
