namespace GuideModel.Cli.Comparing;

/// <summary>Where two texts differ: what stands before and behind is the same in both.</summary>
/// <param name="Start">Where they begin to differ.</param>
/// <param name="OldEnd">Where the older one is the same again.</param>
/// <param name="NewEnd">Where the newer one is.</param>
internal readonly record struct TextDifference(int Start, int OldEnd, int NewEnd)
{
    public static TextDifference Of(string old, string @new)
    {
        int start = 0;
        while (start < Math.Min(old.Length, @new.Length) && old[start] == @new[start])
        {
            start++;
        }

        int same = 0;
        while (same < Math.Min(old.Length, @new.Length) - start && old[^(same + 1)] == @new[^(same + 1)])
        {
            same++;
        }

        // Never between the halves of a character, nor in the middle of a figure.
        while (start > 0 && (char.IsHighSurrogate(old[start - 1]) || IsOfFigure(old[start - 1])))
        {
            start--;
        }

        while (same > 0 && (char.IsLowSurrogate(old[^same]) || IsOfFigure(old[^same])))
        {
            same--;
        }

        return new TextDifference(start, old.Length - same, @new.Length - same);
    }

    private static bool IsOfFigure(char c) => char.IsAsciiDigit(c) || c == '.';
}
