using System.Globalization;
using System.Text.RegularExpressions;
using GuideModel.Compiler.Tests.Testing;

namespace GuideModel.Compiler.Tests.Comparison;

/// <summary>Pairs of guides: the guides of the repository, each with an edited version of itself. Equal seeds make equal pairs.</summary>
internal static partial class RandomEdits
{
    // Other words for the same, and words for something else.
    private static readonly (string From, string To)[] Rewordings =
    [
        ("不少于", "不低于"), ("不低于", "不少于"), ("不超过", "不高于"), ("必须", "须"), ("应", "须"), ("至少", "不少于"), ("项目执行期", "执行期"), ("3年", "36个月"),
        ("须", "原则上须"), ("应", "原则上应"), ("不超过", "原则上不超过"), ("原则上", ""), ("鼓励", "须"), ("不少于", "约"), ("企业", "高校"), ("以上", "及以上"), ("。", "，供参考。"),
    ];

    /// <summary>Pairs made of a guide.</summary>
    /// <param name="text">The guide.</param>
    /// <param name="seed">What the choices start from.</param>
    /// <param name="count">How many.</param>
    public static IEnumerable<(string What, string Text)> Of(string text, int seed, int count)
    {
        var random = new Random(seed);
        List<(string What, string Text)> single = [.. GuideMutations.Of(text)];
        for (int i = 0; i < count; i++)
        {
            int kind = random.Next(8);
            if (kind < 4 && single.Count > 0)
            {
                yield return single[random.Next(single.Count)];
                continue;
            }

            string changed = text;
            string what = "";
            for (int edits = kind == 4 ? 3 : 1; edits > 0; edits--)
            {
                (string one, changed) = kind switch
                {
                    4 => GuideMutations.Of(changed).ToList() is { Count: > 0 } more ? more[random.Next(more.Count)] : ("none", changed),
                    5 => Moved(changed, random),
                    _ => Reworded(changed, random),
                };
                what += one + "; ";
            }

            yield return (what, changed);
        }
    }

    /// <summary>The guide with another number for every direction: 1.1 becomes 1.2 and so on.</summary>
    public static string Renumbered(string text) => DirectionNumber().Replace(text, m => m.Groups["chapter"].Value + "." + (int.Parse(m.Groups["number"].Value, CultureInfo.InvariantCulture) + 1));

    private static (string, string) Reworded(string text, Random random)
    {
        (string from, string to) = Rewordings[random.Next(Rewordings.Length)];
        int[] places = [.. Places(text, from)];
        if (places.Length == 0)
        {
            return ("none", text);
        }

        int at = places[random.Next(places.Length)];
        return ($"{from}→{to} at {at}", text[..at] + to + text[(at + from.Length)..]);
    }

    // An item changes places with the one before it; each keeps the number of its place.
    private static (string, string) Moved(string text, Random random)
    {
        string[] lines = text.Split('\n');
        int[] items = [.. Enumerable.Range(1, lines.Length - 1).Where(i => Item().IsMatch(lines[i]) && Item().IsMatch(lines[i - 1]))];
        if (items.Length == 0)
        {
            return ("none", text);
        }

        int at = items[random.Next(items.Length)];
        (Match one, Match other) = (Item().Match(lines[at - 1]), Item().Match(lines[at]));
        (lines[at - 1], lines[at]) = (one.Value + lines[at][other.Length..], other.Value + lines[at - 1][one.Length..]);
        return ($"item {at} moved", string.Join('\n', lines));
    }

    private static IEnumerable<int> Places(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    [GeneratedRegex("(?<=^|\n)(?<chapter>[0-9])\\.(?<number>[0-9])(?= )")]
    private static partial Regex DirectionNumber();

    [GeneratedRegex("^(- )?[(（][0-9]+[)）]")]
    private static partial Regex Item();
}
