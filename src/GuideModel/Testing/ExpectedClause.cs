namespace GuideModel.Testing;

/// <summary>What a case expects of a clause.</summary>
/// <param name="outcome">The outcome.</param>
/// <param name="rules">The rules that the clause makes; one of them must have the outcome.</param>
public sealed class ExpectedClause(Outcome outcome, params IReadOnlyList<string> rules)
{
    /// <summary>The outcome.</summary>
    public Outcome Outcome => outcome;

    /// <summary>The rules that the clause makes; one of them must have the outcome.</summary>
    public IReadOnlyList<string> Rules => rules;
}
