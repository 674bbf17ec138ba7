using GuideModel.Compiler.Logic;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Comparison;

/// <summary>Proves which of two versions of a rule is the stricter one (GRAMMAR.md, G12.3).</summary>
/// <remarks>What a rule does to an application has a weight: nothing, or a fact that is missing, or a failure, of an info, a warning or an error.
/// The verdict never grows milder when a weight grows. So a version that never weighs less than the other for any application is at least as
/// strict, whatever the other rules are. Where the solver proves nothing, nothing is said.</remarks>
internal sealed class RuleStrictness(Solver solver)
{
    // Two steps of each severity: missing, and above it failing.
    private const int Steps = 6;

    /// <summary>Whether a version is proven never to be milder than another for any application; a rule that is not there never weighs anything.</summary>
    public bool IsAtLeastAsStrict(RuleSpec? rule, RuleSpec? than) =>
        than is null || rule?.Reading == than.Reading ? Base(rule) >= Base(than) : Enumerable.Range(1, Steps).All(step => Follows(than, rule, step));

    // Whatever makes the one weigh so much makes the other weigh so much.
    private bool Follows(RuleSpec one, RuleSpec? other, int step)
    {
        Outcomes weighing = Reaching(one, step);
        return weighing == Outcomes.None
            || solver.IsImpossible(
                solver.Formulas.Make(one.Reading, weighing),
                other is null ? Formula.True : solver.Formulas.Make(other.Reading, Outcomes.All & ~Reaching(other, step)));
    }

    private static Outcomes Reaching(RuleSpec? rule, int step) => (step - Base(rule)) switch
    {
        <= 1 when rule is not null => Outcomes.Unacceptable,
        2 when rule is not null => Outcomes.Fail,
        _ => Outcomes.None,
    };

    private static int Base(RuleSpec? rule) => rule?.Severity switch
    {
        RuleSeverity.Error => 4,
        RuleSeverity.Warning => 2,
        RuleSeverity.Info => 0,
        _ => -2,
    };
}
