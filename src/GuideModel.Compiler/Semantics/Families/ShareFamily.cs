using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>发表在国内期刊的占比不低于40% (G5.9); not applicable without any joint paper.</summary>
internal sealed class ShareFamily() : Family(Tier.Specific,
    "[{papers}[中]|其中]发表在(我国|国内|中国)[科技]期刊[上]的[比例|占比]{modal}[占]{share}",
    "[{papers}[中]|其中]至少有{share:least}{modal}发表(在|于)(我国|国内|中国)[科技]期刊[上]",
    "[其中]发表(在|于)(我国|国内|中国)[科技]期刊[上]的[论文]{modal}{count}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        Whole? papers = context.Number is { } number && number.Term.EndsWith("论文", StringComparison.Ordinal) ? number : null;
        if ((match.Has("papers") ? new Whole(Members.JointPapers(context).Path, Members.JointPapers(context).Term) : context.Whole ?? papers) is not { } whole)
        {
            return null;
        }

        // 其中发表于我国科技期刊的不少于1篇
        if (match.Get<BoundedValue>("count") is { } count && (count.Bare || count.Bounds.Any(b => b.Quantity.Measure != "篇")))
        {
            return null;
        }

        MemberUse part = new(whole.Path + "InChineseJournals", MemberKind.Count, whole.Term + "中发表在我国科技期刊的");
        if (match.Get<BoundedValue>("count") is { } many)
        {
            return Rules(new Subject(new PathQuantity(part.Path), UnitKind.Count, part.Term, [part]), many, match.Severity) with { Subject = null };
        }

        var ratio = new RatioQuantity(new PathQuantity(part.Path), new PathQuantity(whole.Path));
        return SegmentReading.Of([.. Compare(ratio, match.Get<BoundedValue>("least") is { } least ? OutcomeFamily.AtLeastIfBare(least) : match.Get<BoundedValue>("share")!).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, c.Reading,
            whole.Term + "中发表在我国科技期刊上的比例" + Slots.Get("modal").Render(match.Severity) + Slots.Get("share").Render(c.One),
            [part, new MemberUse(whole.Path, MemberKind.Count, whole.Term)]))]);
    }
}
