namespace GuideModel.Compiler.Semantics;

/// <summary>Signs that a text may carry a rule or change its neighbours: whoever has one is never put aside as background
/// or left to people without being said to be unread (GRAMMAR.md, "The licence of neighbours").</summary>
internal static class Signals
{
    private static readonly string[] Words =
    [
        "不少于", "不低于", "不小于", "不超过", "不高于", "不多于", "不大于", "至少", "至多", "最多", "最少", "最长", "最短", "以上", "以下", "以内",
        "不得", "不能", "不可", "严禁", "禁止", "不接受", "无效", "限报", "限申报", "限牵头", "下设",
        "除外", "供参考", "之一", "特殊情况", "延长", "例如", "不适用", "取消", "不要求", "不必", "不一定", "经批准", "批准后", "据统计", "统计显示", "往届",
        "上一批次", "截至", "预计", "力争", "视为", "为宜", "建议", "如无", "仅", "原则上", "一般不", "优先",
        "年龄", "周岁", "比例", "占比", "倍", "自筹", "配套",
    ];

    /// <summary>The signs that are words.</summary>
    public static IReadOnlyList<string> All => Words;

    /// <summary>Whether a text has such a sign: a figure, a bound, a prohibition, or a frame.</summary>
    public static bool Any(string text) =>
        text.Any(c => c is >= '0' and <= '9' or '%' or '≥' or '≤') || Words.Any(w => text.Contains(w)) || HasChineseNumber(text);

    // 三年, 两名: a Chinese number before a measure word.
    private static bool HasChineseNumber(string text)
    {
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if ("一二三四五六七八九十两百千".Contains(text[i]) && "个项篇件名人次场家年台套亿万".Contains(text[i + 1])
                && !(i > 0 && text[i - 1] == '第'))
            {
                return true;
            }
        }

        return false;
    }
}
