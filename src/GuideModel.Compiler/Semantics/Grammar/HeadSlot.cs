namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>What an introduction announces, in words that narrow nothing: 形式审查条件要求, 基本资格条件.</summary>
internal sealed class HeadSlot : Slot
{
    private static readonly string[] Ends = "条件 要求 规定 指标 事项 材料 情况 标准 内容 资格 附件 目标 任务".Split(' ');

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        for (int end = at + 2; end <= text.Length && end - at <= 16; end++)
        {
            string words = text.Value.Substring(at, end - at);
            if (text.IsCut(at) && text.IsCut(end) && Ends.Any(e => words.EndsWith(e, StringComparison.Ordinal)) && Headings.IsPlain(words))
            {
                found(end, words);
            }
        }
    }

    public override string Render(object value) => (string)value;
}
