namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>What somebody applies for and has under way, counted together: 申报项目和国家重点研发计划在研项目, 在研及申报省科技计划项目.</summary>
internal sealed class LoadSlot : Slot
{
    private const int Longest = 60;
    private static readonly string[] Applied = ["申报", "申请"];
    private static readonly string[] UnderWay = ["在研", "承担", "正在承担"];
    private static readonly string[] Taking = ["和参加", "和参与", "及参加", "及参与"];
    private static readonly string[] Never = ["不", "除", "仅", "如", "若", "可", "应", "须", "每", "或者", ",", ";", ":", "(", ")"];

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        for (int end = at; end < text.Length && end - at < Longest && text.IsCut(at) && !Never.Any(n => text.Stands(n, end)); end++)
        {
            string words = text.Value.Substring(at, end + 1 - at);
            if (text.IsCut(end + 1) && Applied.Concat(UnderWay).Any(w => words.StartsWith(w, StringComparison.Ordinal))
                && Applied.Any(words.Contains) && UnderWay.Concat(Taking).Any(words.Contains) && (words.EndsWith("项目", StringComparison.Ordinal) || words.EndsWith("课题", StringComparison.Ordinal)))
            {
                found(end + 1, words);
            }
        }
    }

    public override string Render(object value) => (string)value;
}
