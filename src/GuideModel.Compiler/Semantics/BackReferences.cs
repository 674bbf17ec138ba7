using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics;

/// <summary>A sentence that takes back what another of its paragraph demands: …不受上述限制, …可放宽至40周岁 (GRAMMAR.md, "Back references").</summary>
internal static class BackReferences
{
    private static readonly string[] Words = ["不受", "此限", "上述", "前款", "前述", "放宽", "豁免", "例外", "除外", "不适用", "可不受", "特殊情况", "确需", "可延长", "可适当", "经批准可", "否则"];

    // 上述第(2)(3)项任选其一, 以上指标仅供参考, 注:…: what reaches back over the items of a list.
    private static readonly Regex OverItems = new(
        "(?:上述|前款|前述|前项|上款|以上(?:条件|要求|指标|规定|各项|[一二两三四五六七八九十]+项|均|为|内容|材料)|前[一二两三四五六]项|第[(一二三四五六七八九十0-9)、和]+(?:项|款|条)).*(?:不受|适用|仅|参考|任选|选择|择一|之一|其一|除外|例外|放宽|豁免|可不|免于|任意|不作要求|不要求)|^(?:\\*|注:).*(?:不受|适用|仅|参考|除外|例外|放宽|豁免|可不|不要求)",
        RegexOptions.CultureInvariant);

    // 青年科学家项目不受研究内容和考核指标限制 is about the directions' contents, not about what the paragraph demands.
    private static readonly Regex FreeOfContents = new("不受(?:研究内容|考核指标|和|及|、|以及)+(?:的)?限制$", RegexOptions.CultureInvariant);

    // 确需延期的,应提前3个月提出申请 is about a project under way, and gives nobody another bound; 变更负责人的,不受上述限制 does.
    private static readonly Regex ChangeUnderWay = new("^[^可]*(?:延期|变更|调剂|终止)[^可]*$", RegexOptions.CultureInvariant);

    private static bool IsUnderWay(string words) => ChangeUnderWay.IsMatch(words) && !Words.Any(w => w != "确需" && words.Contains(w));

    /// <summary>Whether an item says that the items before it do not hold for all.</summary>
    public static bool ReachesOverItems(string item) => OverItems.IsMatch(item);

    /// <summary>Whether an item is one of several of which one is enough, with the item behind it.</summary>
    public static bool OrNext(string item) => item.TrimEnd(',', ';', ':') is { Length: > 0 } end && (end[end.Length - 1] == '或' || end.EndsWith("或者", StringComparison.Ordinal));

    /// <summary>Whether it is one with the item before it.</summary>
    public static bool OrBefore(string item) => item.Length > 0 && item[0] == '或';

    // Another age that was not read, 院士…65周岁, may be meant instead for some.
    private static void WithdrawAges(List<IReadOnlyList<ReadSegment>> sentences)
    {
        if (sentences.Count > 1 && sentences.SelectMany(s => s).FirstOrDefault(s => s.Reading is null && s.Words.Contains("周岁")) is { } age)
        {
            for (int i = 0; i < sentences.Count; i++)
            {
                sentences[i] = [.. sentences[i].Select(s => s.Reading?.Rules.Any(Exemptions.IsAge) == true ? s with { Reading = null, BlockedBy = age.Words } : s)];
            }
        }
    }

    // 自筹经费不低于国拨经费。高校牵头的,不作配套要求。: what all were to match, some are not.
    private static void Unmatched(List<IReadOnlyList<ReadSegment>> sentences)
    {
        for (int i = 0; i < sentences.Count; i++)
        {
            ReadSegment? released = sentences.Where((_, j) => j != i).SelectMany(s => s).FirstOrDefault(s => s.Reading is null or { Rules.Count: 0 } && Released.IsMatch(s.Words));
            if (released is not null)
            {
                sentences[i] = [.. sentences[i].Select(s => s.Reading is { Rules.Count: > 0 } && s.Reading.Rules.Any(r => r.Reading is CompareReading { Left: RatioQuantity { Numerator: PathQuantity { Path: "matchingFunding" } } })
                    ? s with { Reading = null, BlockedBy = released.Words } : s)];
            }
        }
    }

    private static readonly Regex Released = new("(?:不作|不做|不要求|无需|不需|不设).{0,4}(?:配套|自筹)", RegexOptions.CultureInvariant);

    /// <summary>Takes the rules of a paragraph's sentences back where one of the others, itself not read, refers to them.</summary>
    public static void Withdraw(List<IReadOnlyList<ReadSegment>> sentences)
    {
        Relaxations.Apply(sentences);
        Unmatched(sentences);
        WithdrawAges(sentences);
        for (int i = 0; i < sentences.Count; i++)
        {
            // 其中 at the head of a sentence is a part of what another says; further on, of what its own says.
            ReadSegment? part = sentences[i].Take(1).FirstOrDefault(s => s.Reading is null && s.Words.StartsWith("其中", StringComparison.Ordinal));
            if ((sentences[i].FirstOrDefault(s => s.Reading is null or { Rules.Count: 0 } && Words.Any(s.Words.Contains) && !FreeOfContents.IsMatch(s.Words) && !IsUnderWay(s.Words)) ?? part) is not { } reference)
            {
                continue;
            }

            for (int j = 0; j < sentences.Count; j++)
            {
                if (j != i)
                {
                    sentences[j] = [.. sentences[j].Select(s => s.Reading is { Rules.Count: > 0 } ? s with { Reading = null, BlockedBy = reference.Words } : s)];
                }
            }
        }
    }
}
