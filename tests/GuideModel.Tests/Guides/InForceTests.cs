using GuideModel.Testing;
using Xunit;

namespace GuideModel.Tests.Guides;

/// <summary>Of several guides the one in force on a day.</summary>
public sealed class InForceTests
{
    private static readonly Dated Of2025 = new("2025.guide.txt", new(2025, 3, 1), new(2026, 2, 28));
    private static readonly Dated Of2026 = new("2026.guide.txt", new(2026, 3, 1), null);
    private static readonly Dated Undated = new("x.guide.txt", null, null);

    [Theory]
    [InlineData(2025, 3, 1, "2025.guide.txt")]
    [InlineData(2026, 2, 28, "2025.guide.txt")]
    [InlineData(2026, 3, 1, "2026.guide.txt")]
    [InlineData(9999, 12, 31, "2026.guide.txt")]
    public void BothDaysAreIncluded(int year, int month, int day, string file) =>
        Assert.Equal(file, GuideDefinition.InForce(new DateOnly(year, month, day), Of2026, Of2025).File);

    [Fact]
    public void AGuideThatSaysNothingIsAlwaysInForce()
    {
        Assert.Same(Undated, GuideDefinition.InForce(DateOnly.MinValue, Undated));
        Assert.True(OfficialGuide.Definition.IsInForceOn(DateOnly.MaxValue));
        Assert.Equal((null, null), (OfficialGuide.Definition.InForceFrom, OfficialGuide.Definition.InForceUntil));
    }

    [Fact]
    public void NoneAndTwoAreRefusedByName()
    {
        string none = Assert.Throws<InvalidOperationException>(() => GuideDefinition.InForce(new DateOnly(2025, 2, 28), Of2025, Of2026)).Message;
        string two = Assert.Throws<InvalidOperationException>(() => GuideDefinition.InForce(new DateOnly(2026, 3, 1), [Of2025, Of2026, Undated])).Message;

        Assert.Contains("2025-02-28 施行的指南应恰有一份，现有 0 份", none, StringComparison.Ordinal);
        Assert.Contains("2025.guide.txt [2025-03-01, 2026-02-28]；2026.guide.txt [2026-03-01, ]", none, StringComparison.Ordinal);
        Assert.Contains("现有 2 份", two, StringComparison.Ordinal);
        Assert.Contains("x.guide.txt [, ]", two, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => GuideDefinition.InForce(DateOnly.MinValue));
    }

    [Fact]
    public void TestsOfAModelHoldItsDays()
    {
        GuideTest.Says(Of2025, "title t", "in force from 2025-03-01", "in force until 2026-02-28");
        GuideTest.Says(Undated, "title t");

        Assert.Throws<DirectionTestException>(() => GuideTest.Says(Of2026, "title t", "in force from 2026-03-02"));
        Assert.Throws<DirectionTestException>(() => GuideTest.Says(Undated, "title t", "in force from 2026-03-01"));
    }

    private sealed class Dated(string file, DateOnly? from, DateOnly? until) : GuideDefinition
    {
        public override string Title => "t";

        public override string File => file;

        public override DateOnly? InForceFrom => from;

        public override DateOnly? InForceUntil => until;

        public override IReadOnlyList<Direction> Directions => [];

        public override IReadOnlyList<Rule> Rules => [];

        public override IReadOnlyList<ManualItem> ManualItems => [];
    }
}
