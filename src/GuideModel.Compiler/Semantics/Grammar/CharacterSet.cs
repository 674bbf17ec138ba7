namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Which characters a text has, in 256 bits: where a character of a word is missing, the word is; where all are there, it may be.</summary>
internal readonly struct CharacterSet
{
    private readonly ulong a;
    private readonly ulong b;
    private readonly ulong c;
    private readonly ulong d;

    public CharacterSet(IEnumerable<char> text)
    {
        foreach (char character in text)
        {
            ulong bit = 1UL << (character & 63);
            switch ((character >> 6) & 3)
            {
                case 0:
                    a |= bit;
                    break;
                case 1:
                    b |= bit;
                    break;
                case 2:
                    c |= bit;
                    break;
                default:
                    d |= bit;
                    break;
            }
        }
    }

    /// <summary>Whether a character may be in it.</summary>
    public bool MayHold(char character) => (((character >> 6) & 3) switch { 0 => a, 1 => b, 2 => c, _ => d } >> (character & 63) & 1) != 0;

    /// <summary>Whether every character of another set may be in this one.</summary>
    public bool MayHold(in CharacterSet other) => (other.a & ~a) == 0 && (other.b & ~b) == 0 && (other.c & ~c) == 0 && (other.d & ~d) == 0;
}

/// <summary>Words of which any may be looked for in many texts.</summary>
internal sealed class SoughtWords(IEnumerable<string> words)
{
    private readonly SoughtWord[] all = [.. words.Distinct(StringComparer.Ordinal).Select(w => new SoughtWord(w))];

    /// <summary>Whether a text has one of them.</summary>
    public bool AnyIn(string text) => AnyIn(text, new CharacterSet(text));

    /// <summary>Whether a text of these characters has one of them.</summary>
    public bool AnyIn(string text, in CharacterSet of)
    {
        foreach (SoughtWord word in all)
        {
            if (word.IsIn(text, of))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A word with its characters, to be looked for in many texts.</summary>
internal readonly struct SoughtWord(string word)
{
    private readonly CharacterSet characters = new(word);

    public string Word => word;

    /// <summary>Whether a text has the word.</summary>
    public bool IsIn(string text, in CharacterSet of) => of.MayHold(characters) && text.Contains(word);
}
