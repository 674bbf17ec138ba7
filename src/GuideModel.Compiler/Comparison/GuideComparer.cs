using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Comparison;

/// <summary>Compares two guides: what changed, whom it breaks, and an application that shows it (GRAMMAR.md, G12).</summary>
/// <remarks>Works on compilations alone. Equal compilations have no changes; what is claimed of a change is proven.</remarks>
public sealed class GuideComparer
{
    private readonly ComparedGuide old;
    private readonly ComparedGuide @new;
    private readonly Pairing<DirectionSpec> directions;
    private readonly ComparisonBudget budget = new();
    private readonly Dictionary<(ComparedRule? Old, ComparedRule? New), List<(string Direction, RuleChange? Change)>> rules = [];

    // In the order in which rules were first compared.
    private readonly List<(ComparedRule? Old, ComparedRule? New)> order = [];

    private GuideComparer(GuideCompilation old, GuideCompilation @new)
    {
        (this.old, this.@new) = (new ComparedGuide(old), new ComparedGuide(@new));
        directions = DirectionMatcher.Match(old.Spec, @new.Spec);
    }

    /// <summary>Compares an older guide with a newer one.</summary>
    public static GuideComparison Compare(GuideCompilation older, GuideCompilation newer) => new GuideComparer(older, newer).Compare();

    private GuideComparison Compare()
    {
        foreach ((DirectionSpec before, DirectionSpec after) in directions.Pairs)
        {
            CompareRules(new DirectionPair(old, before, @new, after, budget), after.Number, old.RulesIn(before), @new.RulesIn(after));
        }

        CompareRulesOfNoDirection();
        Change[] facts = [.. Facts()];
        (Change, string[])[] stated = [.. RuleChanges(), .. facts.Select(c => (c, (string[])[PathOf(c)]))];
        IEnumerable<ShapeLoss> losses = SourceLosses.Of(old.Spec, @new.Spec, directions).Concat(DataLosses.Of(old.Spec, @new.Spec, directions));
        List<Change> changes = [.. Losses.Attribute(stated, losses), .. WholeDirections(), .. Sentences(facts)];
        ComparedDirection[] compared =
        [
            .. @new.Spec.Directions.GroupBy(d => d.Number).Select(g => g.First()).Select(d => new ComparedDirection(directions.Pairs.FirstOrDefault(p => p.New == d).Old?.Number, d.Number, d.Title)),
            .. directions.Removed.Select(d => new ComparedDirection(d.Number, null, d.Title)),
        ];
        List<string> numbers = [.. compared.Select(d => d.Number)];
        return new GuideComparison(
            compared.ToEquatableArray(),
            changes.OrderBy(c => c.Directions.Count == 0 ? -1 : numbers.IndexOf(c.Directions[0])).ThenBy(c => (c.New ?? c.Old)?.Position is { } p ? (p.Line, p.Column) : (0, 0)).ToEquatableArray());
    }

    private void CompareRules(DirectionPair pair, string direction, IEnumerable<ComparedRule> before, IEnumerable<ComparedRule> after)
    {
        var comparer = new RuleComparer(pair);
        Pairing<ComparedRule> paired = RuleComparer.Match(before, after);
        foreach ((ComparedRule? one, ComparedRule? other) in paired.Pairs.Select(p => ((ComparedRule?)p.Old, (ComparedRule?)p.New))
            .Concat(paired.Removed.Select(r => ((ComparedRule?)r, (ComparedRule?)null))).Concat(paired.Added.Select(r => ((ComparedRule?)null, (ComparedRule?)r))))
        {
            if (!rules.TryGetValue((one, other), out List<(string, RuleChange?)>? found))
            {
                rules[(one, other)] = found = [];
                order.Add((one, other));
            }

            found.Add((direction, comparer.Compare(one, other)));
        }
    }

    // Of the guide itself, and general ones that hold in no direction of both guides: they are compared by themselves.
    private void CompareRulesOfNoDirection()
    {
        HashSet<ComparedRule> held = [.. order.SelectMany(p => new[] { p.Old, p.New }).OfType<ComparedRule>()];
        IEnumerable<ComparedRule> Left(ComparedGuide guide) => guide.Rules.Where(r => r.IsGeneral && !held.Contains(r));
        CompareRules(DirectionPair.Nowhere(old, @new, budget), "", Left(old), Left(@new));
    }

