using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Logic;

/// <summary>Something proven about rules that hold together.</summary>
/// <param name="Kind">What.</param>
/// <param name="Severity">How serious it is: no more than the mildest of the rules.</param>
/// <param name="Direction">The direction it was found in, or null for the rules of all directions.</param>
/// <param name="Rule">Position of the rule it is reported at.</param>
/// <param name="Because">Positions of the rules that make it so.</param>
/// <param name="Witness">Facts that demonstrate it, or null; confirmed by <see cref="FactEvaluator"/>.</param>
internal sealed record LogicFinding(
    LogicKind Kind, RuleSeverity Severity, DirectionSpec? Direction, int Rule, EquatableArray<int> Because, Facts? Witness);
