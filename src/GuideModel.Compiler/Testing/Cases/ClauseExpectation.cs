using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>What a case expects of a clause.</summary>
/// <param name="Rules">The rules that the clause makes; one of them must have the outcome.</param>
/// <param name="Outcome">The outcome.</param>
public sealed record ClauseExpectation(EquatableArray<string> Rules, FactOutcome Outcome);
