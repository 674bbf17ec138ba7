using GuideModel.Compiler.Model;
using Xunit;

namespace GuideModel.Tests.Guides;

/// <summary>The generated definition says what the compiler read.</summary>
public class DefinitionTests
{
    private static readonly GuideSpec Spec = OfficialGuide.Compilation.Spec;
    private static readonly GuideDefinition Definition = OfficialGuide.Definition;

    [Fact]
    public void RulesAreAllThereWithTheirPlaces()
    {
        Assert.Equal(
            Spec.Rules.Select(r => (r.Id, r.Direction, r.Reading.ToString(), r.Clause, r.SaysZh, r.SaysEn, r.Scope.ToString(), r.Severity.ToString())),
            Definition.Rules.Select(r => (r.Id, r.Direction, r.Reading, r.Clause, r.SaysZh, r.SaysEn, r.Scope.ToString(), r.Severity.ToString())));
        Assert.Equal(
            OfficialGuide.Compilation.SourceMap.Rules.Select(p => new GuidePosition(p.Line, p.Column)), Definition.Rules.Select(r => r.Position));
    }

    [Fact]
    public void AClauseStandsWhereItsRuleSays()
    {
        string[] lines = OfficialGuide.Read("guide/2025-batch3.guide.txt").Split('\n');
        Assert.All(Definition.Rules, rule =>
            Assert.StartsWith(rule.Clause[..1], lines[rule.Position.Line - 1][(rule.Position.Column - 1)..], StringComparison.Ordinal));
    }

    [Fact]
    public void ManualItemsAreAllThereWithTheirPlaces()
    {
        Assert.Equal(Spec.Manual.Select(m => (m.Id, m.Direction, m.Clause, m.Text)), Definition.ManualItems.Select(m => (m.Id, m.Direction, m.Clause, m.Text)));
        Assert.Equal(
            OfficialGuide.Compilation.SourceMap.Manual.Select(p => new GuidePosition(p.Line, p.Column)), Definition.ManualItems.Select(m => m.Position));
    }

    [Fact]
    public void DirectionsAreAllThere()
    {
        Assert.Equal((Spec.Title, Spec.File), (Definition.Title, Definition.File));
        Assert.Equal(Spec.Directions.Count, Definition.Directions.Count);
        foreach (DirectionSpec spec in Spec.Directions)
        {
            GuideModel.Direction direction = Definition.Find(spec.Number)!;
            Assert.Equal((spec.Number, spec.Title, spec.Name, spec.Agreement, spec.BudgetYuan),
                (direction.Number, direction.Title, direction.Name, direction.Agreement, direction.BudgetYuan));
            Assert.Equal(spec.Countries, direction.Countries);
            Assert.Equal(spec.Fields.Select(f => (f.Term, f.Name, f.Group)), direction.Fields.Select(f => (f.Term, f.Name, f.Group)));
            Assert.Equal(spec.ApplicationRules, direction.ApplicationRules.Select(r => r.Id));
            Assert.Equal(spec.PairRules, direction.PairRules.Select(r => r.Id));
            Assert.Equal(spec.PortfolioRules, direction.PortfolioChecks.Select(c => c.Rule.Id));
        }

        Assert.Null(Definition.Find("9.9"));
        Assert.Null(Definition.Find(null));
    }
}
