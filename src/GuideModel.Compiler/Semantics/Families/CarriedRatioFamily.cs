using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>其他单位牵头的,不低于1:1; 且占营业收入的比例不低于6%: a bound on the quotient, or a quotient of the amount, of which the segment before speaks (G5.21).</summary>
internal sealed class CarriedRatioFamily() : Family(Tier.Specific,
    "{modal}({ratio}|{share})",
    "[且|并|并且]{modal}占{funds:base}[的](比例|比重|占比|){modal}{share:portion}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context) =>
        match.Has("base") ? Portion(match, context) : Again(match, context);

    // 研发费用不低于500万元且占营业收入的比例不低于6%
    private static SegmentReading? Portion(Bound match, SentenceContext context) =>
        match.Get<BoundedValue>("portion") is { Bare: false } share && context.Subject is { } part && Subjects.Operand(match.Get<string>("base")!, context) is { } whole && part.Quantity != whole.Quantity
            && part.Kind == whole.Kind && (part.Kind == UnitKind.Yuan || (part is { Kind: UnitKind.Count, Entity: Entities.Applicant } && whole.Entity == Entities.Applicant))
            ? RatioFamily.Quotient(part, whole, share.Bounds.Select(b => (b.Operator, b.Quantity.Value)), match.Severity) with { Subject = part, Entity = part.Entity ?? whole.Entity } : null;

    // 企业牵头的,自筹经费与国拨经费比例不低于2:1;其他单位牵头的,不低于1:1: the same of the others.
    private static SegmentReading? Again(Bound match, SentenceContext context)
    {
        Condition? own = context.Opening ?? (context.Here.Count > 0 && context.Here[0].Family == nameof(ConditionFamily) ? context.Here[0].Condition : null);
        if (own is null || context.Before.FirstOrDefault(r => r.Rules.Count > 0) is not { Family: nameof(RatioFamily) or nameof(CarriedRatioFamily), Condition: { } other, Subject: { } part, Rules: [var before] } || before.Severity != match.Severity
            || before.Reading is not WhenReading { Inner: CompareReading { Left: RatioQuantity ratio } } || other.Subject != own.Subject || other.Reading == own.Reading)
        {
            return null;
        }

        string says = before.Says.Substring(before.Says.LastIndexOf('，') + 1);
        IEnumerable<(CompareOperator, decimal)> bounds = match.Get<RatioValue>("ratio") is { } parts ? [(parts.Operator, parts.Value)]
            : match.Get<BoundedValue>("share") is { Bare: false } share ? share.Bounds.Select(b => (b.Operator, b.Quantity.Value)) : [];
        return says.IndexOf(Ratio, StringComparison.Ordinal) is not (> 0 and var end) ? null
            : SegmentReading.Of([.. RatioFamily.Bounded(ratio, says.Remove(end + Ratio.Length), bounds, match.Severity, before.Members.Where(m => !other.Members.Contains(m)).ToEquatableArray())]) with { Subject = part };
    }

    private const string Ratio = "的比例";
}
