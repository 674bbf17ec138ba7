using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Syntax;

/// <summary>Finds the lines that belong to the printed page (GRAMMAR.md, G2.8). What is taken for one is not read, so a line is
/// furniture only where it cannot be anything else: in doubt it stays text, and what it disturbs is reported as unread.</summary>
internal sealed class PageFurniture
{
    // Two pages have at least so much text between their numbers; figures of a list stand closer.
    private const int ShortestPage = 100;

    // After these a figure may follow, before those one may stand.
    private const string BeforeFigures = "于过为少多低高满达到至约第共计含及和与或在从自超近余逾限设有是需,、:(<>=≤≥≈×*/+-.";
    private const string AfterFigures = "个项篇件名人次场家年月日天周小时元万亿千百十倍级台套种类部份页条款点位岁期批届亩吨米公平立分秒度%‰℃°Ω以余多左前后内起止/.,、:;。!?)》\"-";

    private readonly IReadOnlyList<LineSyntax> lines;
    private readonly PageNumber?[] numbers;
    private readonly Dictionary<int, FurnitureKind> found = [];
    private Neighbours text;

    private PageFurniture(IReadOnlyList<LineSyntax> lines)
    {
        this.lines = lines;
        numbers = [.. lines.Select(l => PageNumber.Of(l.Value))];
        text = new Neighbours(lines.Count, i => numbers[i] is not null);
    }

    /// <summary>The furniture of a document by the number of its line.</summary>
    public static IReadOnlyDictionary<int, FurnitureKind> Find(GuideText text, IReadOnlyList<LineSyntax> lines)
    {
        var search = new PageFurniture(lines);
        search.FindDecorated();
        search.FindHeads(text);

        // Once more, for what stood beside a number may have been a head.
        search.FindDecorated();
        search.FindPlain();
        return search.found.Count == lines.Count ? new Dictionary<int, FurnitureKind>() : search.found.ToDictionary(f => lines[f.Key].Index, f => f.Value);
    }

    private void FindDecorated()
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (numbers[i] is { IsPlain: false } && !found.ContainsKey(i) && !IsRest(Before(i), After(i)))
            {
                found[i] = FurnitureKind.PageNumber;
            }
        }
    }

    // 第3页 before a mark is the end of a sentence, and -20- between short lines a range.
    private static bool IsRest(LineSyntax? before, LineSyntax? after) =>
        before is { EndsSentence: false } && after is { Shape: null } && (Places.IsMark(after.Value[0]) || (char.IsDigit(after.Value[0]) && !before.MayBeWrapped));

    private void FindHeads(GuideText source)
    {
        foreach (int i in RunningHeads.Find(source, lines, numbers, found.ContainsKey))
        {
            found[i] = FurnitureKind.RunningHead;
        }

        text = new Neighbours(lines.Count, i => numbers[i] is not null || found.ContainsKey(i));
    }

    private void FindPlain()
    {
        int[] lengths = new int[lines.Count + 1];
        for (int i = 0; i < lines.Count; i++)
        {
            lengths[i + 1] = lengths[i] + lines[i].Value.Length;
        }

        // Figures that stand close together are a list's, not pages'.
        var others = new Neighbours(lines.Count, i => numbers[i] is not { IsPlain: true });
        bool Near(int i, int? other) => other is { } j && Math.Abs(lengths[i] - lengths[j]) < ShortestPage;
        bool[] pages = [.. lines.Select((_, i) => numbers[i] is { IsPlain: true } && Before(i) is not null
            && !WantsFigure(Before(i)) && !TakesFigure(After(i)) && !Near(i, others.Before(i)) && !Near(i, others.After(i)))];
        for (int i = 0; i < lines.Count; i++)
        {
            if (pages[i] && (IsHeadBeside(i) || IsBetween(i) || IsInSentence(i) || InRow(others.Before(i), -1) || InRow(others.After(i), 1)))
            {
                found[i] = FurnitureKind.PageNumber;
            }

            // Between whole paragraphs a figure may be an item's number, unless it counts on from a page that broke a sentence.
            bool InRow(int? other, int step) => Before(i)!.EndsSentence && other is { } j && pages[j] && IsInSentence(j)
                && numbers[j] is { } page && page.Number == numbers[i]!.Number + step && page.Total == numbers[i]!.Total;
        }
    }

    private LineSyntax? Before(int i) => text.Before(i) is { } j ? lines[j] : null;

    private LineSyntax? After(int i) => text.After(i) is { } j ? lines[j] : null;

    private static bool WantsFigure(LineSyntax? before) =>
        before is not null && before.Value[^1] is var last && (BeforeFigures.Contains(last) || Characters.IsLatin(last));

    private static bool TakesFigure(LineSyntax? after) =>
        after is { Shape: null } && after.Value[0] is var first && (AfterFigures.Contains(first) || Characters.IsLatin(first));

    private bool IsHeadBeside(int i) =>
        (i > 0 && found.TryGetValue(i - 1, out FurnitureKind before) && before == FurnitureKind.RunningHead)
        || (found.TryGetValue(i + 1, out FurnitureKind after) && after == FurnitureKind.RunningHead);

    // In the middle of a sentence that the page's width has broken.
    private bool IsInSentence(int i) => Before(i) is { IsBroken: true, MayBeWrapped: true } && After(i) is { Shape: null };

    // Between a sentence's end and a line that opens a block of its own.
    private bool IsBetween(int i) => Before(i)!.EndsSentence && After(i)?.Shape is not null;
}
