using System.Globalization;

namespace GuideModel.Cli.Output;

/// <summary>What changes between two versions of a text, in the unified format.</summary>
internal static class UnifiedDiff
{
    private const int Context = 2;

    /// <summary>Writes the hunks of a file; nothing where the texts are equal.</summary>
    public static void Write(string file, string before, string after, TextWriter writer, Paint paint)
    {
        if (before == after)
        {
            return;
        }

        string[] old = Lines(before);
        string[] now = Lines(after);
        writer.WriteLine(paint.Bold("--- " + file));
        writer.WriteLine(paint.Bold("+++ " + file));
        foreach ((int oldStart, int oldEnd, int newStart, int newEnd) in Hunks(Changes(old, now), old.Length, now.Length))
        {
            writer.WriteLine(paint.Cyan($"@@ -{Range(oldStart, oldEnd)} +{Range(newStart, newEnd)} @@"));
            WriteHunk(old[oldStart..oldEnd], now[newStart..newEnd], writer, paint);
        }
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    // Texts with as many lines as before are compared line by line, as edits inside lines leave them; others between what they have
    // in common at both ends.
    private static List<(int OldStart, int OldEnd, int NewStart, int NewEnd)> Changes(string[] old, string[] now)
    {
        var changes = new List<(int OldStart, int OldEnd, int NewStart, int NewEnd)>();
        if (old.Length == now.Length)
        {
            for (int i = 0; i < old.Length; i++)
            {
                if (old[i] != now[i])
                {
                    changes.Add((i, i + 1, i, i + 1));
                }
            }

            return changes;
        }

        int shorter = Math.Min(old.Length, now.Length);
        int head = Enumerable.Range(0, shorter).TakeWhile(i => old[i] == now[i]).Count();
        int tail = Enumerable.Range(1, shorter - head).TakeWhile(i => old[^i] == now[^i]).Count();
        changes.Add((head, old.Length - tail, head, now.Length - tail));
        return changes;
    }

    private static IEnumerable<(int OldStart, int OldEnd, int NewStart, int NewEnd)> Hunks(
        List<(int OldStart, int OldEnd, int NewStart, int NewEnd)> changes, int oldLength, int newLength)
    {
        for (int i = 0; i < changes.Count;)
        {
            int last = i;
            while (last + 1 < changes.Count && changes[last + 1].OldStart - changes[last].OldEnd <= 2 * Context)
            {
                last++;
            }

            int before = Math.Min(Context, changes[i].OldStart);
            int after = Math.Min(Context, Math.Min(oldLength - changes[last].OldEnd, newLength - changes[last].NewEnd));
            yield return (changes[i].OldStart - before, changes[last].OldEnd + after, changes[i].NewStart - before, changes[last].NewEnd + after);
            i = last + 1;
        }
    }

    private static void WriteHunk(string[] old, string[] now, TextWriter writer, Paint paint)
    {
        int o = 0;
        foreach ((int oldStart, int oldEnd, int newStart, int newEnd) in Changes(old, now))
        {
            while (o < oldStart)
            {
                writer.WriteLine(" " + old[o++]);
            }

            foreach (string line in old[oldStart..oldEnd])
            {
                writer.WriteLine(paint.Red("-" + line));
            }

            foreach (string line in now[newStart..newEnd])
            {
                writer.WriteLine(paint.Green("+" + line));
            }

            o = oldEnd;
        }

        foreach (string line in old[o..])
        {
            writer.WriteLine(" " + line);
        }
    }

    private static string Range(int start, int end) => string.Create(CultureInfo.InvariantCulture, $"{start + 1},{end - start}");
}
