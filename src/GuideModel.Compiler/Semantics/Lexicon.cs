using System.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>The dictionaries of the genre, one embedded text file each (Semantics/Lexicon).</summary>
internal static class Lexicon
{
    private static readonly HashSet<string> Opaque = new(Lines("opaque.txt"), StringComparer.Ordinal);
    private static readonly int LongestOpaque = Opaque.Max(w => w.Length);

    /// <summary>Kinds of units: English name and the words for it, the first of which we write.</summary>
    public static IReadOnlyList<(string Name, string[] Words)> UnitTypes { get; } =
        [.. Lines("unit-types.txt").Select(Definition).Select(d => (d.Name, d.Value.Split(' ')))];

    /// <summary>English names of the genre's terms.</summary>
    public static IReadOnlyList<(string Term, string Name)> Names { get; } =
        [.. Lines("names.txt").Select(Definition).Select(d => (d.Name, d.Value))];

    /// <summary>Kinds of projects.</summary>
    public static IReadOnlyList<(string Name, string[] Words)> Categories { get; } =
        [.. Lines("categories.txt").Select(Definition).Select(d => (d.Name, d.Value.Split(' ')))];

    /// <summary>Amounts of money: the member's path and the words for it.</summary>
    public static IReadOnlyList<(string Path, string[] Words)> Amounts { get; } =
        [.. Lines("amounts.txt").Select(Definition).Select(d => (d.Name, d.Value.Split(' ')))];

    /// <summary>Ordered ranks: list, rank, name, words.</summary>
    public static IReadOnlyList<(string List, int Rank, string Name, string[] Words)> Ranks { get; } =
        [.. Lines("ranks.txt").Select(Definition).Select(d => (d.Name.Split(' '), d.Value.Split(' ')))
            .Select(d => (d.Item1[0], int.Parse(d.Item1[1], System.Globalization.CultureInfo.InvariantCulture), d.Item1[2], d.Item2))];

    /// <summary>Words in which the names of documents end.</summary>
    public static IReadOnlyList<string> Documents { get; } = [.. Lines("documents.txt").SelectMany(l => l.Split(' '))];

    /// <summary>Words in which the names of indicators end.</summary>
    public static IReadOnlyList<string> Indicators { get; } = [.. Lines("indicators.txt").SelectMany(l => l.Split(' '))];

    /// <summary>Partner countries.</summary>
    public static IReadOnlyList<string> Countries { get; } =
        [.. Lines("countries.txt").SelectMany(l => l.Split(' ')).OrderByDescending(c => c.Length)];

    /// <summary>Where words may begin or end in normal text: everywhere but inside the longest opaque words.</summary>
    public static bool[] Cuts(string text)
    {
        bool[] cuts = [.. Enumerable.Repeat(true, text.Length + 1)];
        for (int at = 0; at < text.Length; at++)
        {
            for (int length = Math.Min(LongestOpaque, text.Length - at); length > 1; length--)
            {
                if (Opaque.Contains(text.Substring(at, length)))
                {
                    for (int i = at + 1; i < at + length; i++)
                    {
                        cuts[i] = false;
                    }

                    // From left to right: in 其中国际 the word is 其中, not 中国.
                    at += length - 1;
                    break;
                }
            }
        }

        return cuts;
    }

    private static (string Name, string Value) Definition(string line)
    {
        int equals = line.IndexOf('=');
        return (line.Substring(0, equals).Trim(), line.Substring(equals + 1).Trim());
    }

    private static List<string> Lines(string file)
    {
        using Stream stream = typeof(Lexicon).Assembly.GetManifestResourceStream("Lexicon/" + file)
            ?? throw new InvalidOperationException($"The dictionary {file} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim() is { Length: > 0 } text && text[0] != '#')
            {
                lines.Add(text);
            }
        }

        return lines;
    }
}
