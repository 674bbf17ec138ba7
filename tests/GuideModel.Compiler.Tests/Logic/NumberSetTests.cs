using CsCheck;
using GuideModel.Compiler.Logic;
using GuideModel.Compiler.Model;
using Xunit;

namespace GuideModel.Compiler.Tests.Logic;

/// <summary>Sets of numbers hold exactly the numbers they are said to hold.</summary>
public sealed class NumberSetTests
{
    private static readonly decimal[] Grid = [.. Enumerable.Range(-8, 49).Select(i => i / 4m)];

    private static readonly Gen<(CompareOperator, decimal)> Comparisons =
        Gen.Select(Gen.Enum<CompareOperator>(), Gen.Int[-4, 20].Select(i => i / 2m));

    [Fact]
    public void AComparisonAndItsOppositeShareNothingAndLeaveNothingOut() => Comparisons.Sample((op, bound) =>
    {
        NumberSet holds = NumberSet.Of(op, bound);
        foreach (decimal value in Grid)
        {
            Assert.Equal(GuideModel.Compiler.Sampling.FactEvaluator.Holds(value, op, bound), holds.Contains(value));
            Assert.NotEqual(holds.Contains(value), holds.Not().Contains(value));
        }
    });

    [Fact]
    public void BothIsWhatIsInEach() => Comparisons.Array[0, 6].Sample(comparisons =>
    {
        NumberSet all = comparisons.Aggregate(NumberSet.All, (set, c) => set.And(NumberSet.Of(c.Item1, c.Item2)));
        foreach (decimal value in Grid)
        {
            bool expected = comparisons.All(c => NumberSet.Of(c.Item1, c.Item2).Contains(value));
            Assert.Equal(expected, all.Contains(value));
            if (value == decimal.Truncate(value))
            {
                Assert.Equal(expected, all.Whole().Contains(value));
            }
        }
    });

    [Fact]
    public void WholeNumbersBetweenTwoFractionsAreNone() =>
        Assert.True(NumberSet.AtLeast(2, closed: false).And(NumberSet.AtMost(3, closed: false)).Whole().IsEmpty);

    [Fact]
    public void TheSetAroundTwoHoldsBoth() => Gen.Select(Comparisons.Array[0, 3], Comparisons.Array[0, 3]).Sample((left, right) =>
    {
        NumberSet one = left.Aggregate(NumberSet.All, (set, c) => set.And(NumberSet.Of(c.Item1, c.Item2)));
        NumberSet other = right.Aggregate(NumberSet.All, (set, c) => set.And(NumberSet.Of(c.Item1, c.Item2)));
        Assert.All(Grid.Where(v => one.Contains(v) || other.Contains(v)), v => Assert.True(one.Around(other).Contains(v)));
    });

    [Theory]
    [InlineData(">=", 24, "24")]
    [InlineData(">", 24, "25")]
    [InlineData("<=", 36, "36")]
    [InlineData("<", 36, "35")]
    public void AValueIsChosenAtTheBound(string op, int bound, string expected)
    {
        CompareOperator comparison = Enum.GetValues<CompareOperator>().Single(o => Notation.Print(o) == op);
        Assert.Equal(decimal.Parse(expected), CaseFacts.Pick(NumberSet.Of(comparison, bound).And(NumberSet.NotNegative)));
    }
}
