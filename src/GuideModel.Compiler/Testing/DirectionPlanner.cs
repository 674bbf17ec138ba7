using System.Globalization;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Testing;

/// <summary>Makes the plan for one direction.</summary>
internal sealed class DirectionPlanner
{
    // So many cases show every boundary of any rule that people write; a hostile rule does not make a file of gigabytes.
    private const int MostCases = 80;

    private readonly DirectionSpec direction;
    private readonly FactEvaluator evaluator;
    private readonly RuleSpec[] rules;
    private readonly RuleSpec[] portfolio;
    private readonly GuideSpec guide;

    public DirectionPlanner(GuideSpec guide, DirectionSpec direction)
    {
        this.guide = guide;
        this.direction = direction;
        evaluator = new FactEvaluator(guide);
        Dictionary<string, RuleSpec> byId = guide.Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        rules = [.. direction.ApplicationRules.Select(id => byId[id])];
        portfolio = [.. direction.PortfolioRules.Select(id => byId[id])];
    }

    public DirectionTestPlan Plan()
    {
        var boundaries = new Boundaries(new ApplicationSampler(guide, direction.Number, seed: 1), evaluator);
        Facts smallest = SmallestApplication.Of(guide, direction, Satisfies);
        return new DirectionTestPlan(
            direction.Number, direction.Name, direction.Title, [.. Lines(direction)], [.. rules.Select(r => r.Id)], FactText.Of(smallest), Outcomes(smallest),
            [.. rules.SelectMany(r => Cases(r, boundaries, smallest))], [.. portfolio.SelectMany(Bounds)]);
    }

    private IEnumerable<RuleTestCase> Cases(RuleSpec rule, Boundaries boundaries, Facts smallest) => boundaries.Of(rule.Reading, smallest, "")
        .Select(facts => new RuleTestCase(rule.Id, rule.Clause, FactText.Of(FactEdits.Patch(smallest, facts)), Outcomes(facts)))
        .Where(c => c.Change != "{}").GroupBy(c => c.Change).Select(g => g.First()).Take(MostCases);

    private IEnumerable<PortfolioTestCase> Bounds(RuleSpec rule)
    {
        if (rule.Reading is not CompareReading { Right: NumberLiteral bound } compare)
        {
            yield break;
        }

        decimal[] edges = compare.Operator == CompareOperator.About ? [bound.Value * 0.9m, bound.Value * 1.1m] : [bound.Value];
        foreach (decimal value in edges.SelectMany(e => (decimal[])[e - 1, e, e + 1]).Where(v => v >= 0))
        {
            yield return new PortfolioTestCase(rule.Id, value, FactEvaluator.Holds(value, compare.Operator, bound.Value));
        }
    }

    private bool Satisfies(Facts facts) => rules.Where(r => r.Severity != RuleSeverity.Info)
        .All(r => evaluator.Evaluate(r.Reading, facts) is FactOutcome.Pass or FactOutcome.NotApplicable);

    private string Outcomes(Facts facts) => string.Concat(rules.Select(r => OutcomeLetters.Of(evaluator.Evaluate(r.Reading, facts))));

    /// <summary>What is said of a direction, a line each.</summary>
    internal static IEnumerable<string> Lines(DirectionSpec direction) =>
    [
        "title " + direction.Title,
        "countries " + string.Join(" ", direction.Countries),
        "agreement " + direction.Agreement,
        "budget " + direction.BudgetYuan?.ToString(CultureInfo.InvariantCulture),
        .. direction.Fields.Select(f => $"field {f.Group}/{f.Term}"),
        .. direction.ApplicationRules.Concat(direction.PairRules).Concat(direction.PortfolioRules).Select(id => "rule " + id),
    ];
}
