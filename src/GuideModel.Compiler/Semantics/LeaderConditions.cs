using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics;

/// <summary>Who leads, and who takes part: 企业牵头的项目, 由两家以上单位联合申报的 (GRAMMAR.md, "Conditions").</summary>
internal static class LeaderConditions
{
    private const string Leads = "[由]{types}[单独|独立|作为](牵头|牵头申报|牵头承担|牵头实施|牵头揭榜|揭榜|申报|申请|承担|作为牵头单位申报)";
    private const string Together = "(联合|共同|合作)(申报|申请|承担|实施|开展)[项目|课题](的项目|的课题|的)";
    private const string Led = "(项目|课题|平台|联合体|榜单|实验室|)";

    /// <summary>The forms of these conditions.</summary>
    public static IReadOnlyList<ConditionForm> Forms { get; } =
    [
        ConditionForm.Of("[如|若|凡|对|对于]" + Leads + "的" + Led, b => Leader(b, negated: false)),
        ConditionForm.Of("{types}牵头(申报|承担|实施|)(项目|课题|项目的|课题的)[,]", b => Leader(b, negated: false)),
        ConditionForm.Of("[如|若]{types}作为(牵头|申报|牵头申报|申请|承担|牵头承担)单位的", b => Leader(b, negated: false)),
        ConditionForm.Of("(如|若)" + Leads, b => Leader(b, negated: false)),
        ConditionForm.Of("(如|若|当)({unit}|单位|企业)为{types}[的|时]", b => Leader(b, negated: false) with { Entity = Entities.Applicant }),
        ConditionForm.Of("({unit}|单位)为{types}的", b => Leader(b, negated: false) with { Entity = Entities.Applicant }),
        ConditionForm.Of("[如|若|凡|对|对于][由|有]{types}(牵头或参与|牵头或者参与|参与)[申报|申请|承担|实施](的项目|的课题|的)", b => TakesPart(Bindings.Find<EquatableArray<string>>(b, "types"))),
        ConditionForm.Of("(如|若)(有|由){types}(参与|参加)[申报|项目|实施][的]", b => TakesPart(Bindings.Find<EquatableArray<string>>(b, "types"))),
        ConditionForm.Of("[如|若|凡|对|对于][由]{count:several}[法人|独立法人|中方]单位" + Together, b => Several(Bindings.Find<BoundedValue>(b, "several"))),
        ConditionForm.Of("[如|若|凡|对|对于][由](多家|多个|若干家)[法人|独立法人|中方]单位" + Together, _ => Several(Two)),
        ConditionForm.Of("除" + Leads + "的" + Led + "[以]外", b => Leader(b, negated: true)),
    ];

    private static Condition Leader(Bindings? bindings, bool negated) => Leaders(Bindings.Find<EquatableArray<string>>(bindings, "types"), negated);

    /// <summary>Units of some types lead, or lead not.</summary>
    public static Condition Leaders(EquatableArray<string> types, bool negated)
    {
        string words = Slots.Get("types").Render(types);
        return new Condition(new InReading(Members.ApplicantType.Path, negated, types, Open: false),
            negated ? "除" + words + "牵头的项目外" : words + "牵头的项目", [Members.ApplicantType], Members.ApplicantType.Path) { Chains = true };
    }

    // 企业牵头或参与申报的: the team, the applicant included, has one.
    private static Condition TakesPart(EquatableArray<string> types)
    {
        string words = Slots.Get("types").Render(types);
        return new Condition(new CompareReading(new CountQuantity(Members.Team.Path, new InReading("type", Negated: false, types, Open: false)), CompareOperator.AtLeast, new NumberLiteral(1)),
            "有" + words + "参与的", [Members.Team, Members.TeamType], Members.Team.Path);
    }

    private static readonly BoundedValue Two = new([new Bound(CompareOperator.AtLeast, new QuantityValue(2, UnitKind.Count, "家"))], Bare: false);

    // 由两家及以上单位联合申报的; 两家单位联合申报的 are two or more as well.
    private static Condition? Several(BoundedValue? count) => count?.Bounds is not [{ Quantity: { Value: >= 2, Measure: "家" or "个" } } one] || (count!.Bare ? one.Quantity.Value != 2 : one.Operator != CompareOperator.AtLeast) ? null
        : new Condition(new CompareReading(new CountQuantity(Members.Team.Path, null), CompareOperator.AtLeast, new NumberLiteral(one.Quantity.Value)),
            Units.Render(one.Quantity) + "以上单位联合申报的", [Members.Team], Members.Team.Path);
}
