using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>申报单位须提交以下材料, 申报材料包括: what stands under it are papers that are asked for (GRAMMAR.md, "Introductions").</summary>
internal static class PaperIntroductions
{
    public static string[] Patterns { get; } =
    [
        "[并|且][{giver}][{filing}]{modal}[同时|还]{modal}[{filing}](提交|提供|上传|附|附上|报送|递交|包括|准备)(以下|下列|如下)[各项|全部|主要|必要|相应]{paperwork}[:]",
        "{paperwork}[在线|网上|通过系统](填写|填报|上传|提交|填写、上传|填写并上传)[上传][,](包括|包含)[以下|下列][内容|材料|文件|附件][:]",
        "{modal}按[照](以下|下列|如下){paperorder:ordered}[依次|分别]{modal}(上传|装订|提交|报送|编排)[:]",
        "{paperwork}{modal}(包括|包含|有|为)[以下|下列][内容|材料|文件|附件][:]",
        "[{giver}]{modal}(提交|提供|上传|报送)[的]{paperwork}(包括|如下)[:]",
    ];

    /// <summary>Whether a label or heading is such an introduction, or names the papers and nothing else.</summary>
    public static bool Are(string heading)
    {
        if (Headings.Contains(heading))
        {
            return true;
        }

        var text = new SegmentText(NormalText.Of(heading, new GuideSpan(0, heading.Length)));
        bool whole = false;
        foreach ((Matcher pattern, _) in Set.At(text, 0))
        {
            pattern.Match(text, 0, null, (end, _) => whole |= end == text.Length);
        }

        // 原则上须提交以下材料 would make each item milder than it says.
        return whole && !Milder.Any(heading.Contains);
    }

    // 附件 alone lists those of the guide.
    private static readonly string[] Headings = ["申报材料", "申请材料", "附件材料", "申报材料要求", "申请材料要求", "附件材料要求", "申报材料清单", "申请材料清单", "提交材料", "需提交的材料", "需提交材料", "须提交的材料", "应提交的材料", "申报需提交的材料", "申报所需材料", "申报附件材料"];
    private static readonly string[] Milder = ["原则上", "一般"];
    private static readonly PatternSet<bool> Set = new([.. Patterns.Select(p => (PatternParser.Parse(p), true))], toTheEnd: true);
}
