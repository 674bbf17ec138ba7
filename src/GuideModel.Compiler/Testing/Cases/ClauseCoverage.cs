using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>How far cases cover a rule of a clause.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Direction">Its direction, or null for all.</param>
/// <param name="Clause">The sentence it comes from.</param>
/// <param name="Says">What it demands, in plain Chinese.</param>
/// <param name="Passing">How many cases about it pass it.</param>
/// <param name="Failing">How many fail it.</param>
/// <param name="Missing">How many lack a fact for it.</param>
/// <param name="Open">The outcomes without a case that there could be one for.</param>
public sealed record ClauseCoverage(
    string Rule, string? Direction, string Clause, string Says, int Passing, int Failing, int Missing, EquatableArray<CaseProposal> Open)
{
    /// <summary>Whether an outcome has no case but could have one.</summary>
    public bool Lacks(char letter) => Open.Any(p => p.Letter == letter);
}

/// <summary>A case that is proposed for an outcome that has none.</summary>
/// <param name="Letter">The outcome: P, F or M (<see cref="OutcomeLetters"/>).</param>
/// <param name="Text">The case as a block of text.</param>
public sealed record CaseProposal(char Letter, string Text);
