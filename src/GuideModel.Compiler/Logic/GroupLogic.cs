using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Logic;

/// <summary>Finds what rules that have members in common have to do with each other.</summary>
/// <remarks>The rules are those of one direction and the general ones beside them, or the general ones alone. In a direction only
/// what its own rules have a part in is reported: the rest is said once, of the general rules.</remarks>
internal sealed class GroupLogic(
    Solver solver, WitnessMaker witnesses, IReadOnlyList<LogicRule> rules, DirectionSpec? direction, ICollection<LogicFinding> findings)
{
    // Where this many rules speak of one member, only contradictions are looked for.
    private const int MostTogether = 64;

    // A reader mends one and looks again.
    private const int MostContradictions = 5;

    private readonly LogicRule[] decisive = [.. rules.Where(r => r.Spec.Severity == RuleSeverity.Error)];

    // Rules whose condition cannot hold beside the others.
    private readonly HashSet<LogicRule> idle = [];

    public void Run()
    {
        if (FindContradictions() && rules.Count <= MostTogether)
        {
            FindNeverApplying();
            FindClashes();
            new RedundancyLogic(solver, witnesses, [.. rules.Where(r => !idle.Contains(r))], direction, findings).Run();
        }
    }

    /// <summary>Whether the rules that decide can be satisfied together, as far as is known.</summary>
    public bool FindContradictions()
    {
        List<LogicRule> held = [.. decisive];
        bool satisfiable = true;
        for (int i = 0; i < MostContradictions && solver.IsImpossible(held.Select(r => r.Accepted)); i++)
        {
            satisfiable = false;
            if (Core.Find(solver, [.. held.Select(r => r.Accepted)], Formula.True) is not { } core)
            {
                return false;
            }

            LogicRule[] together = [.. core.Select(c => held[c])];
            Contradiction(together);
            held.Remove(together[together.Length - 1]);
        }

        if (!satisfiable && solver.IsImpossible(held.Select(r => r.Accepted)))
        {
            return false;
        }

        // What is only wished for is compared with what must be, and with what is wished for before it.
        foreach (LogicRule wish in rules.Where(r => r.Spec.Severity != RuleSeverity.Error).OrderBy(r => r.Spec.Severity))
        {
            if (!solver.IsImpossible([.. held.Select(r => r.Accepted), wish.Accepted]))
            {
                held.Add(wish);
            }
            else if (Core.Find(solver, [.. held.Select(r => r.Accepted)], wish.Accepted) is { } core)
            {
                Contradiction([.. core.Select(c => held[c]), wish]);
            }
        }

        return satisfiable;
    }

    private void Contradiction(LogicRule[] together)
    {
        LogicRule[] told = [.. together.Where(r => direction is null || !r.IsGeneral)];
        if (told.Length == 0)
        {
            return;
        }

        // Reported at the mildest of them, or the one that the others were there before.
        LogicRule at = told.OrderByDescending(r => r.Spec.Severity).ThenByDescending(r => r.Index).First();
        LogicRule[] others = [.. together.Where(r => r != at)];
        Report(LogicKind.Contradiction, at, others,
            others.Length == 0 ? null : witnesses.Make([.. others.Select(r => (r.Reading, Outcomes.Pass)), (at.Reading, Outcomes.Fail)])
                ?? witnesses.Make([.. others.Select(r => (r.Reading, Outcomes.Acceptable)), (at.Reading, Outcomes.Fail)]));
    }

    // A general rule whose condition a direction excludes is meant for the other directions.
    private void FindNeverApplying()
    {
        foreach (LogicRule rule in rules)
        {
            if (rule.Reading is not WhenReading when)
            {
                continue;
            }

            LogicRule[] others = [.. decisive.Where(r => r != rule)];
            Formula applies = solver.Formulas.Make(when.Condition, Outcomes.Pass | Outcomes.Manual);
            if (!solver.IsImpossible([.. others.Select(r => r.Accepted), applies]))
            {
                continue;
            }

            idle.Add(rule);
            if ((direction is null || !rule.IsGeneral) && Core.Find(solver, [.. others.Select(r => r.Accepted)], applies) is { Count: > 0 } core)
            {
                LogicRule[] because = [.. core.Select(c => others[c])];
                Report(LogicKind.NeverApplies, rule, because, witnesses.Make(
                    [(when.Condition, Outcomes.Pass), .. because.Skip(1).Select(r => (r.Reading, Outcomes.Acceptable)), (because[0].Reading, Outcomes.Fail)]));
            }
        }
    }

    // Two rules of which one applies only sometimes: they can be satisfied together only where it does not apply.
    private void FindClashes()
    {
        LogicRule[] strict = [.. rules.Where(r => r.Spec.Severity != RuleSeverity.Info && !idle.Contains(r))];
        for (int i = 1; i < strict.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                LogicRule one = strict[j];
                LogicRule other = strict[i];
                if ((one.IsConditional || other.IsConditional)
                    && (direction is null || !one.IsGeneral || !other.IsGeneral)
                    && solver.IsImpossible(one.Passed, other.Passed))
                {
                    Clash(one, other);
                }
            }
        }
    }

    // Without facts to which both apply there is no clash: their conditions exclude each other.
    private void Clash(LogicRule one, LogicRule other)
    {
        LogicRule at = direction is not null && other.IsGeneral ? one : other;
        LogicRule because = at == one ? other : one;
        if (witnesses.Make([(because.Reading, Outcomes.Pass), (at.Reading, Outcomes.Fail)]) is { } witness)
        {
            Report(LogicKind.Clash, at, [because], witness);
        }
    }

    private void Report(LogicKind kind, LogicRule at, LogicRule[] because, Sampling.Facts? witness)
    {
        RuleSeverity mildest = because.Select(r => r.Spec.Severity).Append(at.Spec.Severity).Max();
        RuleSeverity severity = kind == LogicKind.Contradiction || mildest == RuleSeverity.Info ? mildest : RuleSeverity.Warning;
        findings.Add(new LogicFinding(kind, severity, direction, at.Index, because.Select(r => r.Index).ToEquatableArray(), witness));
    }
}
