using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>The measure words and units (GRAMMAR.md, "Numbers and units").</summary>
internal static class Units
{
    private static readonly (string Word, UnitKind Kind, decimal Factor)[] Words =
    [
        ("个月", UnitKind.Months, 1), ("年", UnitKind.Months, 12), ("周年", UnitKind.Months, 12), ("个年度", UnitKind.Months, 12),
        ("天", UnitKind.Days, 1), ("日", UnitKind.Days, 1), ("周", UnitKind.Days, 7), ("个工作日", UnitKind.Measure, 1), ("工作日", UnitKind.Measure, 1),
        ("元人民币", UnitKind.Yuan, 1), ("元", UnitKind.Yuan, 1), ("人民币", UnitKind.Yuan, 1), ("元(人民币)", UnitKind.Yuan, 1),
        ("%", UnitKind.Share, 0.01m), ("个百分点", UnitKind.Measure, 1),
        ("周岁", UnitKind.Age, 1), ("岁", UnitKind.Age, 1),
        .. Lexicon.Measures.Select(w => (w, UnitKind.Measure, 1m)),
        .. Lexicon.MeasureWords.Select(w => (w, UnitKind.Count, 1m)),
    ];

    private static readonly WordTable<(UnitKind Kind, decimal Factor)> Table = new(Words.Select(w => (w.Word, (w.Kind, w.Factor))));

    /// <summary>The characters that a quantity may begin with; 每亩350立方米, 零下20℃.</summary>
    public const string FirstCharacters = Numbers.FirstCharacters + "每-";

    // 2026年 is a year, not a stretch of 2026 years.
    private const decimal FirstCalendarYear = 1900;

    /// <summary>The measure words and units.</summary>
    public static IEnumerable<string> All => Words.Select(w => w.Word);

    /// <summary>Calls back for every quantity at a position.</summary>
    public static void Match(SegmentText text, int at, Action<int, QuantityValue> found)
    {
        // 应占一半以上, 不少于半数
        if (text.StartsWith("一半", at) || text.StartsWith("半数", at))
        {
            found(at + 2, new QuantityValue(0.5m, UnitKind.Share, "%"));
            return;
        }

        if (text.StartsWith("百分之", at) && Numbers.Read(text.Value, at + 3) is { } share)
        {
            found(share.End, new QuantityValue(share.Value / 100, UnitKind.Share, "%"));
            return;
        }

        // 每亩350立方米
        if (text.StartsWith("每", at) && MeasureWord(text.Value, at + 1) is var per && per > at + 1 && Numbers.Read(text.Value, per) is { } each
            && MeasureWord(text.Value, each.End) is var whole && whole > each.End)
        {
            found(whole, new QuantityValue(Trim(each.Value), UnitKind.Measure, $"{text.Value.Substring(each.End, whole - each.End)}/{text.Value.Substring(at + 1, per - at - 1)}"));
        }

        if (Numbers.Read(text.Value, at) is not { } number)
        {
            MatchBelowZero(text, at, found);
            return;
        }

        if (CompoundUnit(text.Value, number.End) is { Length: > 0 } unit)
        {
            found(number.End + unit.Length, new QuantityValue(Trim(number.Value), UnitKind.Measure, unit));
        }

        // 1%/1000h, 10%额定功率/s: so much in that time, no share.
        if (number.End < text.Length && text.Value[number.End] == '%' && Pace.Match(text.Value, number.End) is { Success: true } pace)
        {
            found(number.End + pace.Length, new QuantityValue(Trim(number.Value), UnitKind.Measure, pace.Value));
            return;
        }

        // 0.05%FS: of the full scale, no share.
        if (OfScale.FirstOrDefault(s => text.StartsWith(s, number.End)) is { } scale)
        {
            found(number.End + scale.Length, new QuantityValue(Trim(number.Value), UnitKind.Measure, scale));
            return;
        }

        // 三分之一
        if (text.StartsWith("分之", number.End) && number.Value > 0 && Numbers.Read(text.Value, number.End + 2) is { } part)
        {
            found(part.End, new QuantityValue(part.Value / number.Value, UnitKind.Share, "%"));
        }

        // 1/2
        if (number.Value is > 0 and < 10 && text.StartsWith("/", number.End) && Numbers.Read(text.Value, number.End + 1) is { Value: > 1 and < 20 } parts && number.Value < parts.Value
            && !(parts.End < text.Length && (IsLatin(text.Value[parts.End]) || text.Value[parts.End] is '/' or '%')))
        {
            found(parts.End, new QuantityValue(number.Value / parts.Value, UnitKind.Share, "%"));
        }

        found(number.End, new QuantityValue(Trim(number.Value), UnitKind.Plain, ""));
        if (UnknownUnit(text, number.End) is { Length: > 0 } unknown)
        {
            found(text.Length, new QuantityValue(Trim(number.Value), UnitKind.Measure, unknown));
        }

        // 一年半, 1年半
        if (text.StartsWith("年半", number.End) && number.Value < FirstCalendarYear)
        {
            found(number.End + 2, new QuantityValue((number.Value * 12) + 6, UnitKind.Months, "年"));
        }

        // 百亿级: a size, and no rank.
        bool size = "万亿千百".Contains(text.Value[number.End - 1]) && text.StartsWith("级", number.End);
        if (size)
        {
            found(number.End + 1, new QuantityValue(Trim(number.Value), UnitKind.Plain, ""));
        }

        foreach ((string word, (UnitKind kind, decimal factor)) in Table.At(text, number.End))
        {
            // 500台(套): the second word for the same pieces.
            if (kind == UnitKind.Count && Pieces.Match(text.Value, number.End + word.Length) is { Success: true } pieces && Lexicon.MeasureWords.Contains(pieces.Groups["word"].Value))
            {
                found(number.End + word.Length + pieces.Length, new QuantityValue(Trim(number.Value * factor), kind, word));
            }

            // 1.2节 is measured: of pieces there are no parts.
            if (kind == UnitKind.Count && number.Value % 1 != 0)
            {
                found(number.End + word.Length, new QuantityValue(Trim(number.Value), UnitKind.Measure, word));
                continue;
            }

            // 500人民币 is no usual wording; 500万人民币 is.
            bool usual = !(size && word == "级") && (word != "人民币" || text.Value[number.End - 1] is '万' or '亿');
            if (usual && !(word == "年" && number.Value >= FirstCalendarYear))
            {
                found(number.End + word.Length, new QuantityValue(Trim(number.Value * factor), kind, word));
            }
        }
    }

