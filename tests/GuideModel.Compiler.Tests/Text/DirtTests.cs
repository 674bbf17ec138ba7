using CsCheck;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;
using Xunit;

namespace GuideModel.Compiler.Tests.Text;

/// <summary>The raw text and the tidy text give identical readings, however the raw text is dirty (GRAMMAR.md, G1 and G2).</summary>
public sealed class DirtTests
{
    public static TheoryData<string> Guides => ["guide/2025-batch3.guide.txt", .. WholeGuides.Files];

    [Theory, MemberData(nameof(Guides))]
    public void ADirtyGuideReadsLikeTheTidyOne(string file)
    {
        string tidy = WholeGuides.Read(file);
        string[] expected = [.. Read(tidy)];
        Assert.NotEmpty(expected);

        Gen.Int.Sample(seed => Assert.Equal(expected, Read(new Dirt(seed).Of(tidy))));
    }

    [Fact]
    public void TheDirtIsDirty()
    {
        string tidy = WholeGuides.Read("guide/2025-batch3.guide.txt");
        string[] dirty = [.. Enumerable.Range(0, 20).Select(seed => new Dirt(seed).Of(tidy))];

        Assert.All(dirty, d => Assert.NotEqual(tidy, d));
        Assert.All((string[])["\u200B", "\uFEFF", "\u00A0", "\u3000", "\u00AD", "\r\n", "⼀", "１", "（", "- ", "第"], piece => Assert.Contains(dirty, d => d.Contains(piece, StringComparison.Ordinal)));
        Assert.True(dirty.Sum(d => Compile.Official(d).Clauses.Count(c => c.Segments.Any(s => s.Family is "PageNumber" or "RunningHead"))) > 50);
    }

    // Every rule, and the role of every sentence; where they stand and how the sentence is quoted may differ.
    private static IEnumerable<string> Read(string text)
    {
        GuideCompilation compilation = Compile.Official(text);
        foreach (RuleSpec rule in compilation.Spec.Rules)
        {
            yield return $"{rule.Id} {rule.Scope} {rule.Severity} {rule.Reading} {rule.SaysZh} <- {NormalText.Of(rule.Clause, new GuideSpan(0, rule.Clause.Length)).Value}";
        }

        foreach (ClauseSpec clause in compilation.Clauses.Where(c => c.Segments.All(s => s.Family is not ("PageNumber" or "RunningHead"))))
        {
            yield return $"{clause.Direction} {clause.Role} {string.Join(' ', clause.Segments.Select(s => s.Role))} {NormalText.Of(clause.Text, new GuideSpan(0, clause.Text.Length)).Value}";
        }

        foreach (DirectionSpec direction in compilation.Spec.Directions)
        {
            yield return $"{direction.Number} {direction.Name} {string.Join(' ', direction.Countries)} {string.Join(' ', direction.Fields.Select(f => f.Group + "/" + f.Term))} {direction.Projects} {direction.BudgetYuan}";
        }
    }
}
