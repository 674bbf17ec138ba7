using System.Globalization;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace GuideModel.Cli.Output;

/// <summary>The difference of two texts as <c>diff -u</c> and <c>patch</c> write and read it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Writes the difference; nothing where there is none.</summary>
    public static void Write(string path, string before, string after, TextWriter writer, Paint paint)
    {
        DiffResult diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, new Lines());
        if (diff.DiffBlocks.Count == 0)
        {
            return;
        }

        Line(writer, paint.Bold("--- " + path));
        Line(writer, paint.Bold("+++ " + path));
        for (int i = 0; i < diff.DiffBlocks.Count;)
        {
            int last = i;
            while (last + 1 < diff.DiffBlocks.Count && diff.DiffBlocks[last + 1].DeleteStartA - End(diff.DiffBlocks[last]) <= 2 * Context)
            {
                last++;
            }

            Hunk(diff, i, last, writer, paint);
            i = last + 1;
        }
    }

    private static void Hunk(DiffResult diff, int first, int last, TextWriter writer, Paint paint)
    {
        DiffBlock start = diff.DiffBlocks[first];
        DiffBlock end = diff.DiffBlocks[last];
        int before = Math.Min(Context, start.DeleteStartA);
        int after = Math.Min(Context, diff.PiecesOld.Count - End(end));
        int fromA = start.DeleteStartA - before;
        int fromB = start.InsertStartB - before;
        int countA = End(end) + after - fromA;
        int countB = end.InsertStartB + end.InsertCountB + after - fromB;
        Line(writer, paint.Cyan($"@@ -{Range(fromA, countA)} +{Range(fromB, countB)} @@"));
        int at = fromA;
        for (int i = first; i <= last; i++)
        {
            DiffBlock block = diff.DiffBlocks[i];
            for (; at < block.DeleteStartA; at++)
            {
                Piece(writer, " ", diff.PiecesOld[at], text => text);
            }

            for (; at < End(block); at++)
            {
                Piece(writer, "-", diff.PiecesOld[at], paint.Red);
            }

            for (int j = 0; j < block.InsertCountB; j++)
            {
                Piece(writer, "+", diff.PiecesNew[block.InsertStartB + j], paint.Green);
            }
        }

        for (; at < fromA + countA; at++)
        {
            Piece(writer, " ", diff.PiecesOld[at], text => text);
        }
    }

    private static int End(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    // A range without lines names the line before it.
    private static string Range(int start, int count) =>
        (count == 0 ? start : start + 1).ToString(CultureInfo.InvariantCulture) + (count == 1 ? "" : "," + count.ToString(CultureInfo.InvariantCulture));

    private static void Piece(TextWriter writer, string sign, string piece, Func<string, string> paint)
    {
        Line(writer, paint(sign + piece.TrimEnd('\n')));
        if (!piece.EndsWith('\n'))
        {
            Line(writer, "\\ No newline at end of file");
        }
    }

    private static void Line(TextWriter writer, string line) => writer.Write(line + "\n");

    /// <summary>Lines with their line feeds: a missing one, and a carriage return before it, are differences.</summary>
    private sealed class Lines : IChunker
    {
        public IReadOnlyList<string> Chunk(string text)
        {
            var lines = new List<string>();
            for (int start = 0; start < text.Length;)
            {
                int end = text.IndexOf('\n', start) is >= 0 and int feed ? feed + 1 : text.Length;
                lines.Add(text[start..end]);
                start = end;
            }

            return lines;
        }
    }
}
