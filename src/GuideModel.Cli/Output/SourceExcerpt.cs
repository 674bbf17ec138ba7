using System.Globalization;
using System.Text;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Cli.Output;

/// <summary>A line of a text with marks under some of its words; a long line is cut around them.</summary>
/// <remarks>Marks stand right by display width: a Chinese character takes two columns of a terminal, and two marks.</remarks>
internal sealed class SourceExcerpt
{
    private const int Before = 24;
    private const int Widest = 96;
    private const string Cut = "…";

    private readonly string line;
    private readonly int from;
    private readonly int to;

    public SourceExcerpt(GuideText text, SourcePosition start, SourcePosition end)
    {
        GuideSpan span = text.Line(start.Line - 1);
        line = text.Content.Substring(span.Start, span.Length).TrimEnd('\r', '\n');
        from = Math.Min(start.Column - 1, line.Length);
        to = end.Line == start.Line ? Math.Clamp(end.Column - 1, from, line.Length) : line.Length;
    }

    /// <summary>The text and the marks below it, both to be indented alike.</summary>
    /// <param name="mark">The mark: ^ for what a message is about, - for what else it speaks of.</param>
    public (string Text, string Marks) Render(char mark)
    {
        int start = StartOfCut();
        string before = (start > 0 ? Cut : "") + Visible(line[start..from]);
        (string marked, bool cut) = Fit(Visible(line[from..to]), Widest);
        string after = Cut;
        if (!cut)
        {
            (string rest, bool restCut) = Fit(Visible(line[to..]), Math.Max(0, Widest - DisplayWidth.Of(before) - DisplayWidth.Of(marked)));
            after = rest + (restCut ? Cut : "");
        }

        string marks = new string(' ', DisplayWidth.Of(before)) + new string(mark, Math.Max(1, DisplayWidth.Of(marked)));
        return (before + marked + after, marks);
    }

    // A line that fits is shown from its beginning; never from the middle of a surrogate pair.
    private int StartOfCut()
    {
        if (DisplayWidth.Of(Visible(line[..to])) <= Widest)
        {
            return 0;
        }

        int start = Math.Max(0, from - Before);
        return start > 0 && start < line.Length && char.IsLowSurrogate(line[start]) ? start - 1 : start;
    }

    // Control and bidirectional characters are shown by their number: they could make the line look like another.
    private static string Visible(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            UnicodeCategory category = char.GetUnicodeCategory(c);
            builder.Append(c == '\t' ? " "
                : category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                    ? $"<U+{(int)c:X4}>" : c.ToString());
        }

        return builder.ToString();
    }

    private static (string Text, bool Cut) Fit(string text, int width)
    {
        int used = 0;
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            used += DisplayWidth.Of(rune.ToString());
            if (used > width)
            {
                return (text[..at], true);
            }

            at += rune.Utf16SequenceLength;
        }

        return (text, false);
    }
}
