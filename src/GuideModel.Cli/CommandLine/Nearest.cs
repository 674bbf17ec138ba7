namespace GuideModel.Cli.CommandLine;

/// <summary>Finds the known word that a mistyped one was probably meant to be.</summary>
internal static class Nearest
{
    /// <summary>The known word at the smallest edit distance, at most a third of its length; else null.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        (string? nearest, int best) = (null, Math.Max(1, word.Length / 3) + 1);
        foreach (string candidate in known)
        {
            int distance = Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant());
            (nearest, best) = distance < best ? (candidate, distance) : (nearest, best);
        }

        return nearest;
    }

    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
            }
        }

        return row[b.Length];
    }
}
