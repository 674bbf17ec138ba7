using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Nouns in a row, all of them meant: 任务分工、经费分配和知识产权归属.</summary>
internal sealed class NounListSlot : Slot
{
    private static readonly string[] Joints = ["、", "和", "及", "以及", "与"];

    public override void Match(SegmentText text, int at, Action<int, object> found) => Match(text, at, [], found);

    public override string Render(object value)
    {
        var nouns = (EquatableArray<string>)value;
        return nouns.Count == 1 ? nouns[0] : string.Join("、", nouns.Take(nouns.Count - 1)) + "和" + nouns[nouns.Count - 1];
    }

    private static void Match(SegmentText text, int at, EquatableArray<string> before, Action<int, object> found)
    {
        foreach (SlotMatch match in before.Count < 8 ? text.Matches(NounSlot.Instance, at) : [])
        {
            EquatableArray<string> nouns = [.. before, (string)match.Value];
            found(match.End, nouns);
            foreach (string joint in Joints.Where(j => text.StartsWith(j, match.End)))
            {
                Match(text, match.End + joint.Length, nouns, found);
            }
        }
    }
}
