using Xunit;

namespace GuideModel.Tests.Rules;

/// <summary>Each value is answered by its own delegate, and by no other.</summary>
public class MatchTests
{
    public static TheoryData<Outcome> Outcomes => [.. Enum.GetValues<Outcome>()];

    public static TheoryData<Verdict> Verdicts => [.. Enum.GetValues<Verdict>()];

    [Theory, MemberData(nameof(Outcomes))]
    public void AnOutcomeIsAnsweredByItsOwn(Outcome outcome)
    {
        var asked = new List<Outcome>();
        Outcome answer = outcome.Match(
            pass: () => Ask(Outcome.Pass), fail: () => Ask(Outcome.Fail), missing: () => Ask(Outcome.Missing),
            notApplicable: () => Ask(Outcome.NotApplicable), manual: () => Ask(Outcome.Manual));

        Assert.Equal(outcome, answer);
        Assert.Equal([outcome], asked);

        Outcome Ask(Outcome value)
        {
            asked.Add(value);
            return value;
        }
    }

    [Theory, MemberData(nameof(Verdicts))]
    public void AVerdictIsAnsweredByItsOwn(Verdict verdict)
    {
        var asked = new List<Verdict>();
        Verdict answer = verdict.Match(
            eligible: () => Ask(Verdict.Eligible), ineligible: () => Ask(Verdict.Ineligible),
            incomplete: () => Ask(Verdict.Incomplete), unreadable: () => Ask(Verdict.Unreadable));

        Assert.Equal(verdict, answer);
        Assert.Equal([verdict], asked);

        Verdict Ask(Verdict value)
        {
            asked.Add(value);
            return value;
        }
    }

    // A value added to an enumeration must be added to its Match: the tests above would throw for it.
    [Fact]
    public void WhatIsNoValueHasNoAnswer()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Outcome)5).Match(() => 0, () => 0, () => 0, () => 0, () => 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Verdict)4).Match(() => 0, () => 0, () => 0, () => 0));
    }
}
