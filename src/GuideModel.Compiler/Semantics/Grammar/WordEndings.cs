namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Words by their last character, to ask whether a text ends in one of them.</summary>
internal sealed class WordEndings(IEnumerable<string> words)
{
    private readonly Dictionary<char, string[]> byLast = words.Distinct(StringComparer.Ordinal).GroupBy(w => w[w.Length - 1]).ToDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The words that end in the character before a position.</summary>
    public string[] Before(string text, int end) => end > 0 && byLast.TryGetValue(text[end - 1], out string[]? words) ? words : [];

    /// <summary>Whether a text ends in one of the words.</summary>
    public bool End(string text)
    {
        foreach (string word in Before(text, text.Length))
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
