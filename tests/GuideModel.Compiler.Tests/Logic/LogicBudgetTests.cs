using System.Diagnostics;
using GuideModel.Compiler.Logic;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Tests.Sampling;
using Xunit;

namespace GuideModel.Compiler.Tests.Logic;

/// <summary>Guides with very many rules take no longer than they must, and hostile ones stop.</summary>
public sealed class LogicBudgetTests
{
    private const int Many = 5_000;

    // Several times what it takes here; without the groups and the budget it would be minutes.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(20);

    [Fact]
    public void RulesOfDifferentMembersAreNotCompared() =>
        Assert.Empty(Timed([.. Enumerable.Range(0, Many).Select(i => Compare(new PathQuantity("m" + i), CompareOperator.AtLeast, 1))]));

    [Fact]
    public void OfManyRulesAboutOneMemberTheContradictionIsFound()
    {
        IReadOnlyList<LogicFinding> findings = Timed([
            .. Enumerable.Range(1, Many).Select(i => Compare(new PathQuantity("papers"), CompareOperator.AtLeast, i)),
            Compare(new PathQuantity("papers"), CompareOperator.AtMost, Many - 1)]);

        Assert.Equal((Many, LogicKind.Contradiction), (findings[0].Rule, findings[0].Kind));
        Assert.Equal([Many - 1], findings[0].Because);
    }

    [Fact]
    public void ManyAlternativesStop() => Timed([.. Enumerable.Range(0, Many).Select(i =>
        new OrReading(Compare(new PathQuantity("papers"), CompareOperator.NotEqual, i), Compare(new PathQuantity("abroad"), CompareOperator.AtMost, i)))]);

    [Fact]
    public void ManyCountsOfOneListStop() => Timed([.. Enumerable.Range(0, Many).Select(i =>
        Compare(new CountQuantity("stays", Compare(new PathQuantity("months"), CompareOperator.AtLeast, i)), CompareOperator.AtLeast, 1))]);

    [Fact]
    public void ManyConditionsStop() => Timed([.. Enumerable.Range(0, Many).Select(i =>
        new WhenReading(Compare(new PathQuantity("papers"), CompareOperator.AtLeast, i), Compare(new PathQuantity("abroad"), CompareOperator.AtMost, i)))]);

    private static IReadOnlyList<LogicFinding> Timed(Reading[] readings)
    {
        GuideSpec guide = SampledGuides.With(readings);
        var watch = Stopwatch.StartNew();
        IReadOnlyList<LogicFinding> findings = RuleLogic.Find(guide);
        TestContext.Current.TestOutputHelper?.WriteLine($"{watch.ElapsedMilliseconds} ms, {findings.Count} findings");
        Assert.True(watch.Elapsed < Most, watch.Elapsed.ToString());
        return findings;
    }

    private static CompareReading Compare(Quantity left, CompareOperator op, decimal bound) => new(left, op, new NumberLiteral(bound));
}
