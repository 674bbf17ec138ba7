using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目不下设课题; 可下设不超过3个课题 (G5.2). A figure that limits a permission is a rule.</summary>
internal sealed class SubprojectFamily() : Family(Tier.Specific,
    "[每个|每][项目]下设课题[数]{count}",
    "[项目](不|不再|不得|均不)下设(课题|子课题)",
    "[项目]可下设{count}课题")
{
    protected override SegmentReading Bind(Bound match, SentenceContext context)
    {
        if (match.Get<BoundedValue>("count") is { } count)
        {
            return SegmentReading.Of([.. Compare(new PathQuantity(Members.Subprojects.Path), count)
                .Select(c => Rule(c.Reading, "项目" + Say(("count", c.One))))]);
        }

        var none = new CompareReading(new PathQuantity(Members.Subprojects.Path), CompareOperator.Equal, new NumberLiteral(0));
        return SegmentReading.Of(Rule(none, "项目不下设课题"));
    }

    private static ReadRule Rule(Reading reading, string says) =>
        new(RuleScope.Application, RuleSeverity.Error, reading, says, [Members.Subprojects]);
}
