using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>申报单位与外方合作单位应具有2年以上合作基础; 双方合作时间不少于3年 (G5.3): how long the sides have worked together.</summary>
internal sealed class CooperationFamily() : Family(Tier.Specific,
    "与外方合作时间{modal}{duration}",
    "[" + We + "]{modal}" + With + "[的][前期|已有](合作时间|合作年限|合作历史|合作经历){modal}{duration}",
    "[" + We + "]{modal}" + With + "{modal}[已](具有|有|具备|拥有|建立|建立了){duration:had}[的]" + Base,
    "[" + We + "]{modal}" + With + "{modal}[已][连续|持续]合作[满]{duration:had}",
    Sides + "[的][前期|已有](合作时间|合作年限|合作历史|合作经历){modal}{duration}",
    Sides + "{modal}[已](具有|有|具备|拥有|建立|建立了){duration:had}[的]" + Base,
    Sides + "{modal}[已][连续|持续]合作[满]{duration:had}",
    "{modal}[已](具有|具备){duration:had}[的]" + Base)
{
    private const string We = "[中方]{unit}|中方|我方|中方单位|项目团队|申报团队|中方团队";
    private const string With = "(与|和|同)(外方|国外|境外|对方|{country}方|{country})[牵头|项目|主要][合作|参与|申报][单位|伙伴|机构|方|团队]";
    private const string Sides = "([中外|合作|中{country}|项目]双方[合作单位|单位|团队]|中外合作单位)";
    private const string Base = "[良好|稳定|实质|实质性|紧密|扎实][的](合作基础|合作研究基础|合作关系|合作历史|合作经历)";

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        // 负责人应具有3年以上合作经历 is said of a person.
        if (context.Entity is Entities.Person)
        {
            return null;
        }

        BoundedValue time = match.Get<BoundedValue>("duration") ?? OutcomeFamily.AtLeastIfBare(match.Get<BoundedValue>("had")!);
        return time.Bare || time.Bounds.Any(b => b.Operator is not CompareOperator.AtLeast and not CompareOperator.MoreThan) ? null
            : Rules(new Subject(new PathQuantity(Members.CooperationMonths.Path), UnitKind.Months, "与外方合作时间", [Members.CooperationMonths]), time, match.Severity) with { Subject = null };
    }
}
