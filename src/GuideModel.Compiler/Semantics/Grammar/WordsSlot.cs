namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Any words up to the end of what the pattern wants: only for roles that make no rule.</summary>
internal sealed class WordsSlot : Slot
{
    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        for (int end = at + 1; end <= text.Length; end++)
        {
            found(end, text.Value.Substring(at, end - at));
        }
    }

    public override string Render(object value) => (string)value;
}
