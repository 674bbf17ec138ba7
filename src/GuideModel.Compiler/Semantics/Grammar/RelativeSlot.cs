using System.Text.RegularExpressions;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Which result is meant, said before its name: 具有自主知识产权的, 可复制、可推广的, 硕士及以上, 千吨级/年以上. It belongs to the name; it may hold
/// what a noun phrase may not, but nothing that denies, bounds or makes a condition of it.</summary>
internal sealed class RelativeSlot : Slot
{
    private const int Longest = 28;

    private static readonly WordTable<bool> Beginnings = new("具有 具备 拥有 覆盖 涵盖 适用于 适用 适合 面向 用于 应用于 服务于 满足 符合 可复制 可推广 可复制可推广 可复制、可推广 可持续 基于 针对 围绕".Split(' ').Select(w => (w, true)));

    // What these words do to a demand could reach beyond the name.
    private static readonly string[] Stops =
        [.. "不 未 非 无 没 没有 勿 除 仅 只 每 各 如 若 当 应 须 需 必须 或 等 约 占 超过 以上 以内 以下 至少 至多 原则上 一般 鼓励 优先 其他 其余 其中 部分 例如 之一 已 曾 拟 将 分别 , ; : 。 ( ) \" % ≥ ≤ < > ±".Split(' ')];

    private static readonly Regex Rank = new(
        "\\G(?:(?:硕士|博士|本科|国家级|省部级|省级|地市级|市级|部级|副高级|高级|中级)(?:及其?|或)?以上(?:学历|学位|职称)?"
        + "|(?:[0-9]+(?:\\.[0-9]+)?[A-Za-z]{1,4}|[0-9一二三五十百千万]+(?:吨|千瓦|兆瓦|瓦|升|立方米|台|套|亩|公里|米|片))级(?:/年)?(?:及|或)?以上|第?[一二三四五]类(?:及|或)?以上"
        + "|(?:年|日|月)(?:产|处理|加工|生产|消纳|回收|利用)[0-9]+(?:\\.[0-9]+)?[万千百]?[\u4E00-\u9FFFA-Za-z]{1,3}(?:级)?(?:及|或)?以上(?!的))的?", RegexOptions.CultureInvariant);

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        if (at < text.Length && text.IsCut(at) && Rank.Match(text.Value, at) is { Success: true } rank && text.IsCut(at + rank.Length))
        {
            found(at + rank.Length, rank.Value);
            return;
        }

        if (at >= text.Length || !text.IsCut(at) || !Beginnings.StandAt(text, at))
        {
            return;
        }

        for (int end = at + 1; end < text.Length && end - at < Longest; end++)
        {
            if (text.Value[end] is >= '0' and <= '9' || NounSlot.IsChineseFigure(text, end) || Stops.Any(s => text.Stands(s, end)))
            {
                return;
            }

            if (text.Value[end] == '的' && text.IsCut(end) && end > at + 2)
            {
                found(end + 1, text.Value.Substring(at, end + 1 - at));
                return;
            }
        }
    }

    public override string Render(object value) => (string)value;
}
