namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>What a project may be concerned with: 实验动物, 人体被试和人类伦理. One thing or several, named together.</summary>
internal sealed class MattersSlot : Slot
{
    private static readonly string[] Joints = ["、", "和", "及", "或", "或者", "以及", "与", "等"];

    public override void Match(SegmentText text, int at, Action<int, object> found) => Match(text, at, at, 0, found);

    public override string Render(object value) => (string)value;

    private static void Match(SegmentText text, int start, int at, int count, Action<int, object> found)
    {
        foreach (SlotMatch match in text.Matches(NounSlot.Instance, at))
        {
            // 人的生命科学研究 is one matter.
            if (((string)match.Value).IndexOf('的', ((string)match.Value).StartsWith("人的", StringComparison.Ordinal) ? 2 : 0) >= 0)
            {
                continue;
            }

            found(match.End, text.Value.Substring(start, match.End - start));
            foreach (string joint in Joints.Where(j => count < 4 && text.StartsWith(j, match.End)))
            {
                Match(text, start, match.End + joint.Length, count + 1, found);
            }
        }
    }
}
