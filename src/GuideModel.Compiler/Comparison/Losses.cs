using GuideModel.Compiler.Model;
using GuideModel.Compiler.Testing;

namespace GuideModel.Compiler.Comparison;

/// <summary>Tells what code and data lose at the change that it comes from; by itself where it comes from none.</summary>
internal static class Losses
{
    /// <summary>The members that a rule, or its other version, speaks of.</summary>
    public static IEnumerable<string> Paths(ComparedRule? old, ComparedRule? @new) =>
        new[] { old, @new }.OfType<ComparedRule>().SelectMany(r => ReadingPaths.Of(r.Spec.Reading)).Distinct(StringComparer.Ordinal);

    /// <summary>The changes with what is lost by each, and changes for what is lost by none of them.</summary>
    public static IEnumerable<Change> Attribute(IEnumerable<(Change Change, string[] Paths)> changes, IEnumerable<ShapeLoss> losses)
    {
        (Change Change, string[] Paths)[] all = [.. changes];
        var others = new List<ShapeLoss>();
        foreach (ShapeLoss loss in losses)
        {
            int at = Array.FindIndex(all, c => IsOf(loss, c.Change, c.Paths));
            if (at < 0)
            {
                others.Add(loss);
            }
            else
            {
                all[at].Change = all[at].Change with { Breaks = all[at].Change.Breaks | loss.Breaks, Remarks = [.. all[at].Change.Remarks, loss.What] };
            }
        }

        return all.Select(c => c.Change).Concat(others.GroupBy(l => (l.Direction, l.Path)).Select(g => new Change
        {
            Kind = ChangeKind.Changed,
            Subject = g.Key.Path is null ? ChangeSubject.Type : ChangeSubject.Member,
            Breaks = g.Aggregate(ChangeBreaks.None, (breaks, l) => breaks | l.Breaks),
            Id = (g.Key.Direction ?? "guide") + "/" + (g.Key.Path ?? "types"),
            Directions = g.Key.Direction is { } direction ? [direction] : [],
            Remarks = g.Select(l => l.What).ToEquatableArray(),
        }));
    }

    private static bool IsOf(ShapeLoss loss, Change change, string[] paths) =>
        change.Kind is not (ChangeKind.Wording or ChangeKind.Renumbered)
        && loss.Path is { } path
        && (loss.Direction is null || change.Directions.Contains(loss.Direction))
        && paths.Any(p => p == path || p.StartsWith(path + ".", StringComparison.Ordinal));
}
