using GuideModel.Compiler.Logic;

namespace GuideModel.Compiler.Comparison;

/// <summary>How much work a comparison may cost; at a limit less is proven and shown, and nothing wrongly. Guides that people write stay far below.</summary>
internal sealed class ComparisonBudget
{
    private int searches = 2_000;

    /// <summary>What the proofs may cost together.</summary>
    public LogicBudget Logic { get; } = new();

    /// <summary>Takes a search for witnesses; false when there is none left.</summary>
    public bool Search() => --searches >= 0;
}
