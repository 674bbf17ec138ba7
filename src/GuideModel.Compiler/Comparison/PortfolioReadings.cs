using GuideModel.Compiler.Logic;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Comparison;

/// <summary>Writes out what a quota for every field (每个领域…) demands of the fields that a direction has.</summary>
internal static class PortfolioReadings
{
    /// <summary>The rule with its reading written out; a rule without such a quota as it is.</summary>
    public static RuleSpec? Of(RuleSpec? rule, DirectionSpec direction) =>
        rule is { Scope: RuleScope.Portfolio } && RuleLogic.InEveryField(rule.Reading, direction) is { } reading && reading != rule.Reading
            ? rule with { Reading = reading } : rule;
}
