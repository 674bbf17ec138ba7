using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>Reads what a case expects of clauses: a rule's id or words of the clause, perhaps with the outcome behind it (docs/tests.md, C5).</summary>
/// <param name="direction">The direction.</param>
/// <param name="problems">Takes the mistakes.</param>
internal sealed class CaseClauses(CaseDirection direction, CaseProblems problems)
{
    // Fewer characters stand in too many clauses by accident.
    private const int ShortestQuote = 4;

    /// <summary>The expectations, or null where one was not understood.</summary>
    /// <param name="given">The fields.</param>
    /// <param name="verdict">The verdict, which says what is expected of a clause unless an outcome is written.</param>
    public List<ClauseExpectation>? Read(IEnumerable<CaseField> given, CaseVerdict verdict)
    {
        var expected = new List<ClauseExpectation>();
        bool sound = true;
        foreach (CaseField part in given.SelectMany(Parts))
        {
            (FactOutcome Outcome, int Length)? written = CaseWords.OutcomeAtEnd(part.Text);
            CaseField clause = written is { } end ? part.Slice(0, end.Length) : part;
            string[] rules = [.. RulesOf(clause.Text)];
            if (rules.Length == 0)
            {
                problems.UnknownClause(clause, direction.Spec, direction.Spec.ApplicationRules);
                sound = false;
            }

            expected.Add(new ClauseExpectation([.. rules], written?.Outcome ?? Usual(verdict)));
        }

        return sound ? expected : null;
    }

    /// <summary>What is expected of a clause that a case names without an outcome.</summary>
    public static FactOutcome Usual(CaseVerdict verdict) => verdict switch
    {
        CaseVerdict.Ineligible => FactOutcome.Fail,
        CaseVerdict.Incomplete => FactOutcome.Missing,
        _ => FactOutcome.Pass,
    };

    // A semicolon may be one of the clause's own; ids of rules have a stroke.
    private static IEnumerable<CaseField> Parts(CaseField field) => field.Text.Contains('/') ? CaseChanges.Split(field, quotes: false) : [field];

    private IEnumerable<string> RulesOf(string text)
    {
        IReadOnlyList<RuleSpec> rules = direction.Planner.Rules;
        RuleSpec[] named = [.. rules.Where(r => CaseWords.Same(r.Id, text) || CaseWords.Same(r.Id.Substring(r.Id.IndexOf('/') + 1), text))];
        string quote = CaseWords.Normal(text).Trim('"');
        return (named.Length > 0 || quote.Length < ShortestQuote ? named : rules.Where(r => CaseWords.Normal(r.Clause).Contains(quote))).Select(r => r.Id);
    }
}
