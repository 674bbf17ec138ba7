using GuideModel.Compiler.Logic;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Comparison;

/// <summary>Finds supported projects that one version of a portfolio rule lets through and the other does not.</summary>
internal sealed class PortfolioWitnesses(DirectionPair pair)
{
    /// <summary>Projects that show what a change does, both ways, as far as they were found; confirmed by evaluating both versions.</summary>
    public IEnumerable<ChangeWitness> Find(RuleSpec? before, RuleSpec? after)
    {
        var evaluator = new FactEvaluator(pair.Merged.Guide);
        var maker = new WitnessMaker(pair.Solver, evaluator);
        (before, after) = (PortfolioReadings.Of(before, pair.Old), PortfolioReadings.Of(after, pair.New));
        foreach ((RuleSpec? met, RuleSpec? broken) in ((RuleSpec?, RuleSpec?)[])[(before, after), (after, before)])
        {
            if (broken is not { Severity: RuleSeverity.Error })
            {
                continue;
            }

            List<(Reading, Outcomes)> wanted = [(broken.Reading, Outcomes.Fail)];
            if (met is { Severity: RuleSeverity.Error })
            {
                wanted.Add((met.Reading, Outcomes.Pass));
            }

            if (maker.Make(wanted) is { } facts)
            {
                string text = FactText.Of(facts);
                (ApplicationVerdict one, ApplicationVerdict other) = ReferenceEquals(broken, after)
                    ? (ApplicationVerdict.Eligible, ApplicationVerdict.Ineligible) : (ApplicationVerdict.Ineligible, ApplicationVerdict.Eligible);
                yield return new ChangeWitness(pair.Old.Number, pair.New.Number, text, text, one, other) { Scope = RuleScope.Portfolio };
            }
        }
    }
}
