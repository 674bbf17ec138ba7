using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Kinds of projects in a row: 共性关键技术类、应用示范类项目; 青年科学家项目. Only the last has to say 项目.</summary>
internal sealed class CategoriesSlot : Slot
{
    private static readonly string[] Joints = ["、", "和", "及", "与"];

    public override void Match(SegmentText text, int at, Action<int, object> found) => Match(text, at, [], found);

    public override bool MayMatch(SegmentText text) => Lexicon.Categories.Any(c => c.Words.Any(w => text.Value.Contains(w)));

    public override string Render(object value) =>
        string.Join("、", ((EquatableArray<string>)value).Select(n => Lexicon.Categories.First(c => c.Name == n).Words[0]));

    private static void Match(SegmentText text, int at, EquatableArray<string> before, Action<int, object> found)
    {
        foreach ((string name, string[] words) in Lexicon.Categories)
        {
            EquatableArray<string> names = [.. before, name];
            foreach (string word in words)
            {
                if (text.StartsWith(word, at))
                {
                    found(at + word.Length, names);
                    Next(text, at + word.Length, names, found);
                }

                string stem = word.EndsWith("项目", StringComparison.Ordinal) || word.EndsWith("课题", StringComparison.Ordinal) ? word.Substring(0, word.Length - 2) : word;
                if (stem.Length < word.Length && text.StartsWith(stem, at))
                {
                    Next(text, at + stem.Length, names, found);
                }
            }
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