    /// <summary>The units of the bounded figures in a text.</summary>
    public static IEnumerable<(UnitKind Kind, string Measure)> In(string words)
    {
        var text = new SegmentText(NormalText.Of(words, new GuideSpan(0, words.Length)));
        var units = new HashSet<(UnitKind, string)>();
        for (int at = 0; at < text.Length && text.Length <= SegmentText.MaxLength; at = text.FigureFrom(at + 1))
        {
            Match(text, at, (_, quantity) =>
            {
                if (quantity.Kind is not UnitKind.Plain)
                {
                    units.Add((quantity.Kind, quantity.Kind is UnitKind.Count or UnitKind.Measure ? quantity.Measure : ""));
                }
            });
        }

        return units;
    }

    // A unit that no dictionary has stays as written, where it ends the segment.
    private static string UnknownUnit(SegmentText text, int at)
    {
        string rest = text.Length - at is 1 or 2 ? text.Value.Substring(at) : "";
        return rest.All(c => c is >= '\u4E00' and <= '\u9FFF') && !Lexicon.NounStops.Any(rest.Contains)
            && MeasureWord(rest, 0) == 0 && !"万亿千百十两几余多期的点性型者化元美欧日港英".Any(c => rest.Contains(c)) ? rest : "";
    }

    // 1.02 times 亿 is 102000000, not 102000000.00.
    private static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    private static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    // -20℃: only what is measured can be below zero.
    private static void MatchBelowZero(SegmentText text, int at, Action<int, QuantityValue> found)
    {
        int sign = text.StartsWith("零下", at) ? 2 : text.StartsWith("-", at) ? 1 : 0;
        if (sign > 0 && Numbers.Read(text.Value, at + sign) is { } number && CompoundUnit(text.Value, number.End) is { Length: > 0 } unit)
        {
            found(number.End + unit.Length, new QuantityValue(Trim(-number.Value), UnitKind.Measure, unit));
        }
    }

    // kWh/Nm3, ℃, 公斤/亩, MWh/年: units of the text's own, with what they are counted per. One measure word alone is in the dictionary.
    private static string CompoundUnit(string text, int at)
    {
        int end = LatinUnit(text, at);
        bool compound = end > at;
        end = compound ? end : MeasureWord(text, at);
        end = end > at ? end : OwnWord(text, at);

        // 2篇/年 is a pace of results, not a unit; 个/cm2 is one.
        if (!compound && Lexicon.MeasureWords.Contains(text.Substring(at, end - at)) && !(end + 1 < text.Length && text[end] == '/' && LatinUnit(text, end + 1) > end + 1))
        {
            return "";
        }

        while (end > at && end < text.Length && text[end] == '/')
        {
            int next = LatinUnit(text, end + 1);
            next = next > end + 1 ? next : MeasureWord(text, end + 1);
            if (next == end + 1)
            {
                break;
            }

            compound = true;
            end = next;
        }

        return compound ? text.Substring(at, end - at).TrimEnd('/') : "";
    }

    // 36自然箱/小时: a word of the text's own, counted per something.
    private static int OwnWord(string text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < LongestOwnWord && text[end] is >= '\u4E00' and <= '\u9FFF')
        {
            end++;
        }

