using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>查新报告出具日期距申报截止日不超过12个月; 资金证明的出具日期应在申报截止日前3个月内 (G5.26): how old a paper may be.</summary>
internal sealed class PaperAgeFamily() : Family(Tier.Specific,
    "{noun:dated}{modal}距[离]{cutoff}{modal}{stay}",
    "{noun:dated}{modal}[在|为]{cutoff}前{stay:within}[之内|内|以内]")
{
    private static readonly string[] Dates = ["出具日期", "出具时间", "开具日期", "开具时间", "签署日期", "签署时间", "签订日期", "签订时间", "完成日期", "检索日期", "落款日期"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        string dated = match.Get<string>("dated")!;
        string? date = Dates.FirstOrDefault(d => dated.EndsWith(d, StringComparison.Ordinal));
        if (date is null)
        {
            return null;
        }

        string paper = dated.Substring(0, dated.Length - date.Length);

        // 出具日期 alone is that of the paper just spoken of.
        paper = paper.Length > 0 ? paper.TrimEnd('的') : context.Here.Count > 0 ? context.Here[0].Paper ?? "" : "";
        BoundedValue age = match.Get<BoundedValue>("within") ?? match.Get<BoundedValue>("stay")!;
        if (!Lexicon.Documents.Any(d => paper.EndsWith(d, StringComparison.Ordinal)) || age.Bounds.Count != 1 || (match.Has("within") ? !age.Bare && age.Bounds[0].Operator != CompareOperator.AtMost : age.Bare))
        {
            return null;
        }

        Grammar.Bound bound = match.Has("within") ? age.Bounds[0] with { Operator = CompareOperator.AtMost } : age.Bounds[0];
        string cutoff = match.Get<string>("cutoff")!;
        string term = paper + date + "距" + cutoff;
        string path = "documents." + context.Vocabulary.JsonName(term);
        return bound.Operator == CompareOperator.About ? null
            : Rules(new Subject(new PathQuantity(path), age.Kind, term, [new MemberUse(path, Subjects.KindOf(age.Kind), term)]), new BoundedValue([bound], Bare: false), match.Severity);
    }
}
