using System.Globalization;
using System.Text.RegularExpressions;

namespace GuideModel.Compiler.Tests.Testing;

/// <summary>Small changes of a guide's text, each of one place: another figure, another bound, a member of a list or a demand less, another unit.</summary>
internal static partial class GuideMutations
{
    private static readonly (string From, string To)[] Bounds =
    [
        ("不少于", "不超过"), ("不低于", "不高于"), ("不超过", "不少于"), ("不高于", "不低于"), ("不大于", "不小于"), ("不小于", "不大于"),
        ("至少", "至多"), ("以上", "以下"), ("以下", "以上"), ("≥", "≤"), ("≤", "≥"), ("必须为", "不得为"), ("须为", "不得为"), ("应为", "不得为"),
    ];

    private static readonly (string From, string To)[] Units =
        [("年", "个月"), ("个月", "年"), ("万元", "元"), ("亿元", "万元"), ("%", "倍"), ("周岁", "个月"), ("家", "人"), ("篇", "项"), ("项", "篇"), ("次", "人次"), ("人", "家")];

    /// <summary>Every change of a text, with what it is.</summary>
    public static IEnumerable<(string What, string Text)> Of(string text)
    {
        foreach (Match number in Numbers().Matches(text))
        {
            if (decimal.TryParse(number.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value))
            {
                yield return Changed(text, number.Index, number.Length, Print(value + 1), "figure");
                yield return Changed(text, number.Index, number.Length, Print(value - 1), "figure");
            }
        }

        foreach ((string from, string to) in Bounds)
        {
            foreach (int at in Places(text, from))
            {
                yield return Changed(text, at, from.Length, to, "bound");
            }
        }

        foreach (Match unit in FigureAndUnit().Matches(text))
        {
            Group word = unit.Groups["unit"];
            foreach ((string from, string to) in Units.Where(u => u.From == word.Value))
            {
                yield return Changed(text, word.Index, from.Length, to, "unit");
            }
        }

        foreach (Match member in Member().Matches(text))
        {
            yield return Changed(text, member.Index, member.Length, "", "member");
        }

        foreach (Match demand in Demand().Matches(text))
        {
            yield return Changed(text, demand.Index, demand.Length, "", "demand");
        }
    }

    private static (string, string) Changed(string text, int at, int length, string to, string what)
    {
        int from = Math.Max(0, at - 12);
        string around = text[from..Math.Min(text.Length, at + length + 12)].Replace('\n', ' ');
        return ($"{what} {at}: {around} → {text.Substring(at, length)} → {to}", text[..at] + to + text[(at + length)..]);
    }

    private static string Print(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<int> Places(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    [GeneratedRegex("[0-9]+(?:\\.[0-9]+)?")]
    private static partial Regex Numbers();

    [GeneratedRegex("(?<=[0-9])\\s*(?<unit>个月|万元|亿元|周岁|年|%|家|篇|项|次|人)")]
    private static partial Regex FigureAndUnit();

    // 、B of A、B或C, and 或C.
    [GeneratedRegex("(?:、|或)[\\p{IsCJKUnifiedIdeographs}]{2,8}(?=[、，。；;,]|或|和)")]
    private static partial Regex Member();

    // A part of a sentence with its comma, or the whole sentence.
    [GeneratedRegex("(?<=[。\\n）)；;])[^，,。；;\\n]{4,}[，,。；;]|[，,；;][^，,。；;\\n]{4,}(?=[，,。；;])")]
    private static partial Regex Demand();
}
