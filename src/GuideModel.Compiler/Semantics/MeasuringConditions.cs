using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Families;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics;

/// <summary>Brackets that say under what an indicator is measured, 循环寿命≥1000次(容量保持率≥80%), 效率≥60%(额定工况): the figure before
/// them holds as it stands, and the condition is left to people (GRAMMAR.md, "Brackets").</summary>
internal static class MeasuringConditions
{
    private const string Figure = "[0-9]+(?:\\.[0-9]+)?";
    private const string Unit = "(?:℃|°C|K|V|A|mA|C|Hz|kHz|MHz|GHz|Pa|kPa|MPa|bar|%|nm|μm|mm|cm|rpm|lux|W|kW|h|ppm|MΩ|eV|keV|MeV)";

    // 25℃, 1C充放电, 额定工况, 常温常压下, 按国家标准测试.
    private static readonly Regex Setting = new(
        $"^(?:@?(?:[\\u4E00-\\u9FFF]{{0,8}})(?:≥|≤|=|为|±)?-?{Figure}(?:~-?{Figure})?{Unit}(?:[\\u4E00-\\u9FFF]{{0,6}})"
        + "|干基|湿基|标况|标态|标准状态|质量分数|体积分数|摩尔分数|质量比|体积比|峰值|额定值|典型值|RMS|均方根|k=[123]|[0-9.]+代线(?:基板|面板)|1σ|3σ|2σ"
        + "|[\\u4E00-\\u9FFFA-Za-z]{2,12}(?:工况|条件|条件下|环境|环境下|状态|状态下|负载|负载下|载荷|模式|模式下|温度|温度下|测试|检测|测量|标准))$", RegexOptions.CultureInvariant);

    private static readonly SoughtWords Changing = new(
        ["不", "除", "含", "包括", "其中", "或", "可", "以", "如", "若", "每", "各", "均", "单", "平均", "累计", "合计", "第", "年", "月", "日", "阶段", "中期", "期末", "目标", "基线", "目前", "现有", "国外", "国内", "国际", "相比", "比", "提高", "降低", "之一", "约", "特殊", "另"]);

    /// <summary>Whether all that a bracket says is under what conditions the indicator before it is measured.</summary>
    public static bool Is(ReadSegment bracket, SegmentReading host) => !Changing.AnyIn(bracket.Words) && host.Rules.All(IsMeasured)
        && (bracket.Reading is { Family: nameof(NamedQuantityFamily), Rules: [var rule] } ? !Counts(bracket.Words) && host.Rules.All(r => UnitOf(r) != UnitOf(rule)) : bracket.Words.Split(',', '、', ';').All(w => Setting.IsMatch(w)));

    // 论文10篇(影响因子≥5) says which papers count, 面积≥500亩(水稻≥300亩) what a part of it must be.
    private static bool IsMeasured(ReadRule rule) => rule is { Reading: CompareReading { Left: PathQuantity }, Members: [{ Kind: MemberKind.Measure or MemberKind.Ratio }] };

    private static string? UnitOf(ReadRule rule) => rule.Reading is CompareReading { Right: NumberLiteral number } ? number.Unit : null;

    // 5项 is a number of results of its own.
    private static bool Counts(string words) => Lexicon.MeasureWords.Any(m => words.EndsWith(m, StringComparison.Ordinal));
}
