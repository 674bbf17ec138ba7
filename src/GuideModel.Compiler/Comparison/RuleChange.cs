using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Comparison;

/// <summary>What became of a rule in one direction.</summary>
/// <param name="Kind">What.</param>
/// <param name="Breaks">Whom it breaks, as far as the rule itself is concerned.</param>
/// <param name="Witnesses">Applications that show it.</param>
internal sealed record RuleChange(ChangeKind Kind, ChangeBreaks Breaks, EquatableArray<ChangeWitness> Witnesses)
{
    public EquatableArray<Words> Remarks { get; init; } = [];
}
