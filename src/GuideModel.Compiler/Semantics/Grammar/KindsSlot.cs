namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Kinds of one thing, counted together: 国家标准、行业标准; 技术标准或技术规程; 硕士、博士研究生. All of one head word, or joined by 或;
/// of any kind only where a word sums them up (合计).</summary>
internal sealed class KindsSlot(bool summed = false) : Slot
{
    private static readonly string[] Joints = ["、", "和", "及", "或", "或者"];

    public override void Match(SegmentText text, int at, Action<int, object> found) => Match(text, at, [], anyOf: false, found);

    public override string Render(object value) => (string)value;

    private void Match(SegmentText text, int at, List<string> before, bool anyOf, Action<int, object> found)
    {
        foreach (SlotMatch match in text.Matches(NounSlot.Instance, at))
        {
            // 国家标准或行业标准 are two kinds.
            if (!((string)match.Value).Contains('或'))
            {
                Extend(text, match.End, (string)match.Value, before, anyOf, found);
            }
        }
    }

    private void Extend(SegmentText text, int end, string value, List<string> before, bool anyOf, Action<int, object> found)
    {
        List<string> kinds = [.. before, value];
        if (kinds.Count > 1 && Joined(kinds, anyOf) is { } joint)
        {
            found(end, string.Join(joint, kinds));
        }

        foreach (string next in Joints.Where(j => kinds.Count < 5 && text.StartsWith(j, end)))
        {
            Match(text, end + next.Length, kinds, anyOf || next[0] == '或', found);
        }
    }

    private string? Joined(List<string> kinds, bool anyOf) =>
        summed ? (kinds.Skip(1).Any(k => Lexicon.Verbs.Any(v => v.Length > 1 && k.StartsWith(v, StringComparison.Ordinal))) ? null : "、")
        : anyOf ? "或"
        : kinds.All(k => Head(k) == Head(kinds[0])) || kinds.All(IsPersons) ? ""
        : kinds.Take(kinds.Count - 1).All(k => Modifiers.Any(m => k.EndsWith(m, StringComparison.Ordinal))) && Heads.Any(kinds[kinds.Count - 1].EndsWith) ? "、" : null;

    // 农技人员和种植大户: persons are counted together.
    private static bool IsPersons(string noun) => Persons.Any(p => noun.EndsWith(p, StringComparison.Ordinal));

    private static readonly string[] Persons = ["人员", "大户", "农户", "农民", "学员", "骨干", "带头人", "人才", "学生", "医师", "护士", "教师", "工人", "专家", "干部", "果农", "菜农", "茶农", "棉农", "机手", "村医", "医生", "技师", "学者", "从业者", "管理者", "操作员", "技术员", "农技员", "研究生", "博士后", "牧民", "渔民"];

    // 硕士、博士研究生, 技术和管理人员: the last word is the head of them all.
    private static readonly string[] Modifiers = ["硕士", "博士", "技术", "管理", "研发", "科研", "操作", "运维", "医务", "国际", "国家", "行业", "地方", "团体", "国内", "国外", "理论", "省级", "国家级"];
    private static readonly string[] Heads = ["研究生", "学位", "人员", "人才", "骨干", "标准", "规范", "规程", "专利", "期刊"];

    private static string Head(string noun) => noun.Substring(Math.Max(0, noun.Length - 2));
}
