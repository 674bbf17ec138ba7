using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Syntax;

/// <summary>What stands around the lines that may be running heads.</summary>
/// <param name="text">The text.</param>
/// <param name="lines">Its lines.</param>
/// <param name="numbers">For each line the page number it is written like.</param>
/// <param name="isPage">Whether a line has been found to be a page number.</param>
/// <param name="mayBeHead">Whether a line may be a head.</param>
internal sealed class Places(
    GuideText text, IReadOnlyList<LineSyntax> lines, PageNumber?[] numbers, Func<int, bool> isPage, Func<int, bool> mayBeHead)
{
    private const int Words = 2;

    private readonly Neighbours sentences = new(lines.Count, i => numbers[i] is not null || mayBeHead(i));
    private readonly Neighbours pages = new(lines.Count, mayBeHead);

    /// <summary>How many ends of pages the document shows.</summary>
    public int PageEnds { get; } = Math.Max(Enumerable.Range(0, lines.Count).Count(isPage), text.Content.Count(c => c == '\f'));

    /// <summary>Whether a character closes a sentence, a part of one, or a bracket.</summary>
    public static bool IsMark(char c) => "。，,、;:!?.)》".Contains(c);

    /// <summary>Whether the sentence around a line would end with it: the next line begins with a mark.</summary>
    public bool IsSentenceEnd(int i) => sentences.After(i) is { } next && IsMark(lines[next].Value[0]);

    /// <summary>Whether a line stands where a page ends: with a page number in it or beside it, or at a page break.</summary>
    public bool IsPageEnd(int i) =>
        RunningHeads.Number.IsMatch(lines[i].Value) || (pages.Before(i) is { } before && isPage(before)) || (pages.After(i) is { } after && isPage(after)) || HasPageBreak(i);

    /// <summary>Whether a line stands in the middle of a sentence that the page's width has broken. A head is shorter than the
    /// page's width.</summary>
    public bool IsInSentence(int i) =>
        sentences.Before(i) is { } before && sentences.After(i) is { } after
        && lines[before] is { IsBroken: true, MayBeWrapped: true } && lines[after].Shape is null && lines[before].Value.Length > lines[i].Value.Length;

    /// <summary>The last words before a line.</summary>
    public string WordsBefore(int i) => lines[sentences.Before(i)!.Value].Value is var value ? value.Substring(Math.Max(0, value.Length - Words)) : "";

    /// <summary>The first words after a line.</summary>
    public string WordsAfter(int i) => lines[sentences.After(i)!.Value].Value is var value ? value.Substring(0, Math.Min(Words, value.Length)) : "";

    // A page break is stored where the old page's last line ends, or in front of the new page's first.
    private bool HasPageBreak(int i)
    {
        int from = i == 0 ? 0 : text.Line(lines[i - 1].Index).End;
        int to = i + 1 < lines.Count ? text.Line(lines[i + 1].Index).Start + 1 : text.Content.Length;
        return text.Content.IndexOf('\f', from, to - from) >= 0;
    }
}
