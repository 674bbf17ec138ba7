using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Comparison;

/// <summary>What two guides have to do with each other.</summary>
/// <param name="Directions">The directions of both, in the order of the newer guide; those that are gone last.</param>
/// <param name="Changes">The changes: those of the guide first, then by direction, in the order of the text.</param>
public sealed record GuideComparison(EquatableArray<ComparedDirection> Directions, EquatableArray<Change> Changes)
{
    /// <summary>Whom the changes break together.</summary>
    public ChangeBreaks Breaks => Changes.Aggregate(ChangeBreaks.None, (all, c) => all | c.Breaks);
}
