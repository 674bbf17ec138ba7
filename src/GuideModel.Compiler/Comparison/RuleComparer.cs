using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Testing;

namespace GuideModel.Compiler.Comparison;

/// <summary>Compares the rules that hold in the two versions of a direction.</summary>
internal sealed class RuleComparer(DirectionPair pair)
{
    /// <summary>The rules paired: by id and demand, by demand (meaning), by id, by what they speak of, by words.</summary>
    public static Pairing<ComparedRule> Match(IEnumerable<ComparedRule> old, IEnumerable<ComparedRule> @new) => new Pairing<ComparedRule>(old, @new)
        .By(r => (r.Tail, r.IsGeneral, r.Demand))
        .By(r => r.Demand)
        .By(r => (r.Tail, r.IsGeneral, r.Spec.Scope))
        .By(r => (r.Tail, r.Spec.Scope))
        .By(r => r.About)
        .ByLikeness((o, n) => o.Spec.Scope == n.Spec.Scope ? TextSimilarity.Of(o.Words, n.Words) : 0);

    /// <summary>What became of a rule; null where nothing did.</summary>
    /// <param name="old">The rule in the older version; null where it is new.</param>
    /// <param name="new">The rule in the newer version; null where it is gone.</param>
    public RuleChange? Compare(ComparedRule? old, ComparedRule? @new)
    {
        (RuleSpec? before, RuleSpec? after) = (old?.Spec, @new?.Spec);
        if (before is { Scope: RuleScope.Guide } || after is { Scope: RuleScope.Guide })
        {
            return before?.Reading == after?.Reading ? Unchanged(old, @new) : new RuleChange(Kind(old, @new) ?? ChangeKind.Changed, ChangeBreaks.Text, []);
        }

        (bool stricter, bool milder) = Order(before, after);
        if (old is not null && @new is not null && stricter && milder)
        {
            return before!.Reading == after!.Reading && before.Severity == after.Severity ? Unchanged(old, @new) : new RuleChange(ChangeKind.Wording, ChangeBreaks.Text, []);
        }

        ChangeKind kind = Kind(old, @new) ?? (stricter ? ChangeKind.Tightened : milder ? ChangeKind.Relaxed : ChangeKind.Changed);
        if (before is not { Severity: RuleSeverity.Error } && after is not { Severity: RuleSeverity.Error })
        {
            return new RuleChange(kind, ChangeBreaks.Text, []) { Remarks = [Advisory] };
        }

        return new RuleChange(kind, ChangeBreaks.Verdict | ChangeBreaks.Text, Witnesses(before, after).ToEquatableArray());
    }

    private IEnumerable<ChangeWitness> Witnesses(RuleSpec? before, RuleSpec? after) => (before ?? after)!.Scope switch
    {
        _ when pair.IsNowhere || !pair.Budget.Search() => [],
        RuleScope.Application => pair.Witnesses.Find(before, after),
        RuleScope.Portfolio => new PortfolioWitnesses(pair).Find(before, after),
        _ => new PairWitnesses(pair).Find(before, after),
    };

    private static ChangeKind? Kind(ComparedRule? old, ComparedRule? @new) => old is null ? ChangeKind.Added : @new is null ? ChangeKind.Removed : null;

    // The demand is the same; what may differ is the id. Other words are told of sentence by sentence.
    private static RuleChange? Unchanged(ComparedRule? old, ComparedRule? @new) => old?.Tail == @new?.Tail && old?.IsGeneral == @new?.IsGeneral
        ? null : new RuleChange(ChangeKind.Renumbered, ChangeBreaks.Text, []);

    private (bool Stricter, bool Milder) Order(RuleSpec? before, RuleSpec? after)
    {
        if (before?.Reading is SameReading or null && after?.Reading is SameReading or null)
        {
            return (Covers(after, before), Covers(before, after));
        }

        if (pair.Merged.Conflicts.Count > 0 && new[] { before, after }.OfType<RuleSpec>().SelectMany(r => ReadingPaths.Of(r.Reading)).Any(Conflicts))
        {
            return (before is null, after is null);
        }

        (before, after) = (PortfolioReadings.Of(before, pair.Old), PortfolioReadings.Of(after, pair.New));
        return (pair.Strictness.IsAtLeastAsStrict(after, before), pair.Strictness.IsAtLeastAsStrict(before, after));
    }

    private bool Conflicts(string path) => pair.Merged.Conflicts.Any(c => path == c || path.StartsWith(c + ".", StringComparison.Ordinal));

    // Both sides' submissions must agree in more facts, and no less seriously.
    private static bool Covers(RuleSpec? rule, RuleSpec? other) => other is null
        || (rule?.Reading is SameReading more && other.Reading is SameReading less && rule.Severity <= other.Severity && less.Paths.All(p => more.Paths.Contains(p)));

    private static Words Advisory { get; } = new("不是必须满足的要求，不影响结论，只改变提示。", "The requirement does not decide; verdicts stay, and what is pointed out changes.");
}
