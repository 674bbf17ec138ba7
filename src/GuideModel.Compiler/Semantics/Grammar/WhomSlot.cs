namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>One person whom a demand is about: the project's leader, the other side's, or one named by the post (中方主任). The value is the path.</summary>
internal sealed class WhomSlot : Slot
{
    public override IEnumerable<string> Words => Lexicon.Entities.Where(e => Entities.IsPerson(e.Path)).SelectMany(e => e.Words);

    public override IEnumerable<char> FirstCharacters => Entities.FirstCharacters;

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        foreach ((int end, string path) in Entities.PersonsAt(text, at))
        {
            found(end, path);
        }
    }

    public override string Render(object value) => Entities.Term((string)value);
}
