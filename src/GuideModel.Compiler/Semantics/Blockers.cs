using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics;

/// <summary>Names the words at which a reading stopped (GRAMMAR.md, G4.1).</summary>
internal static class Blockers
{
    private const int Most = 8;

    // Words that end a noun phrase and are met in sentences that are read as well.
    private static readonly string[] Usual = ["应", "须", "需", "必须", "为", "是", "有", "在", "不", "得", "和", "与", "及", "、", "等", "于", "至", "达", "其", "每", "其中", "至少", "至多", "最多", "最少", "原则上", "一般", "以上", "以内", "以下", "超过", "低于", "高于", "少于", "多于", "大于", "小于"];

    private static readonly string[] Turning = [.. Lexicon.NounStops.Except(Usual), "或"];

    public static string Of(SegmentText text)
    {
        if (text.Farthest < text.Length)
        {
            return text.Value.Substring(text.Farthest, Math.Min(Most, text.Length - text.Farthest));
        }

        // Everything could have been part of something: then it is a word that turns the whole, or what the bound speaks of.
        for (int at = 0; at < text.Length; at++)
        {
            if (Turning.Where(w => text.Stands(w, at)).OrderByDescending(w => w.Length).FirstOrDefault() is { } word)
            {
                return word;
            }
        }

        int bound = BoundWords.Before.Select(w => text.Value.IndexOf(w.Word, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(text.Length).Min();
        return text.Value.Substring(0, bound);
    }
}
