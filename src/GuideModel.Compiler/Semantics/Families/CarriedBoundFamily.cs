using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>实施周期一般为2年, 最长不超过4年; 低于100万元的不予支持: a bound on what the segment just before speaks of (G5.1).</summary>
internal sealed class CarriedBoundFamily() : Family(Tier.Specific,
    "[{joined}]{modal}{any}",
    "(可|可以)[适当](延长|放宽)(至|到){duration:extended}",
    "{any:refused}的[项目](不予支持|不予资助|不予立项|不予受理|不得申报)")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        // 重大项目可延长至4年: how far a permission goes is a rule, for those to whom it is given.
        if (match.Get<BoundedValue>("extended") is { } extended)
        {
            return context.Subject is { Members: [var member, ..] } runs && member.Path == Members.Duration.Path && context.Opening is not null && extended is { Bare: true, Bounds: [var limit] }
                && context.Here[0].Rules.All(r => r.Reading is CompareReading { Right: NumberLiteral before } && before.Value < limit.Quantity.Value)
                ? Rules(runs, extended with { Bare = false, Bounds = [limit with { Operator = CompareOperator.AtMost }] }, match.Severity) : null;
        }

        bool refused = match.Has("refused");
        BoundedValue value = match.Get<BoundedValue>(refused ? "refused" : "any")!;
        // 重点项目不超过3年,面上项目一般为2年: a bare figure of another kind, of what was said of the first.
        bool ofAnother = value is { Bare: true, Reached: false, Bounds.Count: 1, Kind: UnitKind.Months or UnitKind.Yuan } && context.Opening is { } kind && context.Here.Count > 0 && context.Here[0] is { Condition: { } first, Rules.Count: > 0 } && first.Subject == kind.Subject && first.Reading != kind.Reading;
        if (context.Subject is not { } subject || subject.Kind != value.Kind || (value.Bare && !ofAnother)
            || (value.Kind == UnitKind.Measure && value.Bounds[0].Quantity.Measure != subject.Members[0].TypeName))
        {
            return null;
        }

        // 合计不少于6名 is about all that were named; 超过 by itself may be a condition.
        if (match.Sums || (!refused && !match.HasDuty && value.Bounds.Any(b => b.Operator is CompareOperator.MoreThan or CompareOperator.LessThan)))
        {
            return null;
        }

        if (!refused)
        {
            return Rules(subject, value, match.Severity);
        }

        return value.Bounds.Count != 1 || Opposite(value.Bounds[0].Operator) is not { } opposite ? null
            : Rules(subject, value with { Bounds = [value.Bounds[0] with { Operator = opposite }] }, match.Severity);
    }

    private static CompareOperator? Opposite(CompareOperator op) => op switch
    {
        CompareOperator.LessThan => CompareOperator.AtLeast,
        CompareOperator.MoreThan => CompareOperator.AtMost,
        _ => null,
    };
}
