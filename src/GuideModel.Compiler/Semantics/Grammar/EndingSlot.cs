namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>A noun phrase that ends in one of a dictionary's words.</summary>
internal sealed class EndingSlot(IReadOnlyList<string> endings) : Slot
{
    private readonly NounSlot noun = new();

    public override void Match(SegmentText text, int at, Action<int, object> found) => noun.Match(text, at, (end, value) =>
    {
        if (endings.Any(e => ((string)value).EndsWith(e, StringComparison.Ordinal)))
        {
            found(end, value);
        }
    });

    public override string Render(object value) => (string)value;
}
