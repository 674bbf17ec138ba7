using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>A list of unit types: 高校、科研院所或医疗机构.</summary>
internal sealed class UnitTypesSlot(string[] joints) : Slot
{
    private static readonly WordTable<string> Table = new(Lexicon.UnitTypes.SelectMany(t => t.Words.Select(w => (w, t.Name))));
    private static readonly SoughtWords Sought = new(Lexicon.UnitTypes.SelectMany(t => t.Words));

    public override IEnumerable<string> Words => Lexicon.UnitTypes.SelectMany(t => t.Words);

    public override void Match(SegmentText text, int at, Action<int, object> found) => MatchFrom(text, at, [], found);

    public override IEnumerable<char> FirstCharacters => Table.FirstCharacters;

    public override bool Needs => true;

    public override bool MayMatch(SegmentText text) => text.HasAny(Sought);

    public override string Render(object value)
    {
        var names = (EquatableArray<string>)value;
        string[] words = [.. names.Select(n => Lexicon.UnitTypes.First(t => t.Name == n).Words[0])];
        return words.Length == 1 ? words[0] : string.Join("、", words.Take(words.Length - 1)) + "或" + words[words.Length - 1];
    }

    private void MatchFrom(SegmentText text, int at, EquatableArray<string> before, Action<int, object> found)
    {
        foreach ((string word, string name) in Table.At(text, at))
        {
            int end = at + word.Length;
            EquatableArray<string> names = [.. before, name];
            found(end, names);
            foreach (string joint in joints)
            {
                if (text.StartsWith(joint, end))
                {
                    MatchFrom(text, end + joint.Length, names, found);
                }
            }
        }
    }
}
