using System.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>The dictionaries of the genre, one embedded text file each (Semantics/Lexicon).</summary>
internal static class Lexicon
{
    // By first character, the longest first.
    private static readonly Dictionary<char, string[]> Opaque = Lines("opaque.txt").Concat(Lines("durations.txt").SelectMany(l => l.Split(' ')).Where(d => !d.EndsWith("时间", StringComparison.Ordinal)))
        .Distinct(StringComparer.Ordinal).GroupBy(w => w[0]).ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray());

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

    /// <summary>Measure words that count persons and pieces.</summary>
    public static IReadOnlyList<string> MeasureWords { get; } = [.. Lines("measure-words.txt").SelectMany(l => l.Split(' '))];

    /// <summary>Units that stay in a rule as written.</summary>
    public static IReadOnlyList<string> Measures { get; } = [.. Lines("measures.txt").SelectMany(l => l.Split(' '))];

    /// <summary>Whom a sentence may speak of: the path and the words.</summary>
    public static IReadOnlyList<(string Path, string[] Words)> Entities { get; } =
        [.. Lines("entities.txt").Select(Definition).Select(d => (d.Name, d.Value.Split(' ')))];

    /// <summary>Words that posts are made of, by class.</summary>
    public static IReadOnlyDictionary<string, string[]> Posts { get; } =
        Lines("posts.txt").Select(Definition).ToDictionary(d => d.Name, d => d.Value.Split(' '));

    /// <summary>Words for how long a project runs.</summary>
    public static IReadOnlyList<string> Durations { get; } = [.. Lines("durations.txt").SelectMany(l => l.Split(' '))];

    /// <summary>Characters that are typed or read for one another, in groups.</summary>
    public static IReadOnlyList<string[]> Confusables { get; } = [.. Lines("confusables.txt").Select(l => l.Split(' '))];

    /// <summary>Words of labels and headings: plain, and narrow.</summary>
    public static IReadOnlyDictionary<string, string[]> Headings { get; } =
        Lines("headings.txt").Select(Definition).ToDictionary(d => d.Name, d => d.Value.Split(' '));

    /// <summary>How many of them mean nothing else.</summary>
    public static int StrongDurations { get; } = Lines("durations.txt")[0].Split(' ').Length;

    /// <summary>Words that end a noun phrase.</summary>
    public static IReadOnlyList<string> NounStops { get; } = [.. Lines("noun-stops.txt").SelectMany(l => l.Split(' ')).Distinct()];

    /// <summary>Words that a noun phrase does not begin with (<c>begin</c>) or end with (<c>end</c>).</summary>
    public static IReadOnlyDictionary<string, string[]> NounEnds { get; } =
        Lines("noun-ends.txt").Select(Definition).ToDictionary(d => d.Name, d => d.Value.Split(' '));

    /// <summary>Verbs of deeds that people look at.</summary>
    public static IReadOnlyList<string> Acts { get; } = [.. Lines("acts.txt").SelectMany(l => l.Split(' '))];

    /// <summary>What a unit has, whosever project it is.</summary>
    public static HashSet<string> UnitFacts { get; } = [.. Lines("unit-facts.txt").SelectMany(l => l.Split(' '))];

    /// <summary>Verbs of results: what is done with the noun behind them.</summary>
    public static IReadOnlyList<string> Verbs { get; } = [.. Lines("verbs.txt").SelectMany(l => l.Split(' '))];

    /// <summary>Words that names of project money are made of, by class.</summary>
    public static IReadOnlyDictionary<string, string[]> FundingWords { get; } =
        Lines("funding-words.txt").Select(Definition).ToDictionary(d => d.Name, d => d.Value.Split(' '));

    /// <summary>Lists that can be counted: path, the measure words of their elements, the words for them.</summary>
    public static IReadOnlyList<(string Path, string[] Measures, string[] Words)> Lists { get; } =
        [.. Lines("lists.txt").Select(Definition).Select(d => (d.Name.Split('|')[0].Trim(), d.Name.Split('|')[1].Trim().Split(' '), d.Value.Split(' ')))];

    /// <summary>Partner countries.</summary>
    public static IReadOnlyList<string> Countries { get; } =
        [.. Lines("countries.txt").SelectMany(l => l.Split(' ')).OrderByDescending(c => c.Length)];

    /// <summary>Where words may begin or end in normal text: everywhere but inside the longest opaque words.</summary>
    public static bool[] Cuts(string text)
    {
        var cuts = new bool[text.Length + 1];
        for (int at = 0; at <= text.Length; at++)
        {
            cuts[at] = true;

            // From left to right: in 其中国际 the word is 其中, not 中国.
            if (at < text.Length && Opaque.TryGetValue(text[at], out string[]? words))
            {
                at += Math.Max(0, LongestAt(words, text, at) - 1);
            }
        }

        return cuts;
    }

    private static int LongestAt(string[] words, string text, int at)
    {
        foreach (string word in words)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                return word.Length;
            }
        }

        return 0;
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
