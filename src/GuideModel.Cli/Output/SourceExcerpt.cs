using System.Globalization;
using System.Text;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Text;

namespace GuideModel.Cli.Output;

/// <summary>The line a diagnostic is about, with carets under the words; long lines are cut around them.</summary>
internal sealed class SourceExcerpt
{
    private const int Before = 24;
    private const int Widest = 96;

    private readonly string line;
    private readonly int from;
    private readonly int to;

    public SourceExcerpt(GuideText text, GuideDiagnostic diagnostic)
    {
        GuideSpan span = text.Line(diagnostic.From.Line - 1);
        line = text.Content.Substring(span.Start, span.Length).TrimEnd('\r', '\n');
        from = Math.Min(diagnostic.From.Column - 1, line.Length);
        to = diagnostic.To.Line == diagnostic.From.Line ? Math.Clamp(diagnostic.To.Column - 1, from, line.Length) : line.Length;
    }

    /// <summary>The text and the carets below it, both to be indented alike.</summary>
    public (string Text, string Carets) Render()
    {
        int start = Math.Max(0, from - Before);
        string before = (start > 0 ? "…" : "") + Visible(line[start..from]);
        string marked = Visible(line[from..to]);
        (string shown, bool cut) = Cut(marked, Widest);
        string after = cut ? "…" : "";
        if (!cut)
        {
            (string rest, bool restCut) = Cut(Visible(line[to..]), Math.Max(0, Widest - DisplayWidth.Of(before) - DisplayWidth.Of(shown)));
            after = rest + (restCut ? "…" : "");
        }

        string carets = new string(' ', DisplayWidth.Of(before)) + new string('^', Math.Max(1, DisplayWidth.Of(shown)));
        return (before + shown + after, carets);
    }

    // Control and bidirectional characters are shown by their number: they could make the line look like another.
    private static string Visible(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            UnicodeCategory category = char.GetUnicodeCategory(c);
            builder.Append(c == '\t' ? " "
                : category is UnicodeCategory.Control or UnicodeCategory.Format ? $"<U+{(int)c:X4}>"
                : c.ToString());
        }

        return builder.ToString();
    }

    private static (string Text, bool Cut) Cut(string text, int width)
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
