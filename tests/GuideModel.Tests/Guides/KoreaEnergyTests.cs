using GuideModel.Guide2025Batch3;
using Xunit;

namespace GuideModel.Tests.Guides;

/// <summary>Direction 1.1 rule by rule: which rule speaks, about which fact, with which words of the guide.</summary>
public class KoreaEnergyTests
{
    [Fact]
    public void AnApplicationThatMeetsEveryRuleIsEligible()
    {
        JsonValidation validation = Applications.Validate(Applications.KoreaEnergy);
        Assert.Empty(validation.Findings);
        Assert.Equal((Verdict.Eligible, "A-1", "1.1"), (validation.Verdict, validation.Id, validation.Direction));
    }

    [Theory]
    [InlineData("/durationMonths", "24", "1.1/durationMonths.exact", "/durationMonths", "24个月")]
    [InlineData("/durationMonths", "35.99", "1.1/durationMonths.exact", "/durationMonths", "35.99个月")]
    [InlineData("/subprojectCount", "1", "all/subprojectCount.exact", "/subprojectCount", "1")]
    [InlineData("/partnerSubmitted", "false", "1.1/partnerSubmitted", "/partnerSubmitted", "否")]
    [InlineData("/applicant/type", "\"University\"", "1.1/applicant.type.in", "/applicant/type", "高校")]
    [InlineData("/targets/jointInventionPatents", "1", "1.1/targets.jointInventionPatents.min", "/targets/jointInventionPatents", "1")]
    [InlineData("/targets/jointPapersInChineseJournals", "0", "all/targets.jointPapersInChineseJournals.ratio.min", "/targets/jointPapersInChineseJournals", "0")]
    [InlineData("/targets/visits/1", null, "1.1/targets.visits.count.min", "/targets/visits", "1")]
    [InlineData("/targets/visits/1/months", "0.9", "1.1/targets.visits.each.months.min", "/targets/visits/1/months", "0.9个月")]
    [InlineData("/targets/workshops/0/participants", "49", "1.1/targets.workshops.count.participants.min", "/targets/workshops", "1")]
    public void ABrokenRuleIsFound(string change, string? to, string rule, string pointer, string actual)
    {
        JsonValidation validation = Applications.Validate(Applications.KoreaEnergy.With(change, to));

        Finding finding = Assert.Single(validation.Findings);
        Assert.Equal(Verdict.Ineligible, validation.Verdict);
        Assert.Equal((rule, Outcome.Fail, pointer, actual), (finding.RuleId, finding.Outcome, finding.Pointer, finding.Actual));
        Assert.Equal(OfficialGuide.Definition.Rules.Single(r => r.Id == rule).Clause, finding.Clause);
    }

    [Theory]
    [InlineData("/durationMonths", "1.1/durationMonths.exact")]
    [InlineData("/field", "1.1/field.in")]
    [InlineData("/subprojectCount", "all/subprojectCount.exact")]
    [InlineData("/partnerSubmitted", "1.1/partnerSubmitted")]
    [InlineData("/applicant", "1.1/applicant.type.in", "/applicant/type")]
    [InlineData("/applicant/type", "1.1/applicant.type.in")]
    [InlineData("/targets/visits/0/months", "1.1/targets.visits.each.months.min")]
    [InlineData("/targets/jointPapersInChineseJournals", "all/targets.jointPapersInChineseJournals.ratio.min")]
    public void AnAbsentFactIsAskedFor(string change, string rule, string? pointer = null)
    {
        foreach (string? absent in (string?[])[null, "null"])
        {
            JsonValidation validation = Applications.Validate(Applications.KoreaEnergy.With(change, absent));

            Finding finding = Assert.Single(validation.Findings);
            Assert.Equal(Verdict.Incomplete, validation.Verdict);
            Assert.Equal((rule, Outcome.Missing, pointer ?? change, null), (finding.RuleId, finding.Outcome, finding.Pointer, finding.Actual));
        }
    }

    [Fact]
    public void AFailureOutweighsAnAbsentFact()
    {
        string both = Applications.KoreaEnergy.With("/durationMonths", "24").With("/partnerSubmitted", null);
        Assert.Equal(Verdict.Ineligible, Applications.Validate(both).Verdict);
    }

    [Fact]
    public void NoVisitsIsACountOfZeroAndNothingToCheckOneByOne()
    {
        JsonValidation validation = Applications.Validate(Applications.KoreaEnergy.With("/targets/visits", "[]"));
        Assert.Equal(["1.1/targets.visits.count.min"], validation.Findings.Select(f => f.RuleId));
    }

    [Fact]
    public void AWorkshopOfUnknownSizeLeavesItOpen()
    {
        JsonValidation validation = Applications.Validate(Applications.KoreaEnergy.With("/targets/workshops/0/participants", null));
        Assert.Equal([Outcome.Missing], validation.Findings.Select(f => f.Outcome));
        Assert.Equal(Verdict.Incomplete, validation.Verdict);
    }

    [Fact]
    public void WhatIsRaisedByOneUnknownWorkshopDoesNotMatterWhenThereAreEnough() =>
        Assert.Equal(Verdict.Eligible, Applications.Validate(Applications.KoreaEnergy.With(
            "/targets/workshops", """[{"participants":50},{},{"participants":50}]""")).Verdict);

    [Fact]
    public void ValidatingAGoodApplicationAllocatesNothing()
    {
        KoreaEnergyApplication application = KoreaEnergyDirection.Instance.Read(System.Text.Encoding.UTF8.GetBytes(Applications.KoreaEnergy)).Application!;
        Assert.Equal(Verdict.Eligible, KoreaEnergyValidator.Validate(application).Verdict);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Verdict verdict = default;
        for (int i = 0; i < 1_000; i++)
        {
            verdict = KoreaEnergyValidator.Validate(application).Verdict;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(Verdict.Eligible, verdict);
    }
}
