using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Logic;

/// <summary>Finds what numbers of projects, quotas and budget of a direction have to do with each other, and with what each
/// project must be.</summary>
internal sealed class PortfolioLogic(Solver solver, WitnessMaker witnesses, IReadOnlyList<LogicRule> rules, DirectionSpec direction)
{
    public IEnumerable<LogicFinding> Run()
    {
        var found = new List<LogicFinding>();
        if (new GroupLogic(solver, witnesses, rules, direction, found).FindContradictions())
        {
            FindOutOfReach(found);
        }

        return found.Select(f => f.Kind == LogicKind.Contradiction && AreQuotas([f.Rule, .. f.Because]) ? f with { Kind = LogicKind.Quotas } : f);
    }

    // A limit that the other rules keep the projects well below is not what was meant.
    private void FindOutOfReach(List<LogicFinding> found)
    {
        foreach (LogicRule rule in rules.Where(r => r.Spec.Scope == RuleScope.Portfolio))
        {
            if (rule.Reading is CompareReading { Left: SumQuantity or CountQuantity { Where: null }, Operator: CompareOperator.AtMost } limit)
            {
                LogicRule[] others = [.. rules.Where(r => r != rule && r.Spec.Severity == RuleSeverity.Error)];
                Formula reached = solver.Formulas.Make(limit with { Operator = CompareOperator.AtLeast }, Outcomes.Pass);
                if (solver.IsImpossible([.. others.Select(r => r.Accepted), reached])
                    && Core.Find(solver, [.. others.Select(r => r.Accepted)], reached) is { Count: > 0 } core)
                {
                    bool counts = limit.Left is CountQuantity && AreQuotas([rule.Index, .. core.Select(c => others[c].Index)]);
                    found.Add(new LogicFinding(
                        counts ? LogicKind.Quotas : LogicKind.OutOfReach, counts ? RuleSeverity.Warning : RuleSeverity.Info,
                        direction, rule.Index, core.Select(c => others[c].Index).ToEquatableArray(), null));
                }
            }
        }
    }

    // Money is not what makes it impossible, and it is not the number of projects alone.
    private bool AreQuotas(IReadOnlyList<int> indexes)
    {
        Quantity?[] quantities = [.. indexes.Select(i => (rules.First(r => r.Index == i).Spec.Reading as CompareReading)?.Left)];
        return quantities.Any(q => q is CountQuantity { Where: not null }) && !quantities.Any(q => q is SumQuantity or PathQuantity);
    }
}
