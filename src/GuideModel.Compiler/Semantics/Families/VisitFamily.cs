using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>接待外方专家来华工作不少于6名: a list of visits (G5.6).</summary>
internal sealed class VisitFamily() : Family(Tier.Specific,
    "[" + OutcomeFamily.Circumstance + "]{modal}接待[{country}](外方合作伙伴|方合作伙伴|外方人员|方人员|外方科研人员|方科研人员|外方专家|方专家)来华[开展](合作研究|联合研究|工作|交流|科研工作){count}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        BoundedValue count = OutcomeFamily.AtLeastIfBare(match.Get<BoundedValue>("count")!);
        if (count.Bounds.Any(b => b.Quantity.Measure is not ("人" or "名" or "人次" or "位")))
        {
            return null;
        }

        return SegmentReading.Of([.. Compare(new CountQuantity(Members.Visits.Path, null), count).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, c.Reading, Say(("count", c.One)), [Members.Visits]))])
            with { Collection = new Collection(Members.Visits.Path, "人名位") };
    }
}
