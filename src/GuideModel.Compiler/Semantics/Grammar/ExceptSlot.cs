namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>A bracket behind a name that says what belongs to it: (不含外观设计), (含实物投入). It stays in the name.</summary>
internal sealed class ExceptSlot : Slot
{
    private static readonly string[] Openings = ["(不含", "(含", "(不包括", "(包括", "(不计"];

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        if (at >= text.Length || text.Value[at] != '(' || !Openings.Any(o => string.CompareOrdinal(text.Value, at, o, 0, o.Length) == 0))
        {
            return;
        }

        int close = text.Value.IndexOf(')', at);
        if (close > 0 && text.FigureFrom(at) > close && text.Value.IndexOf('(', at + 1) is var next && (next < 0 || next > close))
        {
            found(close + 1, text.Value.Substring(at, close + 1 - at));
        }
    }

    public override string Render(object value) => (string)value;
}
