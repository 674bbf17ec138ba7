using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>The measure words and units (GRAMMAR.md, "Numbers and units").</summary>
internal static class Units
{
    private static readonly (string Word, UnitKind Kind, decimal Factor)[] Words =
    [
        ("个月", UnitKind.Months, 1), ("年", UnitKind.Months, 12), ("周年", UnitKind.Months, 12),
        ("天", UnitKind.Days, 1), ("日", UnitKind.Days, 1), ("周", UnitKind.Days, 7),
        ("元人民币", UnitKind.Yuan, 1), ("元", UnitKind.Yuan, 1), ("人民币", UnitKind.Yuan, 1),
        ("%", UnitKind.Share, 0.01m),
        ("周岁", UnitKind.Age, 1), ("岁", UnitKind.Age, 1),
        .. "次 小时 分钟 秒 亩 公顷 平方米 立方米 公里 千米 米 厘米 毫米 微米 纳米 吨 千克 公斤 克 毫克 升 毫升 毫秒 千瓦 兆瓦 千瓦时 度 伏 安 赫兹 兆 帕 兆帕".Split(' ').Select(w => (w, UnitKind.Measure, 1m)),
        .. "个 项 篇 件 名 人 人次 次 场 家 位 台 套 本 部 份 门 种 款 批 条 期 组 处 户 辆 座 例 所 届 类 株 头 只 张 幅".Split(' ').Select(w => (w, UnitKind.Count, 1m)),
    ];

    /// <summary>The measure words and units.</summary>
    public static IEnumerable<string> All => Words.Select(w => w.Word);

    /// <summary>Calls back for every quantity at a position.</summary>
    public static void Match(SegmentText text, int at, Action<int, QuantityValue> found)
    {
        if (text.StartsWith("百分之", at) && Numbers.Read(text.Value, at + 3) is { } share)
        {
            found(share.End, new QuantityValue(share.Value / 100, UnitKind.Share, "%"));
            return;
        }

        if (Numbers.Read(text.Value, at) is not { } number)
        {
            MatchBelowZero(text, at, found);
            return;
        }

        if (LatinUnit(text.Value, number.End) is { Length: > 0 } unit)
        {
            found(number.End + unit.Length, new QuantityValue(Trim(number.Value), UnitKind.Measure, unit));
        }

        foreach ((string word, UnitKind kind, decimal factor) in Words)
        {
            if (text.StartsWith(word, number.End))
            {
                // 500人民币 is no usual wording; 500万人民币 is.
                if (word != "人民币" || text.Value[number.End - 1] is '万' or '亿')
                {
                    found(number.End + word.Length, new QuantityValue(Trim(number.Value * factor), kind, word));
                }
            }
        }
    }

    /// <summary>What a number in the quantity's unit is multiplied by to stand in the built-in unit.</summary>
    public static decimal Factor(QuantityValue quantity) => Words.First(w => w.Word == quantity.Measure).Factor;

    // 1.02 times 亿 is 102000000, not 102000000.00.
    private static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    // -20℃: only what is measured can be below zero.
    private static void MatchBelowZero(SegmentText text, int at, Action<int, QuantityValue> found)
    {
        int sign = text.StartsWith("零下", at) ? 2 : text.StartsWith("-", at) ? 1 : 0;
        if (sign > 0 && Numbers.Read(text.Value, at + sign) is { } number && LatinUnit(text.Value, number.End) is { Length: > 0 } unit)
        {
            found(number.End + unit.Length, new QuantityValue(Trim(-number.Value), UnitKind.Measure, unit));
        }
    }

    // kWh/Nm3, ℃, mg/L: a run of Latin letters and signs, digits only after a letter.
    private static string LatinUnit(string text, int at)
    {
        int end = at;
        while (end < text.Length && (text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or 'μ' or 'µ' or 'Ω' or '℃' or '°' or '·' or '/' or '²' or '³' or '‰' or '^'
            || (end > at && text[end] is >= '0' and <= '9')))
        {
            end++;
        }

        return text.Substring(at, end - at);
    }

    /// <summary>A quantity in words: 3年, 1500万元, 50%, 2项.</summary>
    public static string Render(QuantityValue quantity) => quantity.Kind switch
    {
        UnitKind.Months when quantity.Value % 12 == 0 => Notation.Print(quantity.Value / 12) + "年",
        UnitKind.Months => Notation.Print(quantity.Value) + "个月",
        UnitKind.Days => Notation.Print(quantity.Value) + "天",
        UnitKind.Yuan when quantity.Value >= 100_000_000 && quantity.Value % 1_000_000 == 0 => Notation.Print(quantity.Value / 100_000_000) + "亿元",
        UnitKind.Yuan when quantity.Value % 100 == 0 => Notation.Print(quantity.Value / 10_000) + "万元",
        UnitKind.Yuan => Notation.Print(quantity.Value) + "元",
        UnitKind.Share => Notation.Print(quantity.Value * 100) + "%",
        _ => Notation.Print(quantity.Value) + quantity.Measure,
    };
}
