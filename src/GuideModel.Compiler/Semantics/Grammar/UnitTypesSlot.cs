using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>A list of unit types: 高校、科研院所或医疗机构.</summary>
internal sealed class UnitTypesSlot(string[] joints) : Slot
{
    public override IEnumerable<string> Words => Lexicon.UnitTypes.SelectMany(t => t.Words);

    public override void Match(SegmentText text, int at, Action<int, object> found) => MatchFrom(text, at, [], found);

    public override bool MayMatch(SegmentText text) => Lexicon.UnitTypes.Any(t => t.Words.Any(w => text.Value.Contains(w)));

    public override string Render(object value)
    {
        var names = (EquatableArray<string>)value;
        string[] words = [.. names.Select(n => Lexicon.UnitTypes.First(t => t.Name == n).Words[0])];
        return words.Length == 1 ? words[0] : string.Join("、", words.Take(words.Length - 1)) + "或" + words[words.Length - 1];
    }

    private void MatchFrom(SegmentText text, int at, EquatableArray<string> before, Action<int, object> found)
    {
        foreach ((string name, string[] words) in Lexicon.UnitTypes)
        {
            foreach (string word in words)
            {
                if (!text.StartsWith(word, at))
                {
                    continue;
                }

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
}
