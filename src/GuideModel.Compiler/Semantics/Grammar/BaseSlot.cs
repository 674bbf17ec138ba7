namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>What something is compared with: 现有产品, 当地主栽品种, 2023年. Words that elsewhere narrow a scope are at home here.</summary>
internal sealed class BaseSlot : Slot
{
    private const int Longest = 16;
    private static readonly string[] Stops = ["不", "未", "可", "应", "须", "其中", "以上", "以下", "超过", ",", ";", ":", "(", ")", "%", "提高", "降低", "下降", "增加", "减少"];

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        for (int end = at; end < text.Length && end - at < Longest && !Stops.Any(s => text.Stands(s, end)); end++)
        {
            if (text.IsCut(end + 1))
            {
                found(end + 1, text.Value.Substring(at, end + 1 - at));
            }
        }
    }

    public override string Render(object value) => (string)value;
}
