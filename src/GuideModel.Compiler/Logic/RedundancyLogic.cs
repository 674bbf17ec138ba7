using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Logic;

/// <summary>Finds rules that demand nothing the others do not demand.</summary>
internal sealed class RedundancyLogic(
    Solver solver, WitnessMaker witnesses, IReadOnlyList<LogicRule> rules, DirectionSpec? direction, ICollection<LogicFinding> findings)
{
    // A direction's rules with the general ones they are stricter than; one finding for each.
    private readonly Dictionary<LogicRule, List<LogicRule>> stricter = [];

    public void Run()
    {
        List<LogicRule> held = [.. rules.Where(r => r.Spec.Severity != RuleSeverity.Info)];

        // The later one of two that say the same is the one too many; a direction's before a general one.
        foreach (LogicRule rule in held.OrderBy(r => r.IsGeneral).ThenByDescending(r => r.Index).ToList())
        {
            LogicRule[] others = [.. held.Where(r => r != rule && r.Spec.Severity <= rule.Spec.Severity)];
            if (solver.IsImpossible([.. others.Select(r => r.Accepted), rule.Refused])
                && Core.Find(solver, [.. others.Select(r => r.Accepted)], rule.Refused) is { Count: > 0 } core)
            {
                held.Remove(rule);
                Implied(rule, [.. core.Select(c => others[c])]);
            }
        }

        foreach (KeyValuePair<LogicRule, List<LogicRule>> one in stricter)
        {
            LogicRule[] general = [.. one.Value.OrderBy(r => r.Index)];
            Report(LogicKind.Stricter, RuleSeverity.Info, one.Key, general, witnesses.Make([(general[0].Reading, Outcomes.Pass), (one.Key.Reading, Outcomes.Fail)]));
        }
    }

    private void Implied(LogicRule rule, LogicRule[] by)
    {
        LogicRule only = by[0];
        bool alike = by.Length == 1 && SameQuantity(rule.Reading, only.Reading);
        if (rule.IsGeneral && direction is not null)
        {
            if (alike && !only.IsGeneral && IsImplied(only, rule) is false)
            {
                (stricter.TryGetValue(only, out List<LogicRule>? general) ? general : stricter[only] = []).Add(rule);
            }
        }
        else if (alike && direction is not null && only.IsGeneral)
        {
            // A general rule said again in other words is no mistake.
            if (rule.Spec.Severity != only.Spec.Severity || IsImplied(only, rule) is false)
            {
                Report(LogicKind.Laxer, RuleSeverity.Warning, rule, by, witnesses.Make([(rule.Reading, Outcomes.Pass), (only.Reading, Outcomes.Fail)]));
            }
        }
        else if (!IsEmphasis(rule.Reading, by))
        {
            Report(LogicKind.Redundant, RuleSeverity.Info, rule, by, null);
        }
    }

    private bool IsImplied(LogicRule rule, LogicRule by) => solver.IsImpossible(by.Accepted, rule.Refused);

    // 国家机关不得申报 beside a list of those who may is said for good measure.
    private static bool IsEmphasis(Reading reading, LogicRule[] by) =>
        reading is InReading { Negated: true } && by.All(r => r.Reading is InReading { Negated: false });

    private static bool SameQuantity(Reading one, Reading other) => (one, other) switch
    {
        (CompareReading a, CompareReading b) => a.Left == b.Left,
        (InReading a, InReading b) => a.Path == b.Path && a.Negated == b.Negated,
        (AnswerReading a, AnswerReading b) => a.Path == b.Path,
        (EachReading a, EachReading b) => a.Path == b.Path && SameQuantity(a.Inner, b.Inner),
        (WhenReading a, WhenReading b) => SameQuantity(a.Inner, b.Inner),
        (WhenReading a, _) => SameQuantity(a.Inner, other),
        (_, WhenReading b) => SameQuantity(one, b.Inner),
        _ => false,
    };

    private void Report(LogicKind kind, RuleSeverity severity, LogicRule at, LogicRule[] because, Sampling.Facts? witness) =>
        findings.Add(new LogicFinding(kind, severity, direction, at.Index, because.Select(r => r.Index).ToEquatableArray(), witness));
}
