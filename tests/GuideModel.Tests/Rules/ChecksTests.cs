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
    public void EachFailsBeforeItMissesAndPassesNothingEmpty()
    {
        Assert.Equal(Outcome.Missing, Checks.Each<Outcome>(null, static o => o));
        Assert.Equal(Outcome.NotApplicable, Checks.Each([], static (Outcome o) => o));
        Assert.Equal(Outcome.Fail, Checks.Each([Outcome.Missing, Outcome.Fail], static o => o));
        Assert.Equal(Outcome.Missing, Checks.Each([Outcome.Pass, Outcome.Missing], static o => o));
        Assert.Equal(Outcome.Pass, Checks.Each([Outcome.Pass, Outcome.Pass], static o => o));
    }

    // Two elements count for certain and one may: between two and three of them.
    [Theory]
    [InlineData(2, Outcome.Pass)]
    [InlineData(3, Outcome.Missing)]
    [InlineData(4, Outcome.Fail)]
    public void AnElementWithMissingFactsMayCountOrNot(int least, Outcome expected)
    {
        Outcome[] list = [Outcome.Pass, Outcome.Missing, Outcome.Fail, Outcome.Pass, Outcome.NotApplicable];
        Assert.Equal(expected, Checks.Count(list, static o => o, n => n >= least));
        Assert.Equal(Outcome.Missing, Checks.Count<Outcome>(null, static o => o, n => n >= least));
    }

    [Fact]
    public void AQuotientNeedsBothNumbersAndADenominator()
    {
        static bool Half(decimal n, decimal d) => n >= 0.5m * d;
        Assert.Equal(Outcome.Pass, Checks.Ratio(1, 2, Half));
        Assert.Equal(Outcome.Fail, Checks.Ratio(49, 99, Half));
        Assert.Equal(Outcome.Missing, Checks.Ratio(null, 2, Half));
        Assert.Equal(Outcome.Missing, Checks.Ratio(1, null, Half));
        Assert.Equal(Outcome.NotApplicable, Checks.Ratio(0, 0, Half));
    }
}
