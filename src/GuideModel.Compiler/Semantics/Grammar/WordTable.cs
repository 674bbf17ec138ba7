namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Words by their first character, each with a value: of a dictionary only the few words that can stand at a position are tried.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class WordTable<T>
{
    private static readonly (string Word, T Value)[] None = [];

    private readonly Dictionary<char, (string Word, T Value)[]> byFirst;

    public WordTable(IEnumerable<(string Word, T Value)> words) =>
        byFirst = words.GroupBy(w => w.Word[0]).ToDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The characters that its words begin with.</summary>
    public IEnumerable<char> FirstCharacters => byFirst.Keys;

    /// <summary>The words that begin with the character at a position, in the order of the dictionary.</summary>
    public (string Word, T Value)[] From(string text, int at) => at < text.Length && byFirst.TryGetValue(text[at], out (string, T)[]? words) ? words : None;

    /// <summary>The first word of the dictionary that a text begins with; null where it begins with none.</summary>
    public (string Word, T Value)? Beginning(string text)
    {
        foreach ((string Word, T Value) entry in From(text, 0))
        {
            if (text.StartsWith(entry.Word, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The words that stand at a position of a segment, in the order of the dictionary.</summary>
    public Standing At(SegmentText text, int at) => new(text, at, at < text.Length && text.IsCut(at) ? From(text.Value, at) : None);

    /// <summary>Whether one of the words stands at a position of a segment; no pattern came that far by it.</summary>
    public bool StandAt(SegmentText text, int at)
    {
        foreach ((string word, _) in From(text.Value, at))
        {
            if (text.Stands(word, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes through the words that stand at a position.</summary>
    public struct Standing(SegmentText text, int at, (string Word, T Value)[] words)
    {
        private int index = -1;

        public readonly (string Word, T Value) Current => words[index];

        public readonly Standing GetEnumerator() => this;

        public bool MoveNext()
        {
            while (++index < words.Length)
            {
                if (text.StartsWith(words[index].Word, at))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
