using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Kinds of projects in a row: 共性关键技术类、应用示范类项目; 青年科学家项目. Only the last has to say 项目.</summary>
internal sealed class CategoriesSlot : Slot
{
    private static readonly string[] Joints = ["、", "和", "及", "与"];

    private static readonly WordTable<(string Name, bool Stem)> Table = new(Lexicon.Categories.SelectMany(c => c.Words.SelectMany(w => Forms(c.Name, w))));
    private static readonly SoughtWords Sought = new(Lexicon.Categories.SelectMany(c => c.Words));

    public override void Match(SegmentText text, int at, Action<int, object> found) => Match(text, at, [], found);

    public override IEnumerable<char> FirstCharacters => Table.FirstCharacters;

    public override bool Needs => true;

    public override bool MayMatch(SegmentText text) => text.HasAny(Sought);

    public override string Render(object value) =>
        string.Join("、", ((EquatableArray<string>)value).Select(n => Lexicon.Categories.FirstOrDefault(c => c.Name == n).Words is [var word, ..] ? word : n));

    private static void Match(SegmentText text, int at, EquatableArray<string> before, Action<int, object> found)
    {
        foreach ((string word, (string name, bool stem)) in Table.At(text, at))
        {
            EquatableArray<string> names = [.. before, name];
            if (!stem)
            {
                found(at + word.Length, names);
            }

            Next(text, at + word.Length, names, found);
        }
    }

    // 应用示范类 before a joint: a stem says nothing alone.
    private static IEnumerable<(string Word, (string Name, bool Stem) Value)> Forms(string name, string word)
    {
        yield return (word, (name, Stem: false));
        if (word.EndsWith("项目", StringComparison.Ordinal) || word.EndsWith("课题", StringComparison.Ordinal))
        {
            yield return (word.Substring(0, word.Length - 2), (name, Stem: true));
        }
    }

    private static void Next(SegmentText text, int at, EquatableArray<string> names, Action<int, object> found)
    {
        foreach (string joint in Joints.Where(j => text.StartsWith(j, at)))
        {
            Match(text, at + joint.Length, names, found);
        }
    }
}
