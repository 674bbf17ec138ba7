using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>实施周期一般为2年, 最长不超过4年: a bound on what the segment just before speaks of (G5.1).</summary>
internal sealed class CarriedBoundFamily() : Family(Tier.Specific,
    "{modal}{duration}",
    "{modal}{count}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        var value = match.Get<BoundedValue>("duration") ?? match.Get<BoundedValue>("count")!;
        return context.Subject is not { } subject || subject.Kind != value.Kind || value.Bare ? null
            : SegmentReading.Of([.. Compare(subject.Quantity, value).Select(c => new ReadRule(
                RuleScope.Application, match.Severity, c.Reading,
                subject.Says + Slots.Get("modal").Render(match.Severity) + Slots.Get(value.Kind == UnitKind.Months ? "duration" : "count").Render(c.One),
                subject.Members))]) with { Subject = subject };
    }
}