    private IEnumerable<(Change Change, string[] Paths)> RuleChanges()
    {
        foreach ((ComparedRule? before, ComparedRule? after) in order)
        {
            foreach (IGrouping<(ChangeKind, ChangeBreaks), (string Direction, RuleChange? Change)> group in rules[(before, after)].Where(r => r.Change is not null).GroupBy(r => (r.Change!.Kind, r.Change.Breaks)))
            {
                bool nowhere = group.All(r => r.Direction.Length == 0);
                yield return (new Change
                {
                    Kind = group.Key.Item1,
                    Subject = ChangeSubject.Rule,
                    Breaks = nowhere ? group.Key.Item2 & ~ChangeBreaks.Verdict : group.Key.Item2,
                    Id = (after ?? before)!.Spec.Id,
                    Directions = group.Select(r => r.Direction).Where(d => d.Length > 0).ToEquatableArray(),
                    Old = before?.Side,
                    New = after?.Side,
                    Remarks = group.First().Change!.Remarks,
                    Witnesses = group.Select(r => r.Change!.Witnesses).FirstOrDefault(w => w.Count > 0),
                }, [.. Losses.Paths(before, after)]);
            }
        }
    }

    private IEnumerable<Change> WholeDirections()
    {
        Change Of(ChangeKind kind, ChangeBreaks breaks, DirectionSpec? before, DirectionSpec? after) => new()
        {
            Kind = kind,
            Subject = ChangeSubject.Direction,
            Breaks = breaks | ChangeBreaks.Text,
            Id = (after ?? before)!.Number,
            Directions = [(after ?? before)!.Number],
            Old = before is null ? null : new ChangeSide(before.Number + " " + before.Title),
            New = after is null ? null : new ChangeSide(after.Number + " " + after.Title),
        };
        return
        [
            .. directions.Pairs.Where(p => p.Old.Number != p.New.Number).Select(p => Of(ChangeKind.Renumbered, ChangeBreaks.Data, p.Old, p.New) with
            {
                Remarks = [new Words($"已存的数据写着方向 {p.Old.Number}，须改为 {p.New.Number}。", $"Stored data names direction {p.Old.Number}; it must name {p.New.Number}.")],
            }),
            .. directions.Removed.Select(d => Of(ChangeKind.Removed, ChangeBreaks.Source | ChangeBreaks.Data | ChangeBreaks.Verdict, d, null)),
            .. directions.Added.Select(d => Of(ChangeKind.Added, ChangeBreaks.None, null, d)),
        ];
    }

    // Where a rule that states the same fact has changed, it tells of it.
    private IEnumerable<Change> Facts()
    {
        HashSet<(string Direction, string Path)> told = [.. from pair in rules from one in pair.Value where one.Change is not null
                                                            from path in Losses.Paths(pair.Key.Old, pair.Key.New) select (one.Direction, path)];
        return MetadataComparer.Guide(old.Spec, @new.Spec).Concat(directions.Pairs.SelectMany(p => MetadataComparer.Direction(p.Old, p.New)
            .Where(c => !told.Contains((p.New.Number, PathOf(c))))));
    }

    private static string PathOf(Change fact) => fact.Id.Substring(fact.Id.IndexOf('/') + 1);

    private IEnumerable<Change> Sentences(Change[] facts)
    {
        // A field such as 合作协议 is a sentence that states a fact.
        HashSet<string> values = [.. facts.SelectMany(f => new[] { f.Old, f.New }).OfType<ChangeSide>().Select(s => s.Words)];
        HashSet<ClauseSpec> told = [.. old.Clauses.Concat(@new.Clauses).Where(c => c.Rules.Count == 0 && values.Any(c.Text.Contains))];
        var linked = new Dictionary<ClauseSpec, ClauseSpec>();
        foreach (((ComparedRule? before, ComparedRule? after), List<(string, RuleChange? Change)> found) in rules.Select(r => (r.Key, r.Value)))
        {
            if (found.Any(f => f.Change is { Kind: not ChangeKind.Renumbered }))
            {
                told.UnionWith(new[] { before?.Clause, after?.Clause }.OfType<ClauseSpec>());
            }

            if (before?.Clause is { } one && after?.Clause is { } other)
            {
                linked[one] = other;
            }
        }

        IEnumerable<(string Scope, EquatableArray<string> Directions, string? Old, string? New)> places =
            directions.Pairs.Select(p => (p.New.Number, (EquatableArray<string>)[p.New.Number], (string?)p.Old.Number, (string?)p.New.Number)).Append(("all", [], null, null));
        return places.SelectMany(p => new SentenceComparer(p.Scope, p.Directions, old.Clauses.Where(c => c.Direction == p.Old), @new.Clauses.Where(c => c.Direction == p.New)).Compare(told, linked));
    }
}
