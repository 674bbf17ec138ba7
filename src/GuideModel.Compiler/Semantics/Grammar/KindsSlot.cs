namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Kinds of one thing, counted together: 国家标准、行业标准; 技术标准或技术规程. All of one head word, or joined by 或.</summary>
internal sealed class KindsSlot : Slot
{
    private static readonly string[] Joints = ["、", "和", "及", "或", "或者"];

    public override void Match(SegmentText text, int at, Action<int, object> found) => Match(text, at, [], anyOf: false, found);

    public override string Render(object value) => (string)value;

    private void Match(SegmentText text, int at, List<string> before, bool anyOf, Action<int, object> found)
    {
        foreach (SlotMatch match in text.Matches(NounSlot.Instance, at))
        {
            Extend(text, match.End, (string)match.Value, before, anyOf, found);
        }
    }

    private void Extend(SegmentText text, int end, string value, List<string> before, bool anyOf, Action<int, object> found)
    {
        List<string> kinds = [.. before, value];
        if (kinds.Count > 1 && (anyOf || kinds.All(k => Head(k) == Head(kinds[0])) || kinds.All(IsPersons)))
        {
            found(end, string.Join(anyOf ? "或" : "", kinds));
        }

        foreach (string joint in Joints.Where(j => kinds.Count < 5 && text.StartsWith(j, end)))
        {
            Match(text, end + joint.Length, kinds, anyOf || joint[0] == '或', found);
        }
    }

    // 农技人员和种植大户: persons are counted together.
    private static bool IsPersons(string noun) => Persons.Any(p => noun.EndsWith(p, StringComparison.Ordinal));

    private static readonly string[] Persons = ["人员", "大户", "农户", "农民", "学员", "骨干", "带头人", "人才", "学生", "医师", "护士", "教师", "工人", "专家", "干部"];

    private static string Head(string noun) => noun.Substring(Math.Max(0, noun.Length - 2));
}
