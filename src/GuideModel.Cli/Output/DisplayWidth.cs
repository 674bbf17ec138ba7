using System.Text;
using Wcwidth;

namespace GuideModel.Cli.Output;

/// <summary>How many columns a text takes on a terminal: a Chinese character takes two.</summary>
internal static class DisplayWidth
{
    public static int Of(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Math.Max(0, UnicodeCalculator.GetWidth(rune));
        }

        return width;
    }
}
