using Xunit;

namespace GuideModel.Tests.Rules;

public class ChecksTests
{
    private static readonly Outcome[] All = Enum.GetValues<Outcome>();

    [Fact]
    public void NotSwapsPassAndFailOnly()
    {
        Assert.Equal([Outcome.Fail, Outcome.Pass, Outcome.Missing, Outcome.NotApplicable, Outcome.Manual], All.Select(Checks.Not));
        Assert.All(All, o => Assert.Equal(o, Checks.Not(Checks.Not(o))));
    }

    [Fact]
    public void AndOrAreSymmetricAndDual()
    {
        foreach (Outcome left in All)
        {
            foreach (Outcome right in All)
            {
                Assert.Equal(Checks.And(left, right), Checks.And(right, left));
                Assert.Equal(Checks.Or(left, right), Checks.Or(right, left));
            }
        }
    }

    [Fact]
    public void AndOrAreAssociative()
    {
        foreach (Outcome a in All)
        {
            foreach (Outcome b in All)
            {
                foreach (Outcome c in All)
                {
                    Assert.Equal(Checks.And(a, Checks.And(b, c)), Checks.And(Checks.And(a, b), c));
                    Assert.Equal(Checks.Or(a, Checks.Or(b, c)), Checks.Or(Checks.Or(a, b), c));
                }
            }
        }
    }

    [Fact]
    public void WhatDoesNotApplyHasNoSay() => Assert.All(All, o =>
    {
        Assert.Equal(o, Checks.And(o, Outcome.NotApplicable));
        Assert.Equal(o, Checks.Or(o, Outcome.NotApplicable));
    });

    [Fact]
    public void AFailureDecidesAndAPassDecidesOr() => Assert.All(All, o =>
    {
        Assert.Equal(Outcome.Fail, Checks.And(o, Outcome.Fail));
        Assert.Equal(Outcome.Pass, Checks.Or(o, Outcome.Pass));
    });

    [Fact]
    public void AMissingFactIsNeitherYesNorNo()
    {
        Assert.Equal(Outcome.Missing, Checks.And(Outcome.Pass, Outcome.Missing));
        Assert.Equal(Outcome.Missing, Checks.Or(Outcome.Fail, Outcome.Missing));
        Assert.Equal(Outcome.Missing, Checks.Answer(null));
        Assert.Equal(Outcome.Fail, Checks.Answer(false));
        Assert.Equal(Outcome.Pass, Checks.Answer(true));
        Assert.Equal(Outcome.Missing, Checks.Present(null));
        Assert.Equal(Outcome.Pass, Checks.Present(new object()));
    }

    [Theory]
    [InlineData(Outcome.Fail, Outcome.Fail, Outcome.NotApplicable)]
    [InlineData(Outcome.NotApplicable, Outcome.Fail, Outcome.NotApplicable)]
    [InlineData(Outcome.Pass, Outcome.Fail, Outcome.Fail)]
    [InlineData(Outcome.Pass, Outcome.Missing, Outcome.Missing)]
    [InlineData(Outcome.Missing, Outcome.Pass, Outcome.Pass)]
    [InlineData(Outcome.Missing, Outcome.NotApplicable, Outcome.NotApplicable)]
    [InlineData(Outcome.Missing, Outcome.Fail, Outcome.Missing)]
    [InlineData(Outcome.Missing, Outcome.Missing, Outcome.Missing)]
    public void WhenFollowsItsCondition(Outcome condition, Outcome inner, Outcome expected) =>
        Assert.Equal(expected, Checks.When(condition, inner));

    [Fact]
    public void AllIsWhatAndMakesOfThem()
    {
        for (uint seen = 0; seen < 1u << All.Length; seen++)
        {
            Assert.Equal(All.Where(o => (seen >> (int)o & 1) != 0).Aggregate(Outcome.NotApplicable, Checks.And), Checks.All(seen));
        }
    }

    // Two elements count for certain and two may: between two and four of them.
    [Theory]
    [InlineData(2, Outcome.Pass)]
    [InlineData(3, Outcome.Missing)]
    [InlineData(4, Outcome.Missing)]
    [InlineData(5, Outcome.Fail)]
    public void AnElementWithMissingFactsMayCountOrNot(int least, Outcome expected)
    {
        int certain = 0;
        int possible = 0;
        foreach (Outcome one in (Outcome[])[Outcome.Pass, Outcome.Missing, Outcome.Fail, Outcome.Manual, Outcome.Pass, Outcome.NotApplicable])
        {
            Checks.Count(one, ref certain, ref possible);
        }

        Assert.Equal((2, 4), (certain, possible));
        Assert.Equal(expected, Checks.Counted(certain >= least && possible >= least, certain >= least || possible >= least));
    }
}
