namespace GuideModel.Compiler.Comparison;

/// <summary>How alike two texts are, blanks and line breaks aside.</summary>
internal static class TextSimilarity
{
    /// <summary>Texts that are at least so alike are versions of each other.</summary>
    public const double Enough = 0.5;

    /// <summary>A text without blanks and line breaks.</summary>
    public static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The share of neighbouring pairs of characters that two texts have in common: from 0 to 1.</summary>
    public static double Of(string one, string other)
    {
        (one, other) = (Bare(one), Bare(other));
        if (one == other)
        {
            return 1;
        }

        var pairs = new Dictionary<(char, char), int>();
        for (int i = 1; i < one.Length; i++)
        {
            pairs[(one[i - 1], one[i])] = (pairs.TryGetValue((one[i - 1], one[i]), out int known) ? known : 0) + 1;
        }

        int common = 0;
        for (int i = 1; i < other.Length; i++)
        {
            if (pairs.TryGetValue((other[i - 1], other[i]), out int left) && left > 0)
            {
                pairs[(other[i - 1], other[i])] = left - 1;
                common++;
            }
        }

        return 2.0 * common / Math.Max(1, one.Length + other.Length - 2);
    }
}
