using GuideModel.Compiler.Comparison;
using GuideModel.Compiler.Diagnostics;

namespace GuideModel.Cli.Comparing;

/// <summary>A comparison with everything the outputs show of it.</summary>
/// <param name="Old">The older guide.</param>
/// <param name="New">The newer guide.</param>
/// <param name="Comparison">What changed.</param>
/// <param name="Changes">The changes, as they are told of.</param>
/// <param name="Stale">Approvals of changes that there are not.</param>
/// <param name="Corpus">What became of real applications; null where none were given.</param>
internal sealed record ComparedGuides(
    GuideVersion Old, GuideVersion New, GuideComparison Comparison, IReadOnlyList<ToldChange> Changes, IReadOnlyList<GuideDiagnostic> Stale, CorpusTotals? Corpus)
{
    /// <summary>How many changes there are of each kind that occurs.</summary>
    public IEnumerable<(ChangeKind Kind, int Count)> Kinds => Changes.GroupBy(c => c.Change.Kind).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()));

    /// <summary>How many changes break each of those that any breaks.</summary>
    public IEnumerable<(ChangeBreaks Breaks, int Count)> Broken => ((ChangeBreaks[])[ChangeBreaks.Verdict, ChangeBreaks.Data, ChangeBreaks.Source, ChangeBreaks.Text])
        .Select(b => (b, Changes.Count(c => c.Change.Breaks.HasFlag(b)))).Where(b => b.Item2 > 0);

    /// <summary>The changes that hold in a direction and can change verdicts.</summary>
    public IEnumerable<ToldChange> Deciding(ComparedDirection direction) =>
        Changes.Where(c => c.Change.Directions.Contains(direction.Number) && c.Change.Breaks.HasFlag(ChangeBreaks.Verdict));
}
