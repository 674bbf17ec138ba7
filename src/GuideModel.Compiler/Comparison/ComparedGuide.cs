using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;

namespace GuideModel.Compiler.Comparison;

/// <summary>One of the two guides, with what is looked up in it.</summary>
internal sealed class ComparedGuide
{
    private readonly Dictionary<string, ComparedRule> rules = new(StringComparer.Ordinal);

    public ComparedGuide(GuideCompilation compilation)
    {
        Compilation = compilation;
        Clauses = [.. compilation.Clauses.Where(c => c.Segments.All(s => !IsFurniture(s)))];
        var places = new Dictionary<string, (ClauseSpec Clause, SegmentSpec Segment)>(StringComparer.Ordinal);
        foreach (ClauseSpec clause in Clauses)
        {
            foreach (SegmentSpec segment in clause.Segments)
            {
                foreach (string id in segment.Rules.Where(id => !places.ContainsKey(id)))
                {
                    places[id] = (clause, segment);
                }
            }
        }

        for (int i = 0; i < Spec.Rules.Count; i++)
        {
            RuleSpec rule = Spec.Rules[i];
            bool placed = places.TryGetValue(rule.Id, out (ClauseSpec Clause, SegmentSpec Segment) place);
            rules[rule.Id] = new ComparedRule(rule, compilation.SourceMap.Rules[i], placed ? place.Clause : null, placed ? place.Segment.Text : rule.Clause);
        }
    }

    public GuideCompilation Compilation { get; }

    public GuideSpec Spec => Compilation.Spec;

    /// <summary>The sentences, without page numbers and running heads.</summary>
    public IReadOnlyList<ClauseSpec> Clauses { get; }

    /// <summary>Every rule, in the order of the text.</summary>
    public IEnumerable<ComparedRule> Rules => Spec.Rules.Select(r => rules[r.Id]);

    /// <summary>The rules that hold in a direction, its own and general ones.</summary>
    public IEnumerable<ComparedRule> RulesIn(DirectionSpec direction) =>
        direction.ApplicationRules.Concat(direction.PairRules).Concat(direction.PortfolioRules).Select(id => rules[id]);

    private static bool IsFurniture(SegmentSpec segment) => segment.Family is nameof(FurnitureKind.PageNumber) or nameof(FurnitureKind.RunningHead);
}
