using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>Writes cases at the boundaries of the rules of a direction.</summary>
/// <param name="direction">The direction.</param>
internal sealed class CaseProposer(CaseDirection direction)
{
    // As many as show every boundary of a rule that people write.
    private const int MostAround = 200;

    private readonly Dictionary<string, (Facts Facts, string Outcomes)[]> around = new(StringComparer.Ordinal);
    private readonly CaseReader reader = new(direction.Guide, direction);
    private readonly CaseWriter writer = new(direction);

    /// <summary>A case in which a rule has an outcome and as little else as possible is amiss; null where there is none.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="letter">The outcome.</param>
    public CaseProposal? Propose(RuleSpec rule, char letter)
    {
        IReadOnlyList<RuleSpec> rules = direction.Planner.Rules;
        int place = rules.ToList().FindIndex(r => r.Id == rule.Id);
        if (place < 0)
        {
            return null;
        }

        foreach ((Facts facts, string outcomes) in Around(rule).Where(a => a.Outcomes[place] == letter).OrderBy(a => Amiss(a.Outcomes)).ThenBy(a => direction.Change(a.Facts).Length))
        {
            string text = Text(rule, letter, VerdictOf(outcomes), facts);

            // Written words must mean what they were written for; where they cannot, another application is tried.
            if (reader.Read([new CaseFile("", text)]) is { Diagnostics.Count: 0, Cases: [var back] } && back.Change == direction.Change(facts))
            {
                return new CaseProposal(letter, text);
            }
        }

        return null;
    }

    private (Facts Facts, string Outcomes)[] Around(RuleSpec rule) => around.TryGetValue(rule.Id, out (Facts, string)[]? known) ? known
        : around[rule.Id] = [.. direction.Planner.Around(rule, direction.Smallest).Take(MostAround).Append(direction.Smallest).Select(f => (f, direction.Planner.Outcomes(f)))];

    private static int Amiss(string outcomes) => outcomes.Count(o => o is 'F' or 'M');

    private CaseVerdict VerdictOf(string outcomes)
    {
        char[] decisive = [.. outcomes.Where((_, i) => direction.Planner.Rules[i].Severity == RuleSeverity.Error)];
        return decisive.Contains('F') ? CaseVerdict.Ineligible : decisive.Contains('M') ? CaseVerdict.Incomplete : CaseVerdict.Eligible;
    }

    private string Text(RuleSpec rule, char letter, CaseVerdict verdict, Facts facts)
    {
        FactOutcome outcome = letter switch { 'P' => FactOutcome.Pass, 'F' => FactOutcome.Fail, _ => FactOutcome.Missing };
        string[] changes = [.. writer.Changes(facts)];
        return string.Join("\n",
        [
            $"用例：{direction.Spec.Number} {rule.SaysZh}：{CaseWords.Of(outcome)}",
            "方向：" + direction.Spec.Number,
            .. changes.Length == 0 ? (string[])[] : ["改动：" + string.Join("；", changes)],
            "结论：" + CaseWords.Of(verdict),
            "条款：" + rule.Id + (CaseClauses.Usual(verdict) == outcome ? "" : " " + CaseWords.Of(outcome)),
            "",
        ]);
    }
}
