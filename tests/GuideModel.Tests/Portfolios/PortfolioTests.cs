using System.Text;
using GuideModel.Guide2025Batch3;
using Xunit;

namespace GuideModel.Tests.Portfolios;

public class PortfolioTests
{
    [Fact]
    public void TwoProjectsWithinTheBudgetAreFine() => Assert.Empty(Check(KoreaEnergyDirection.Instance, Funding(7_500_000), Funding(7_500_000)));

    [Fact]
    public void NoProjectsAreFineWhereOnlyAMostIsSet() => Assert.Empty(Check(KoreaEnergyDirection.Instance));

    [Fact]
    public void AProjectTooMany()
    {
        Finding finding = Assert.Single(Check(KoreaEnergyDirection.Instance, Funding(1), Funding(1), Funding(1)));
        Assert.Equal(("1.1/projects.count.max", Outcome.Fail, "3个"), (finding.RuleId, finding.Outcome, finding.Actual));
    }

    [Fact]
    public void AYuanTooMany()
    {
        Finding finding = Assert.Single(Check(KoreaEnergyDirection.Instance, Funding(7_500_000), Funding(7_500_001)));
        Assert.Equal(("1.1/projects.requestedFunding.sum.max", Outcome.Fail, "15000001元"), (finding.RuleId, finding.Outcome, finding.Actual));
    }

    [Fact]
    public void UnknownFundingLeavesItOpenUnlessTheRestIsTooMuch()
    {
        Assert.Equal([Outcome.Missing], Check(KoreaEnergyDirection.Instance, Funding(1), "{}").Select(f => f.Outcome));
        Assert.Equal([Outcome.Fail], Check(KoreaEnergyDirection.Instance, Funding(15_000_001), "{}").Select(f => f.Outcome));
    }

    [Fact]
    public void EachFieldHasItsQuota()
    {
        Assert.Empty(Check(KoreaIndustryAcademiaDirection.Instance, Field("Biotech"), Field("InformationAndCommunications")));
        Assert.Equal(
            ["1.2/projects.count.Biotech.exact Fail 2个", "1.2/projects.count.InformationAndCommunications.exact Fail 0个"],
            Check(KoreaIndustryAcademiaDirection.Instance, Field("Biotech"), Field("Biotech")).Select(f => $"{f.RuleId} {f.Outcome} {f.Actual}"));
    }

    [Fact]
    public void AnUnknownFieldMayBeEither() => Assert.Equal(
        ["1.2/projects.count.Biotech.exact Missing", "1.2/projects.count.InformationAndCommunications.exact Missing"],
        Check(KoreaIndustryAcademiaDirection.Instance, Field("Biotech"), "{\"requestedFunding\":1}").Select(f => $"{f.RuleId} {f.Outcome}"));

    [Fact]
    public void AQuotaInPrincipleIsAWarningForEachField()
    {
        Finding[] findings = [.. Check(SingaporeFlagshipDirection.Instance, Field("Ageing"), Field("Ageing"), Field("InfectiousDiseases"))];
        Assert.All(findings, f => Assert.Equal(("1.5/projects.count.each.exact", Severity.Warning), (f.RuleId, f.Severity)));
        Assert.Equal(["老龄化 2个", "人工智能辅助医疗 0个"], findings.Select(f => f.Actual));
    }

    [Fact]
    public void AbsurdFundingIsTooMuchAndNoCrash()
    {
        string most = "{\"requestedFunding\":9999999999999999999999999999}";
        Finding[] findings = [.. Check(KoreaEnergyDirection.Instance, [.. Enumerable.Repeat(most, 10)])];
        Assert.Contains(findings, f => f is { RuleId: "1.1/projects.requestedFunding.sum.max", Outcome: Outcome.Fail });
    }

    private static string Funding(int yuan) => "{\"requestedFunding\":" + yuan + "}";

    private static string Field(string name) => "{\"requestedFunding\":1,\"field\":\"" + name + "\"}";

    private static IReadOnlyList<Finding> Check<T>(Direction<T> direction, params string[] applications)
        where T : class =>
        Portfolio.Check(direction, [.. applications.Select(json => direction.Read(Encoding.UTF8.GetBytes(json)).Application!)]);
}
