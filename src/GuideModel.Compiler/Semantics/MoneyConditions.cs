using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics;

/// <summary>Amounts, prices and times: 单台50万元以上的设备, 有自筹经费的, 执行期3年的项目 (GRAMMAR.md, "Conditions").</summary>
internal static class MoneyConditions
{
    /// <summary>The forms of these conditions.</summary>
    public static IReadOnlyList<ConditionForm> Forms { get; } =
    [
        ConditionForm.Of("[项目]执行期[在|为]{duration}的项目", Duration),
        ConditionForm.Of("[如|若|凡|对|对于]有{noun:funds}[来源|投入]的[项目|申报项目]", b => Funds(Bindings.Find<string>(b, "funds")!)),
        ConditionForm.Of("{noun:amount}[在]{money}的[设备|仪器|仪器设备|企业|单位|项目]", Amount),
        ConditionForm.Of("{noun:amount}扣除{noun:less}后{money}的", Remainder),
        ConditionForm.Of("[对|对于][购置|购买|采购|试制](单台|单台套|单套|单件|单台件|单价|单台价格|单台套价格|单台价值)[在]{money}[的](设备|仪器|仪器设备|科研仪器|大型仪器设备|大型科研仪器)[的]", UnitPrice),
        ConditionForm.Of("[对|对于](购置|购买|采购|试制){money}[的](设备|仪器|仪器设备|科研仪器|大型仪器设备|大型科研仪器)[的]", UnitPrice),
    ];

    private const string Price = "单价";

    /// <summary>What a condition is about that says of which devices something is asked.</summary>
    public const string UnitPricePath = "budget." + Price;

    private static Condition? Funds(string words) => FundingNames.PathOf(words) == "matchingFunding" ? Funded() : null;

    /// <summary>The project has funds of its own besides what it asks for.</summary>
    public static Condition Funded()
    {
        MemberUse member = Members.Amount("matchingFunding");
        return new Condition(new CompareReading(new PathQuantity(member.Path), CompareOperator.MoreThan, new NumberLiteral(0)), "有" + member.Term + "的", [member], member.Path);
    }

    // 单台设备购置费超过50万元的: an amount, known or under its own name.
    private static Condition? Amount(Bindings? bindings)
    {
        string noun = Bindings.Find<string>(bindings, "amount")!;
        var bounded = Bindings.Find<BoundedValue>(bindings, "money")!;
        return OfAmount(noun, bounded);
    }

    // 单台(套)50万元以上的设备, 购置50万元以上设备的: what one of them costs.
    private static Condition? UnitPrice(Bindings? bindings) => OfAmount(Price, Bindings.Find<BoundedValue>(bindings, "money")!);

    // 直接费用扣除设备购置费后不超过500万元的
    private static Condition? Remainder(Bindings? bindings)
    {
        string noun = FundingNames.Plain(Bindings.Find<string>(bindings, "amount")!) + "扣除" + Bindings.Find<string>(bindings, "less")! + "后";
        return FundingNames.IsMoney(Bindings.Find<string>(bindings, "less")!) ? OfAmount(noun, Bindings.Find<BoundedValue>(bindings, "money")!) : null;
    }

    private static Condition? OfAmount(string noun, BoundedValue bounded)
    {
        if (noun.StartsWith("涉及", StringComparison.Ordinal) || FundingNames.PathOf(noun) is null && Lexicon.Verbs.Any(v => v.Length > 1 && noun.Length > v.Length + 1 && noun.StartsWith(v, StringComparison.Ordinal)) || bounded.Bare || bounded.Bounds.Count != 1 || bounded.Bounds[0].Operator == CompareOperator.About || !(FundingNames.IsMoney(noun) || noun.EndsWith("费后", StringComparison.Ordinal) || noun.EndsWith("单价", StringComparison.Ordinal)))
        {
            return null;
        }

        // 企业上年度营业收入2亿元以上的: what the applicant has, not what the project costs.
        string own = Entities.Of(noun) is { Path: Entities.Applicant, Remainder: var rest } ? rest : noun.StartsWith("企业", StringComparison.Ordinal) ? noun.Substring(2) : noun;
        string path = FundingNames.PathOf(Periods.WithoutLastYear(own)) is { } known && known.StartsWith(Entities.Applicant, StringComparison.Ordinal) ? known
            : Subjects.IsOfUnit(Periods.Without(own)) ? Entities.Applicant + "." + Identifiers.FromText(own) : FundingNames.PathOf(noun) ?? "budget." + Identifiers.FromText(noun);
        var member = new MemberUse(path, MemberKind.Yuan, noun);
        return new Condition(new CompareReading(new PathQuantity(path), bounded.Bounds[0].Operator, new NumberLiteral(bounded.Bounds[0].Quantity.Value)),
            noun + Slots.Get("money").Render(bounded) + "的", [member], path);
    }

    private static Condition Duration(Bindings? bindings)
    {
        var bounded = Bindings.Find<BoundedValue>(bindings, "duration")!;
        Reading reading = bounded.Bounds
            .Select(b => (Reading)new CompareReading(new PathQuantity(Members.Duration.Path), b.Operator, new NumberLiteral(b.Quantity.Value)))
            .Aggregate((left, right) => new AndReading(left, right));
        return new Condition(reading, "执行期" + Slots.Get("duration").Render(bounded) + "的项目", [Members.Duration], Members.Duration.Path);
    }
}
