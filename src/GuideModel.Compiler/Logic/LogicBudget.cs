namespace GuideModel.Compiler.Logic;

/// <summary>How much work a guide's rules may cost together; hostile texts stop here, and nothing more is said of them.</summary>
internal sealed class LogicBudget
{
    // Some seconds at most; the largest guides of the genre take a few thousand.
    private int left = 3_000_000;

    /// <summary>Takes a step; false when there is none left.</summary>
    public bool Spend() => --left > 0;

    /// <summary>Whether nothing is left.</summary>
    public bool IsSpent => left <= 0;
}
