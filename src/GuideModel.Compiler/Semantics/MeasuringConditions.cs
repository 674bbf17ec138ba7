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

    /// <summary>Whether a bracket within a name says of which, or under what, it is measured: 小目标(长度5m以下)探测距离不小于2海里.</summary>
    public static bool IsWithin(ReadSegment bracket, SegmentReading host) => bracket.Words.Length <= LongestWithin && Sized.IsMatch(bracket.Words) && !Signals.TurnsName(bracket.Words) && !Narrowing.AnyIn(bracket.Words) && host.Rules.All(IsMeasured);

    private const int LongestWithin = 16;

    /// <summary>The rules with what a bracket says at a place of the text put into the name there: 小目标(长度5m以下)探测距离; null where the name does not
    /// stand around it.</summary>
    public static SegmentReading? Named(SegmentReading host, string text, int at, string words, SentenceContext context)
    {
        if (host.Rules.Select(r => r.Members).Distinct().ToList() is not [[var member]] || text.IndexOf(member.Term, StringComparison.Ordinal) is not (>= 0 and int start) || at <= start || at > start + member.Term.Length)
        {
            return null;
        }

        string term = member.Term.Insert(at - start, $"({words})");
        string list = member.Path.Substring(0, member.Path.LastIndexOf('.') + 1);
        MemberUse named = member with { Term = term, Path = list + context.Vocabulary.JsonName(term) };
        return host with
        {
            Rules = [.. host.Rules.Select(r => r with { Members = [named], Says = r.Says.Replace(member.Term, term), Reading = ((CompareReading)r.Reading) with { Left = new PathQuantity(named.Path) } })],
            Subject = null,
            Number = null,
        };
    }

    // 能见度2km, 长度5m以下, 直径≥1500mm, 额定功率: a size of the thing, or what it is run at.
    private static readonly Regex Sized = new(
        $"^[\u4E00-\u9FFF]{{0,6}}(?:≥|≤|不小于|不大于|不低于|不高于|大于|小于|超过)?{Figure}(?:~{Figure})?(?:{Unit}|m|km|米|公里|海里|吨|t|kg|升|L|毫米|厘米|克|g)(?:以上|以下|以内)?$|^(?:额定|满载|典型|标准|常温|室温)(?:功率|工况|负载|负荷|条件|状态|温度)?$", RegexOptions.CultureInvariant);

    private static readonly SoughtWords Narrowing = new(
        ["不含", "不包括", "除", "其中", "或", "可", "如", "若", "每", "各", "均", "第", "年", "月", "日", "阶段", "中期", "期末", "目标", "目前", "现有", "国外", "国际", "相比", "之一", "约", "特殊", "另", "不要求", "不作", "不限"]);

    // 论文10篇(影响因子≥5) says which papers count, 面积≥500亩(水稻≥300亩) what a part of it must be.
    private static bool IsMeasured(ReadRule rule) => rule is { Reading: CompareReading { Left: PathQuantity }, Members: [{ Kind: MemberKind.Measure or MemberKind.Ratio }] };

    private static string? UnitOf(ReadRule rule) => rule.Reading is CompareReading { Right: NumberLiteral number } ? number.Unit : null;

    // 5项 is a number of results of its own.
    private static bool Counts(string words) => Lexicon.MeasureWords.Any(m => words.EndsWith(m, StringComparison.Ordinal));
}
