using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>须提供不超过5篇代表性论文; 附3家以上供应商报价 (G5.22): how many of something the papers show.</summary>
internal sealed class PaperCountFamily() : Family(Tier.Specific,
    "[{givers}][并|且|并且]{modal}[{filing}][各](提供|提交|列出|附|附上|填写|列举|上传){count}[的]{noun}",
    "[{givers}][并|且|并且]{modal}[{filing}][各](提供|提交|列出|附|附上|填写|列举|上传){noun}{count}",
    "[电子版][上传][的]单个(附件|文件|附件文件|附件材料|电子文件|文档)[的][大小|容量]{modal}{any:size}")
{
    private static readonly string[] Sizes = ["MB", "M", "GB", "KB"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Get<BoundedValue>("size") is { } size)
        {
            const string Size = "单个附件大小";
            string of = "documents." + context.Vocabulary.JsonName(Size);
            return size.Bare || size.Bounds is not [{ Operator: CompareOperator.AtMost, Quantity: { Kind: UnitKind.Measure, Measure: var unit } }] || !Sizes.Contains(unit) ? null
                : Rules(new Subject(new PathQuantity(of), UnitKind.Measure, Size, [new MemberUse(of, MemberKind.Measure, Size, unit)]), size, match.Severity);
        }

        string noun = match.Get<string>("noun")!;
        var count = match.Get<BoundedValue>("count")!;
        bool carried = context.Here.Count > 0 && (context.Here[0] is { Rules.Count: > 0, StatesOnly: false } || Givers.HaveDuty(context)) && Signals.HasDuty(context.Sentence);
        if ((!match.HasDuty && !carried) || count.Bare || count.Bounds.Any(b => b.Operator == CompareOperator.About) || !Subjects.IsPaper(noun) || context.Before.Any(r => r.Narrow) || (match.Get<EquatableArray<string>>("givers") is { Count: > 0 } givers && !givers.Any(Givers.Are)))
        {
            return null;
        }

        // 申请书或中外双方合作单位总数不超过6家: of two things nobody says which.
        if (noun.Contains('或'))
        {
            return null;
        }

        string path = "documents." + context.Vocabulary.JsonName(noun);
        return Rules(new Subject(new PathQuantity(path), count.Kind, noun, [new MemberUse(path, MemberKind.Count, noun)]), count, match.Severity);
    }
}
