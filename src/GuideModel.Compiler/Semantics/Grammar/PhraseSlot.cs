namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>What distinguishes a part from its whole, as the text puts it: 发表在国内期刊, 取得职业技能证书. It may hold places and deeds
/// that a noun phrase may not, but nothing that denies, bounds or makes a condition of it (GRAMMAR.md, "Parts").</summary>
internal sealed class PhraseSlot : Slot
{
    private const int Longest = 24;

    private static readonly string[] Stops =
        [.. "不 未 非 无 没 没有 勿 除 仅 只 每 各 如 若 当 可 应 须 需 必须 或 等 约 占 超过 以内 以下 至少 至多 原则上 一般 鼓励 优先 其他 其余 部分 例如 之一 , ; : 。 ( ) \" % ≥ ≤ < > ± 的".Split(' ')];

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        for (int end = at; end < text.Length && end - at < Longest && text.IsCut(at); end++)
        {
            // 共建"一带一路"国家: what is quoted is one word.
            if (text.Value[end] == '"' && text.Value.IndexOf('"', end + 1) is > 0 and int close && close > end + 1)
            {
                end = close;
                continue;
            }

            if (text.Value[end] is >= '0' and <= '9' || NounSlot.IsChineseFigure(text, end) || Stops.Any(s => text.Stands(s, end)) && !IsBetweenLatin(text.Value, end))
            {
                return;
            }

            if (end > at && text.IsCut(end + 1))
            {
                found(end + 1, text.Value.Substring(at, end + 1 - at));
            }
        }
    }

    // SCI或EI收录: one of two indexes, still one deed.
    private static bool IsBetweenLatin(string text, int at) => text[at] is '或' or '、' && at > 0 && at + 1 < text.Length && text[at - 1] is >= 'A' and <= 'Z' && text[at + 1] is >= 'A' and <= 'Z';

    public override string Render(object value) => (string)value;
}