        return end < text.Length && text[end] == '/' && !"万亿千百".Contains(text[at]) ? end : at;
    }

    private const int LongestOwnWord = 4;

    private static int MeasureWord(string text, int at)
    {
        int longest = 0;
        foreach ((string word, _) in Table.From(text, at))
        {
            longest = word.Length > longest && string.CompareOrdinal(text, at, word, 0, word.Length) == 0 ? word.Length : longest;
        }

        return at + longest;
    }

    private static readonly Regex Pace = new("\\G%(?:[\\u4E00-\\u9FFF]{2,4})?/(?:[0-9]*(?:ms|min|kh|km|h|s|K|℃|小时|千小时|分钟|秒|年|个月|月|天|次|圈|周期|公里))(?![\\u4E00-\\u9FFFA-Za-z])", RegexOptions.CultureInvariant);
    private static readonly Regex Pieces = new("\\G\\((?<word>[\\u4E00-\\u9FFF]{1,2})\\)", RegexOptions.CultureInvariant);
    private static readonly string[] OfScale = ["%FS", "%F.S.", "%F.S", "%RH", "%LEL", "%VOL", "%IACS"];
    private static readonly string[] Percents = ["wt", "vol", "at", "mol"];

    // A run of Latin letters and signs, digits only after a letter.
    private static int LatinUnit(string text, int at)
    {
        int end = at;
        while (end < text.Length && (text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or 'μ' or 'µ' or 'Ω' or 'Ω' or 'Å' or 'Å' or 'ε' or '℃' or '℉' or '°' or '′' or '″' or '²' or '³' or '‰' or (>= '₀' and <= '₉') or '㎡' or '㎜' or '㎏' or '㎝' or '㎞'
            || (end > at && text[end] is '·' or '^' || end > at && text[end] == '@' && end + 1 < text.Length && text[end + 1] is >= '0' and <= '9') || (end > at && (text[end] is >= '1' and <= '9' || (text[end] == '0' && char.IsDigit(text[end - 1]))) && !(end + 1 < text.Length && text[end + 1] is '%' or (>= '0' and <= '9')))
            || (end > at + 1 && text[end] == '%' && Percents.Contains(text.Substring(at, end - at)))
            || (end > at && text[end] == '/' && end + 1 < text.Length && text[end + 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '(')
            || (end > at + 1 && text[end] == '/' && text[end - 2] == '^' && char.IsDigit(text[end - 1]) && end + 1 < text.Length && char.IsDigit(text[end + 1]))
            || (end > at && text[end - 1] == '/' && text[end] == '(') || (end > at && text[end] == ')' && text.IndexOf('(', at, end - at) > 0)
            || (end > at && text[end] == '-' && end + 1 < text.Length && text[end + 1] is >= '1' and <= '3' && !char.IsDigit(text[end - 1]) && !GoesOn(text, at, end))))
        {
            end++;
        }

        return end;
    }

    // 0.1kPa-100kPa, 0.1kPa-2kPa: the stroke joins two figures; in W·m-2 it is a sign.
    private static bool GoesOn(string text, int unit, int stroke) =>
        Numbers.Read(text, stroke + 1) is { } number && (number.End > stroke + 2 || string.CompareOrdinal(text, number.End, text, unit, stroke - unit) == 0);

    /// <summary>A quantity in words: 3年, 1500万元, 50%, 2项.</summary>
    public static string Render(QuantityValue quantity) => quantity.Kind switch
    {
        UnitKind.Months when quantity.Value % 12 == 0 => Notation.Print(quantity.Value / 12) + "年",
        UnitKind.Months => Notation.Print(quantity.Value) + "个月",
        UnitKind.Days => Notation.Print(quantity.Value) + "天",
        UnitKind.Yuan when quantity.Value >= 100_000_000 && quantity.Value % 1_000_000 == 0 => Notation.Print(quantity.Value / 100_000_000) + "亿元",
        UnitKind.Yuan when quantity.Value % 100 == 0 && Math.Abs(quantity.Value) >= 10_000 => Notation.Print(quantity.Value / 10_000) + "万元",
        UnitKind.Yuan => Notation.Print(quantity.Value) + "元",
        UnitKind.Share when Fraction(quantity.Value) is { } fraction => fraction,
        UnitKind.Share => Notation.Print(quantity.Value * 100) + "%",
        _ => Notation.Print(quantity.Value) + quantity.Measure,
    };

    // A third has no decimal number.
    private static string? Fraction(decimal value)
    {
        foreach (int denominator in (int[])[3, 6, 7, 9, 11, 12])
        {
            decimal numerator = Math.Round(value * denominator, 12);
            if (value * 10_000 % 1 != 0 && numerator == decimal.Truncate(numerator) && numerator > 0)
            {
                return $"{denominator}分之{Notation.Print(numerator)}";
            }
        }

        return null;
    }
}
