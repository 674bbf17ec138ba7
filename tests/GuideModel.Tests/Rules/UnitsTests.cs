using Xunit;

namespace GuideModel.Tests.Rules;

public class UnitsTests
{
    [Fact]
    public void NumbersTakeUnits()
    {
        Assert.Equal(new Months(36), 36.Months);
        Assert.Equal(new Days(15), 15.Days);
        Assert.Equal(new Yuan(1_500_000m), 1_500_000.Yuan);
        Assert.Equal(new Months(1.5m), 1.5m.Months);
        Assert.Equal(new Days(0.5m), 0.5m.Days);
        Assert.Equal(new Yuan(0.01m), 0.01m.Yuan);
    }

    [Fact]
    public void UnitsCompareByValue()
    {
        Assert.True(24.Months < 36.Months && 36.Months > 24.Months && 24.Months <= 24.Months && 24.Months >= 24.Months);
        Assert.True(1.Days < 2.Days && 2.Days > 1.Days && 2.Days <= 2.Days && 2.Days >= 2.Days);
        Assert.True(1.Yuan < 2.Yuan && 2.Yuan > 1.Yuan && 2.Yuan <= 2.Yuan && 2.Yuan >= 2.Yuan);
        Assert.Equal(new Months(36), new Months(36.00m));
        Assert.Equal(-1, 24.Months.CompareTo(36.Months));
        Assert.Equal(0, 3.Days.CompareTo(3.Days));
        Assert.Equal(1, 2.Yuan.CompareTo(1.Yuan));
    }

    [Theory]
    [InlineData("36", "36个月")]
    [InlineData("1.50", "1.5个月")]
    public void UnitsAreShownInChinese(string months, string shown) =>
        Assert.Equal(shown, new Months(decimal.Parse(months)).ToString());

    [Fact]
    public void AnAmountIsShownToTheCent() => Assert.Equal("1500000.5元", 1_500_000.50m.Yuan.ToString());
}
