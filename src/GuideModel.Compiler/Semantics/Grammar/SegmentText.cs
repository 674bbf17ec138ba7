using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>A segment as patterns match it: normal text with the places where a word may begin or end.</summary>
/// <remarks>Inside an opaque word (许可, 意向书) no word begins: 可 in 许可 is no permission.</remarks>
internal sealed class SegmentText
{
    /// <summary>Longer segments than this are left unread without trying: official sentences never are, and all complete
    /// readings of a hostile one could be many.</summary>
    public const int MaxLength = 240;

    private readonly bool[] cuts;

    public SegmentText(NormalText text)
    {
        Text = text;
        cuts = Lexicon.Cuts(text.Value);
    }

    public NormalText Text { get; }

    public string Value => Text.Value;

    public int Length => Text.Length;

    /// <summary>The farthest position a pattern reached: what stands there blocked the reading.</summary>
    public int Farthest { get; private set; }

    public bool IsCut(int position) => cuts[position];

    public bool StartsWith(string word, int at)
    {
        if (!cuts[at] || at + word.Length > Length || !cuts[at + word.Length]
            || string.CompareOrdinal(Value, at, word, 0, word.Length) != 0)
        {
            return false;
        }

        Farthest = Math.Max(Farthest, at + word.Length);
        return true;
    }
}
