using GuideModel.Compiler.Model;
using GuideModel.Compiler.Testing.Cases;
using Xunit;

namespace GuideModel.Compiler.Tests.Testing;

/// <summary>Proposals cover what cases leave open, and nothing more.</summary>
public sealed class CaseCoverageTests
{
    public static TheoryData<string> Guides => ["Cases/seed/raw.txt", .. WholeGuides.Files];

    [Theory, MemberData(nameof(Guides))]
    public void ProposedCasesAreUnderstoodAndLeaveNothingOpen(string file)
    {
        GuideSpec guide = Compile.Official(WholeGuides.Read(file)).Spec;
        string text = string.Join('\n', CaseCoverage.Of(guide, []).SelectMany(c => c.Open).Select(p => p.Text));

        CaseSet set = CaseSet.Of(guide, [new CaseFile("proposed.txt", text)]);

        Assert.Equal(guide.Directions.Any(d => d.ApplicationRules.Count > 0), set.Cases.Count > 0);
        Assert.Empty(set.Diagnostics);
        Assert.All(CaseCoverage.Of(guide, set.Cases), c => Assert.Empty(c.Open));
        Assert.All(set.Cases, c => Assert.All(c.Clauses, e => Assert.Contains(Letter(e), Outcomes(guide, c, e))));
    }

    [Fact]
    public void ACoveredOutcomeIsNotProposedAgain()
    {
        GuideSpec guide = Compile.Official(Files.RawSeed).Spec;
        CaseSet set = CaseSet.Of(guide, [new CaseFile("a.txt", "用例：甲\n方向：1.1\n改动：项目执行期 = 35\n结论：不合格\n")]);

        ClauseCoverage rule = CaseCoverage.Of(guide, set.Cases).Single(c => c.Rule == "1.1/durationMonths.exact");

        Assert.Equal((0, 1, 0), (rule.Passing, rule.Failing, rule.Missing));
        Assert.Equal("PM", string.Concat(rule.Open.Select(p => p.Letter)));
    }

    [Fact]
    public void EveryRuleOfTheOfficialGuideThatCanFailHasAFailingCase()
    {
        GuideSpec guide = Compile.Official(Files.RawSeed).Spec;

        // A field is chosen from the list; a table is there or is not.
        Assert.All(CaseCoverage.Of(guide, []), c => Assert.Equal(!c.Rule.EndsWith("/field.in", StringComparison.Ordinal) && c.Rule != "all/targets", c.Lacks('F')));
    }

    private static char Letter(ClauseExpectation expected) => GuideModel.Compiler.Testing.OutcomeLetters.Of(expected.Outcome);

    private static IEnumerable<char> Outcomes(GuideSpec guide, GuideCaseSpec one, ClauseExpectation expected)
    {
        List<string> rules = [.. guide.Directions.Single(d => d.Number == one.Direction).ApplicationRules];
        return expected.Rules.Select(r => one.Outcomes[rules.IndexOf(r)]);
    }
}
