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
    private readonly CharacterSet characters;

    // By the number of the slot, then by position.
    private SlotMatch[]?[]?[] matches = new SlotMatch[]?[]?[Slot.Count];
    private bool?[] possible = new bool?[Slot.Count];
    private readonly int[] figures;

    // What is being found; a slot that asks for another has its own on top.
    private readonly List<SlotMatch> finding = [];
    private readonly Action<int, object> find;

    public SegmentText(NormalText text)
    {
        Text = text;
        cuts = Lexicon.Cuts(text.Value);
        characters = new CharacterSet(text.Value);
        find = (end, value) => finding.Add(new SlotMatch(end, value));
        figures = new int[text.Length + 1];
        figures[text.Length] = int.MaxValue;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            figures[i] = text.Value[i] is >= '0' and <= '9' || Figures.Contains(text.Value[i]) ? i : figures[i + 1];
        }
    }

    private const string Figures = "〇零一二三四五六七八九十百千两半壹贰叁肆伍陆柒捌玖拾佰仟";

    /// <summary>Whether a figure stands anywhere: without one there is no bound.</summary>
    public bool HasFigure => figures[0] < Length;

    /// <summary>The position of the first figure from a position on.</summary>
    public int FigureFrom(int at) => figures[at];

    /// <summary>Whether a word occurs anywhere.</summary>
    public bool Has(in SoughtWord word) => word.IsIn(Value, characters);

    /// <summary>Whether one of some words occurs anywhere.</summary>
    public bool HasAny(SoughtWords words) => words.AnyIn(Value, characters);

    /// <summary>Every way a slot matches at a position.</summary>
    public SlotMatch[] Matches(Slot slot, int at)
    {
        Grow();
        SlotMatch[]?[] known = matches[slot.Index] ??= new SlotMatch[]?[Length + 1];
        if (known[at] is not { } found)
        {
            int start = finding.Count;
            slot.Match(this, at, find);
            found = finding.Count == start ? [] : [.. finding.GetRange(start, finding.Count - start)];
            finding.RemoveRange(start, finding.Count - start);
            known[at] = found;
        }

        return found;
    }

    /// <summary>Whether a slot can match anywhere.</summary>
    public bool May(Slot slot)
    {
        Grow();
        return possible[slot.Index] ??= slot.MayMatch(this);
    }

    // A slot may be made after the segment.
    private void Grow()
    {
        if (matches.Length < Slot.Count)
        {
            Array.Resize(ref matches, Slot.Count);
            Array.Resize(ref possible, Slot.Count);
        }
    }

    public NormalText Text { get; }

    public string Value => Text.Value;

    public int Length => Text.Length;

    /// <summary>The farthest position a pattern reached: what stands there blocked the reading.</summary>
    public int Farthest { get; private set; }

    public bool IsCut(int position) => cuts[position];

    /// <summary>Whether a word stands at a position; how far a pattern came is remembered.</summary>
    public bool StartsWith(string word, int at)
    {
        if (!Stands(word, at))
        {
            return false;
        }

        Farthest = Math.Max(Farthest, at + word.Length);
        return true;
    }

    /// <summary>Whether a word stands at a position.</summary>
    public bool Stands(string word, int at) => at + word.Length <= Length && cuts[at] && cuts[at + word.Length]
        && string.CompareOrdinal(Value, at, word, 0, word.Length) == 0;
}

/// <summary>One way a slot matches.</summary>
/// <param name="End">The position behind it.</param>
/// <param name="Value">What it holds.</param>
internal readonly record struct SlotMatch(int End, object Value);
