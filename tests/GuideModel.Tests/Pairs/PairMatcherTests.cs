using System.Diagnostics;
using System.Text;
using GuideModel.Guide2025Batch3;
using GuideModel.Tests.Guides;
using Xunit;

namespace GuideModel.Tests.Pairs;

public class PairMatcherTests
{
    private static readonly KoreaEnergyDirection Direction = KoreaEnergyDirection.Instance;
    private static readonly KoreaEnergyApplication Ours = Read(Applications.KoreaEnergy);

    [Fact]
    public void TwoSubmissionsThatAgreeArePartners()
    {
        Pair<KoreaEnergyApplication> pair = Match(Ours, Ours with { Id = "K-9" });
        Assert.Equal("K-9", pair.Partner?.Id);
        Assert.Empty(pair.Findings);
        Assert.False(pair.IsSingleSided);
    }

    [Fact]
    public void AFactThatDisagreesIsShownFromBothSides()
    {
        Pair<KoreaEnergyApplication> pair = Match(Ours, Ours with { DurationMonths = 24.Months });
        Finding finding = Assert.Single(pair.Findings);
        Assert.Equal(("all/same", Outcome.Fail, "/durationMonths"), (finding.RuleId, finding.Outcome, finding.Pointer));
        Assert.Contains("36个月", finding.Actual, StringComparison.Ordinal);
        Assert.Contains("24个月", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BlanksAndTheOrderOfAListMakeNoDifference() => Assert.Empty(Match(Ours, Ours with
    {
        TitleEn = "  Hydrogen   at\tsea ",
        CooperatingUnits = ["乙公司", " 甲公司 ", "乙公司"],
        PrincipalInvestigator = new() { Name = " 王小明 " },
    }).Findings);

    [Fact]
    public void AnAbsentFactIsAskedFor()
    {
        Finding finding = Assert.Single(Match(Ours, Ours with { TitleEn = null }).Findings);
        Assert.Equal((Outcome.Missing, "/titleEn"), (finding.Outcome, finding.Pointer));
    }

    [Fact]
    public void AnInvestigatorWithoutANameIsAbsent()
    {
        KoreaEnergyApplication nameless = Ours with { PrincipalInvestigator = new() };
        Assert.Equal([Outcome.Missing], Match(nameless, nameless).Findings.Select(f => f.Outcome));
    }

    [Fact]
    public void WithoutAPartnerTheApplicationIsSingleSided()
    {
        Pair<KoreaEnergyApplication> pair = Match(Ours, Ours with { TitleEn = "Other", CooperatingUnits = ["丙"], PrincipalInvestigator = new() { Name = "李" } });
        Assert.True(pair.IsSingleSided);
        Assert.Null(pair.Partner);
        Assert.Equal([Outcome.Fail], pair.Findings.Select(f => f.Outcome));
    }

    [Fact]
    public void TwoEquallyNearSubmissionsAreLeftUndecided()
    {
        Pair<KoreaEnergyApplication> pair = Match(Ours, Ours with { Id = "K-1" }, Ours with { Id = "K-2" });
        Assert.Null(pair.Partner);
        Assert.Equal(["K-1", "K-2"], pair.Candidates.Select(c => c.Id));
        Assert.NotEmpty(pair.Findings);
    }

    [Fact]
    public void TheNearestSubmissionIsThePartner() =>
        Assert.Equal("K-2", Match(Ours, Ours with { Id = "K-1", TitleEn = "Other" }, Ours with { Id = "K-2" }).Partner?.Id);

    // All of one direction share duration and field, so most agree in something with most.
    [Fact]
    public void ManySubmissionsAreMatchedInSeconds()
    {
        KoreaEnergyApplication[] many = [.. Enumerable.Range(0, 4_000).Select(i => Ours with
        {
            Id = "A" + i, TitleEn = "Title " + i, CooperatingUnits = ["甲" + i], PrincipalInvestigator = new() { Name = "人" + i },
        })];
        var watch = Stopwatch.StartNew();
        IReadOnlyList<Pair<KoreaEnergyApplication>> pairs = PairMatcher.Match(Direction, many, many);
        Assert.All(pairs.Index(), p => Assert.Same(many[p.Index], p.Item.Partner));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static Pair<KoreaEnergyApplication> Match(KoreaEnergyApplication ours, params KoreaEnergyApplication[] theirs) =>
        Assert.Single(PairMatcher.Match(Direction, [ours], theirs));

    private static KoreaEnergyApplication Read(string json) => Direction.Read(Encoding.UTF8.GetBytes(json)).Application!;
}
