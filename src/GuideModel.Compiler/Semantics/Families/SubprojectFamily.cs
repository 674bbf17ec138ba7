using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目不下设课题; 不设课题 (G5.2).</summary>
internal sealed class SubprojectFamily() : Family(Tier.Specific,
    "项目不下设课题",
    "(项目|本项目|每个项目|各项目)下[均](不|不再|不得)(设|设置|设立)(课题|子课题)",
    "[{project}](不|不再|不得|均不|均不得)(下设|设|设置|设立)(课题|子课题|任务)")
{
    protected override SegmentReading Bind(Bound match, SentenceContext context) => SegmentReading.Of(new ReadRule(
        RuleScope.Application, RuleSeverity.Error,
        new CompareReading(new PathQuantity(Members.Subprojects.Path), CompareOperator.Equal, new NumberLiteral(0)), Say(), [Members.Subprojects]));
}
