namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>All words up to the end of the text: what <see cref="WordsSlot"/> can be at the end of a pattern.</summary>
internal sealed class RestSlot : Slot
{
    public static RestSlot Instance { get; } = new();

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        if (at < text.Length)
        {
            found(text.Length, text.Value.Substring(at));
        }
    }

    public override string Render(object value) => (string)value;
}
