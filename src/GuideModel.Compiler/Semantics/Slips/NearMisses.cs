using GuideModel.Compiler.Semantics.Families;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Slips;

/// <summary>Finds what is one slip away from a word that the grammar knows.</summary>
internal static class NearMisses
{
    private const int Longest = 8;

    private static readonly HashSet<string> Known = new(
        AllFamilies.List.SelectMany(f => f.Words).Concat(Units.All).Where(w => w.Length is > 1 and <= Longest && w.All(c => c > '\u2E80')), StringComparer.Ordinal);

    // Words that change what a sentence means are never taken for a misspelt neighbour of another word.
    private static readonly string[] Meaningful = [.. Signals.All.Where(w => !Known.Contains(w) && w.Length > 1)];

    // A word without one character, with the place of it: where words of one length differ in that place alone they share it.
    private static readonly ILookup<(string Others, int At), string> ByGap =
        Known.SelectMany(w => Enumerable.Range(0, w.Length).Select(i => (Key: (w.Remove(i, 1), i), Word: w))).ToLookup(p => p.Key, p => p.Word);

    // A word of three characters or more without one of them.
    private static readonly ILookup<string, string> Shortened =
        Known.Where(w => w.Length > 2).SelectMany(w => Enumerable.Range(0, w.Length).Select(i => (Key: w.Remove(i, 1), Word: w)).Distinct()).ToLookup(p => p.Key, p => p.Word);

    /// <summary>Every place that is one slip away from a known word, with that word.</summary>
    public static IEnumerable<(int Start, int End, string Word)> In(SegmentText text)
    {
        for (int length = Math.Min(Longest + 1, text.Length); length >= 2; length--)
        {
            for (int start = 0; start + length <= text.Length; start++)
            {
                string written = text.Value.Substring(start, length);
                if (MayBeWrong(text, start, written))
                {
                    foreach (string word in Of(written).Distinct(StringComparer.Ordinal))
                    {
                        yield return (start, start + length, word);
                    }
                }
            }
        }
    }

    private static bool MayBeWrong(SegmentText text, int start, string written) =>
        text.IsCut(start) && text.IsCut(start + written.Length) && !Known.Contains(written) && written.All(c => c > '\u2E80')
        && (written.Length == 1 || Enumerable.Range(start + 1, written.Length - 1).Any(text.IsCut))
        && !Meaningful.Any(written.Contains) && !IsPartOfWord(text.Value, start, written.Length) && !IsWordAndMore(written);

    // 报单位 in 申报单位, 在申报 before 单位: what belongs to a longer word that is right is no slip.
    private static bool IsPartOfWord(string text, int start, int length)
    {
        int end = start + length;
        for (int from = Math.Max(0, start - Longest); from < end; from++)
        {
            for (int to = from + LongWord; to <= Math.Min(text.Length, from + Longest); to++)
            {
                if (to > start && (from < start || to > end) && to - from > length && Known.Contains(text.Substring(from, to - from)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // 在申报单位: a long word that is right, and a character beside it.
    private static bool IsWordAndMore(string written) => written.Length > LongWord
        && (Known.Contains(written.Substring(1)) || Known.Contains(written.Substring(0, written.Length - 1)));

    private const int LongWord = 4;

    // 与 for 于, 迥 for 过: only characters that are taken for one another make a slip; 首版 is no misspelt word.
    private static bool Confused(char one, char other) => Groups[one].Any(g => g.Contains(other));

    private static readonly ILookup<char, string> Groups = Lexicon.Confusables.Select(g => string.Concat(g)).SelectMany(g => g.Select(c => (c, g))).ToLookup(p => p.c, p => p.g);

    private static IEnumerable<string> Of(string written)
    {
        // one changed
        for (int i = 0; i < written.Length; i++)
        {
            // 泰方, 韩国: the character names a country and is no slip.
            if (i + 1 < written.Length && written[i + 1] is '方' or '国')
            {
                continue;
            }

            foreach (string word in ByGap[(written.Remove(i, 1), i)])
            {
                if (Confused(written[i], word[i]))
                {
                    yield return word;
                }
            }
        }

        // one put inside, or doubled
        for (int i = 0; i < written.Length; i++)
        {
            bool doubled = i > 0 && (written[i] == written[i - 1] || Confused(written[i], written[i - 1]));
            bool before = i > 0 && i < written.Length - 1 && Confused(written[i], written[i + 1]);
            if ((before || doubled) && written.Remove(i, 1) is var shorter && Known.Contains(shorter))
            {
                yield return shorter;
            }
        }

        // one left out
        foreach (string word in written.Length < LongWord ? [] : Shortened[written])
        {
            yield return word;
        }

        // two exchanged
        for (int i = 0; written.Length > 2 && i + 1 < written.Length; i++)
        {
            string exchanged = written.Substring(0, i) + written[i + 1] + written[i] + written.Substring(i + 2);
            if (written[i] != written[i + 1] && Known.Contains(exchanged))
            {
                yield return exchanged;
            }
        }
    }
}
