using System.Text;
using GuideModel.Cli.Output;

namespace GuideModel.Cli.Comparing;

/// <summary>Two texts side by side, broken by the columns that they take on a terminal.</summary>
internal static class Columns
{
    /// <summary>How wide each of the two is.</summary>
    public const int Width = 46;

    /// <summary>The lines of two texts beside each other, what differs coloured.</summary>
    public static IEnumerable<string> Of(string old, string @new, Paint paint)
    {
        (old, @new) = (Visible.Of(old), Visible.Of(@new));
        (int start, int oldEnd, int newEnd) = TextDifference.Of(old, @new);
        List<(string Text, int Width)> left = [.. Lines(old, start, oldEnd, paint.Red)];
        List<(string Text, int Width)> right = [.. Lines(@new, start, newEnd, paint.Green)];
        for (int i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            (string text, int width) = i < left.Count ? left[i] : ("", 0);
            yield return (text + new string(' ', Math.Max(0, Width - width)) + " │ " + (i < right.Count ? right[i].Text : "")).TrimEnd();
        }
    }

    private static IEnumerable<(string Text, int Width)> Lines(string text, int start, int end, Func<string, string> colour)
    {
        var line = new StringBuilder();
        var marked = new StringBuilder();
        int width = 0;
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            string shown = rune.ToString();
            int columns = DisplayWidth.Of(shown);
            if (width + columns > Width)
            {
                Mark();
                yield return (line.ToString(), width);
                line.Clear();
                width = 0;
            }

            if (at >= start && at < end)
            {
                marked.Append(shown);
            }
            else
            {
                Mark();
                line.Append(shown);
            }

            width += columns;
            at += rune.Utf16SequenceLength;
        }

        Mark();
        if (width > 0)
        {
            yield return (line.ToString(), width);
        }

        void Mark()
        {
            if (marked.Length > 0)
            {
                line.Append(colour(marked.ToString()));
                marked.Clear();
            }
        }
    }
}
