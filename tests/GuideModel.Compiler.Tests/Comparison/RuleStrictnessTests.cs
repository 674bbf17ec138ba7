using CsCheck;
using GuideModel.Compiler.Comparison;
using GuideModel.Compiler.Logic;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using GuideModel.Compiler.Tests.Logic;
using GuideModel.Compiler.Tests.Sampling;
using Xunit;

namespace GuideModel.Compiler.Tests.Comparison;

/// <summary>What is proven about two versions of a rule has no counterexample among all applications with small figures, and is proven often enough to be of use.</summary>
public sealed class RuleStrictnessTests
{
    private static readonly GuideSpec Guide = SampledGuides.With();

    private static readonly FactEvaluator Evaluator = new(Guide);

    [Fact]
    public void WhatIsAtLeastAsStrictIsNeverMilder() =>
        Gen.Select(RandomReadings.One, RandomReadings.One, Gen.Enum<RuleSeverity>(), Gen.Enum<RuleSeverity>()).Sample((one, other, severity, otherSeverity) =>
        {
            (RuleSpec rule, RuleSpec than) = (Rule(one, severity), Rule(other, otherSeverity));
            if (NewStrictness().IsAtLeastAsStrict(rule, than))
            {
                Assert.DoesNotContain(FactGrid.All, f => Weight(rule, f) < Weight(than, f));
            }
        }, iter: 2_000);

    [Theory]
    [InlineData("papers >= 2", "papers >= 1")]
    [InlineData("papers > 1", "papers >= 2")]
    [InlineData("papers >= 2", "papers > 1")]
    [InlineData("abroad <= 2", "abroad < 3")]
    [InlineData("papers == 3", "papers <= 3")]
    [InlineData("funds ~= 100", "funds >= 90")]
    [InlineData("kind in {A}", "kind in {A, B}")]
    [InlineData("kind in {A, B}", "kind in {A, B, ...}")]
    [InlineData("kind in {A, B}", "kind not in {C}")]
    [InlineData("kind not in {C}", "kind in {A, B}")]
    [InlineData("leader.degree >= Doctor", "leader.degree >= Master")]
    [InlineData("leader.born >= 1985-01-02", "leader.born > 1985-01-01")]
    [InlineData("count(stays) >= 3", "count(stays) >= 2")]
    [InlineData("count(stays where months >= 3) >= 3", "count(stays where months >= 3) >= 2")]
    [InlineData("count(stays where months >= 3) >= 2", "count(stays where months >= 2) >= 2")]
    [InlineData("count(stays where months >= 2) <= 2", "count(stays where months >= 3) <= 2")]
    [InlineData("count(stays where kind in {A}) >= 2", "count(stays where kind in {A, B}) >= 2")]
    [InlineData("count(stays where kind in {A} and months >= 2) >= 2", "count(stays where kind in {A} and months >= 2) >= 1")]
    [InlineData("each(stays): months >= 3", "each(stays): months >= 2")]
    [InlineData("each(stays): kind in {A}", "each(stays): kind in {A, B}")]
    [InlineData("sum(stays.months) >= 6", "sum(stays.months) >= 3")]
    [InlineData("abroad / papers >= 0.5", "abroad / papers >= 0.3")]
    [InlineData("when kind in {A, B}: papers >= 1", "when kind in {A}: papers >= 1")]
    [InlineData("when kind in {A}: papers >= 2", "when kind in {A}: papers >= 1")]
    [InlineData("papers >= 1", "when kind in {A}: papers >= 1")]
    [InlineData("papers >= 1 and agreed", "papers >= 1")]
    [InlineData("papers >= 1", "papers >= 1 or agreed")]
    public void TheStricterOfTwoIsProven(string stricter, string milder) =>
        Assert.True(NewStrictness().IsAtLeastAsStrict(Rule(Read(stricter), RuleSeverity.Error), Rule(Read(milder), RuleSeverity.Error)));

    [Theory]
    [InlineData(RuleSeverity.Error, RuleSeverity.Warning)]
    [InlineData(RuleSeverity.Warning, RuleSeverity.Info)]
    public void SeverityIsPartOfStrictness(RuleSeverity stricter, RuleSeverity milder)
    {
        Reading reading = Read("papers >= 1");

        Assert.True(NewStrictness().IsAtLeastAsStrict(Rule(reading, stricter), Rule(reading, milder)));
        Assert.False(NewStrictness().IsAtLeastAsStrict(Rule(reading, milder), Rule(reading, stricter)));
        Assert.True(NewStrictness().IsAtLeastAsStrict(Rule(Read("papers >= 2"), stricter), Rule(reading, milder)));
        Assert.False(NewStrictness().IsAtLeastAsStrict(Rule(reading, stricter), Rule(Read("papers >= 2"), milder)));
    }

    [Fact]
    public void ARuleThatIsNotThereIsNeverStricter()
    {
        RuleSpec rule = Rule(Read("papers >= 1"), RuleSeverity.Error);

        Assert.True(NewStrictness().IsAtLeastAsStrict(rule, null));
        Assert.False(NewStrictness().IsAtLeastAsStrict(null, rule));
    }

    private static Reading Read(string notation) => NotationParser.Parse(notation).Readings[0].Reading;

    private static RuleStrictness NewStrictness() => new(new Solver(new LogicShape(Guide, Guide.Directions[0]), new LogicBudget()));

    private static int Weight(RuleSpec rule, Facts facts) => Evaluator.Evaluate(rule.Reading, facts) switch
    {
        FactOutcome.Fail => 2,
        FactOutcome.Missing => 1,
        _ => 0,
    } is > 0 and int step ? step + (rule.Severity switch { RuleSeverity.Error => 4, RuleSeverity.Warning => 2, _ => 0 }) : 0;

    // The first figure one higher.
    private static Reading? Neighbour(Reading reading) => reading switch
    {
        CompareReading { Right: NumberLiteral n } r => r with { Right = n with { Value = n.Value + 1 } },
        InReading r => r with { Names = r.Names.Skip(1).Append("C").Distinct().ToEquatableArray() },
        EachReading r when Neighbour(r.Inner) is { } inner => r with { Inner = inner },
        WhenReading r when Neighbour(r.Inner) is { } inner => r with { Inner = inner },
        AndReading r when Neighbour(r.Left) is { } left => r with { Left = left },
        OrReading r when Neighbour(r.Left) is { } left => r with { Left = left },
        NotReading r when Neighbour(r.Inner) is { } inner => r with { Inner = inner },
        _ => null,
    };

    private static RuleSpec Rule(Reading reading, RuleSeverity severity) => new()
    {
        Id = "1.1/x", Direction = "1.1", Scope = RuleScope.Application, Severity = severity, Reading = reading, Clause = "", SaysZh = "", SaysEn = "",
    };
}
