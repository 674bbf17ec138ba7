using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Logic;

/// <summary>Finds contradictions, clashes and rules without effect among the rules of a guide (GRAMMAR.md, G11).</summary>
/// <remarks>Works on readings alone. Only what is proven is reported, and every witness is confirmed by evaluating the readings.</remarks>
internal static class RuleLogic
{
    /// <summary>The name that stands for every field of a direction in a quota (每个领域…).</summary>
    public const string EveryField = "each";

    /// <summary>What there is to be said about the rules.</summary>
    public static IReadOnlyList<LogicFinding> Find(GuideSpec guide)
    {
        var budget = new LogicBudget();
        var findings = new List<LogicFinding>();
        var evaluator = new FactEvaluator(guide);
        ILookup<string, int> rules = Enumerable.Range(0, guide.Rules.Count).ToLookup(i => guide.Rules[i].Direction ?? "");
        DirectionSpec[] directions = [.. guide.Directions.GroupBy(d => d.Number).Select(d => d.First())];

        var general = new Solver(new LogicShape(guide, directions.FirstOrDefault()), budget);
        foreach (IReadOnlyList<LogicRule> group in RuleGroups.Of(Applications(guide, rules[""], general), general.Shape))
        {
            new GroupLogic(general, new WitnessMaker(general, evaluator), group, null, findings).Run();
        }

        foreach (DirectionSpec direction in directions)
        {
            var solver = new Solver(new LogicShape(guide, direction), budget);
            var witnesses = new WitnessMaker(solver, evaluator);
            HashSet<string> held = [.. direction.ApplicationRules, .. direction.PortfolioRules];
            int[] here = [.. rules[""].Where(i => held.Contains(guide.Rules[i].Id)).Concat(rules[direction.Number])];
            List<LogicRule> both = Applications(guide, here, solver);
            foreach (IReadOnlyList<LogicRule> group in RuleGroups.Of(both, solver.Shape).Where(g => g.Any(r => !r.IsGeneral)))
            {
                new GroupLogic(solver, witnesses, group, direction, findings).Run();
            }

            findings.AddRange(new PortfolioLogic(solver, witnesses, Portfolio(guide, here, direction, solver), direction).Run());
        }

        return findings;
    }

    private static List<LogicRule> Applications(GuideSpec guide, IEnumerable<int> indexes, Solver solver) =>
        [.. indexes.Where(i => guide.Rules[i].Scope == RuleScope.Application)
            .Select(i => new LogicRule(i, guide.Rules[i], guide.Rules[i].Reading, solver.Formulas))];

    // The rules of supported projects, and those that each of them must satisfy about the same members.
    private static List<LogicRule> Portfolio(GuideSpec guide, IEnumerable<int> indexes, DirectionSpec direction, Solver solver)
    {
        var rules = new List<LogicRule>();
        foreach (int i in indexes.OrderBy(i => i))
        {
            RuleSpec rule = guide.Rules[i];
            if (rule.Scope == RuleScope.Portfolio && InEveryField(rule.Reading, direction) is { } reading)
            {
                rules.Add(new LogicRule(i, rule, reading, solver.Formulas));
            }
            else if (rule is { Scope: RuleScope.Application, Severity: RuleSeverity.Error, Reading: InReading { Path: "field" } or CompareReading { Left: PathQuantity { Path: "requestedFunding" } } })
            {
                rules.Add(new LogicRule(i, rule, new EachReading(LogicShape.Projects, rule.Reading), solver.Formulas));
            }
        }

        return rules;
    }

    /// <summary>A quota for every field as one for each field that the direction has; null where it has none.</summary>
    public static Reading? InEveryField(Reading reading, DirectionSpec direction)
    {
        if (reading is not CompareReading { Left: CountQuantity { Where: InReading { Names: [EveryField] } @in } count } compare)
        {
            return reading;
        }

        return direction.Fields.Select(f => (Reading)(compare with { Left = count with { Where = @in with { Names = [f.Name] } } }))
            .Aggregate((Reading?)null, (all, one) => all is null ? one : new AndReading(all, one));
    }
}
