using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目团队中有两所高校参与 (G5.4).</summary>
internal sealed class ParticipationFamily() : Family(Tier.Specific,
    "参与单位中{modal}{types}{count}",
    "参与单位中{modal}{count}{anykindsofunits:any}参与",
    "[[{side}]{consortium}[中]]{modal}[有]{count}{types}[参与|参加]",
    "{modal}[至少]联合[至少]{count}{anykindsofunits:any}[共同|联合](申报|参与|实施)",
    "[[{side}]{consortium}[中]]{modal}[有]{count}{anykindsofunits:any}(参与|参加)",
    "[{side}]{consortium}{modal}由{count:composed}[独立][法人]单位(组成|构成|共同组成)",
    "[{side}]{consortium}[中]{modal}至少(有|包括|包含){count}{anykindsofunits:any}[参与|参加]",
    "[{project}]{modal}由{unit}[至少]联合[至少]{count}{anykindsofunits:any}[共同|联合](申报|参与|实施)",
    "{modal}(至少联合|联合至少){count}{anykindsofunits:any}",
    "[{project}](不|不得|不再|均不)(设|设置|设立){collaborators:alone}",
    "{types}[单位]参与{modal}{count}",
    "{modal}[至少]联合{anykindsofunits:any}[单位][共同申报|参与]{modal}{count}",
    "[{project}]{modal}有{anykindsofunits:any}[单位](参与|参加|共同参与)",
    "[[{side}]{consortium}[中]]{modal}[有]{count}{types}(和|与){count:second}{types:others}[参与|参加]")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Has("alone"))
        {
            // 不设合作单位: nobody takes part besides the applicant.
            MemberUse others = Members.List("collaborators", "合作单位");
            return SegmentReading.Of(new ReadRule(RuleScope.Application, match.Severity, new CompareReading(new CountQuantity(others.Path, null), CompareOperator.Equal, new NumberLiteral(0)), "项目不设合作单位", [others]));
        }

        if (match.Get<BoundedValue>("composed") is { } composed)
        {
            return composed.Bare || composed.Bounds.Any(b => b.Quantity.Measure is not ("家" or "个")) ? null
                : Rules(Subjects.Known("参与单位", UnitKind.Count, "家", context)!, composed, match.Severity);
        }

        var types = match.Get<EquatableArray<string>>(match.Has("any") ? "any" : "types");
        BoundedValue count = match.Get<BoundedValue>("count") ?? One;
        count = match.Has("any") ? OutcomeFamily.AtLeastIfBare(count) : count;
        if ((types.Count != 1 && !match.Has("any")) || count.Bounds.Any(b => b.Quantity.Measure is not ("家" or "个" or "所")))
        {
            return null;
        }

        if (match.Get<BoundedValue>("second") is { } second)
        {
            // 一家企业和一家高校: the bound reaches over 和.
            var others = match.Get<EquatableArray<string>>("others");
            return second.Bounds.Count != 1 || count.Bounds.Count != 1 || others.Count != 1 ? null
                : SegmentReading.Of([Units(match, types, count), Units(match, others, second with { Bounds = [count.Bounds[0] with { Quantity = second.Bounds[0].Quantity }] })]);
        }

        var units = new CountQuantity("team", new InReading("type", Negated: false, types, Open: false));
        return SegmentReading.Of([.. Compare(units, count).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, c.Reading,
            match.Has("any") && types.Count > 1 ? Say(1, ("modal", match.Severity), ("count", c.One), ("any", types)) : Say(0, ("modal", match.Severity), ("count", c.One), ("types", types)), [Members.Team, Members.TeamType]))]);
    }

    // 须有企业参与: at least one.
    private static readonly BoundedValue One = new([new Grammar.Bound(CompareOperator.AtLeast, new QuantityValue(1, UnitKind.Count, "家"))], Bare: false);

    private ReadRule Units(Bound match, EquatableArray<string> types, BoundedValue count) => Compare(
        new CountQuantity("team", new InReading("type", Negated: false, types, Open: false)), count).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, c.Reading,
            match.Has("any") && types.Count > 1 ? Say(1, ("modal", match.Severity), ("count", c.One), ("any", types)) : Say(0, ("modal", match.Severity), ("count", c.One), ("types", types)), [Members.Team, Members.TeamType])).First();
}
