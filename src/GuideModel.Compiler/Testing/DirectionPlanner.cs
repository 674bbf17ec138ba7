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
    private readonly Boundaries boundaries;
    private readonly RuleSpec[] rules;
    private readonly RuleSpec[] pairs;
    private readonly RuleSpec[] portfolio;
    private readonly GuideSpec guide;

    public DirectionPlanner(GuideSpec guide, DirectionSpec direction)
    {
        this.guide = guide;
        this.direction = direction;
        evaluator = new FactEvaluator(guide);
        boundaries = new Boundaries(new ApplicationSampler(guide, direction.Number, seed: 1), evaluator);
        Dictionary<string, RuleSpec> byId = guide.Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        rules = [.. direction.ApplicationRules.Select(id => byId[id])];
        pairs = [.. direction.PairRules.Select(id => byId[id])];
        portfolio = [.. direction.PortfolioRules.Select(id => byId[id])];
    }

    public DirectionTestPlan Plan()
    {
        Facts smallest = Smallest();
        return new DirectionTestPlan(
            direction.Number, direction.Name, direction.Title, [.. Lines(direction)], [.. rules.Select(r => r.Id)], FactText.Of(smallest), Outcomes(smallest),
            [.. rules.SelectMany(r => Cases(r, smallest))], [.. new PairPlanner(guide, direction, smallest).Plan(pairs)], [.. portfolio.SelectMany(Bounds)]);
    }

    /// <summary>The direction's application rules, in the order of the outcomes.</summary>
    public IReadOnlyList<RuleSpec> Rules => rules;

    /// <summary>The smallest application that meets all of them.</summary>
    public Facts Smallest() => SmallestApplication.Of(guide, direction, Satisfies);

    /// <summary>Applications on both sides of every boundary of a rule, most of them not eligible.</summary>
    public IEnumerable<Facts> Around(RuleSpec rule, Facts smallest) => boundaries.Of(rule.Reading, smallest, "");

    /// <summary>The outcomes of an application, a letter a rule (<see cref="OutcomeLetters"/>).</summary>
    public string Outcomes(Facts facts) => string.Concat(rules.Select(r => OutcomeLetters.Of(evaluator.Evaluate(r.Reading, facts))));

    private IEnumerable<RuleTestCase> Cases(RuleSpec rule, Facts smallest) => Around(rule, smallest).Where(facts => ReadableFacts.Fit(facts, direction.Record))
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
