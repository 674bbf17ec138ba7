namespace GuideModel.Compiler.Text;

/// <summary>Finds the known word that a mistyped one was probably meant to be.</summary>
internal static class Nearest
{
    /// <summary>The known word at the smallest edit distance, at most a third of the word's length; else null.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        (string? nearest, int best) = (null, Math.Max(1, word.Length / 3) + 1);
        foreach (string candidate in known)
        {
            // A distance is never less than the difference of the lengths.
            if (Math.Abs(candidate.Length - word.Length) < best && Distance(word, candidate) is var distance && distance < best)
            {
                (nearest, best) = (candidate, distance);
            }
        }

        // Of a word of two characters one is left: too little to tell by.
        return best < Math.Max(word.Length, 2) - (word.Length > 2 ? 1 : 0) ? nearest : null;
    }

    /// <summary>How many characters must be changed, added or left out to make one text of the other.</summary>
    public static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
