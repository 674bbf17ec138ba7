using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using Xunit;

namespace GuideModel.Compiler.Tests.Sampling;

public class FactEvaluatorTests
{
    private static readonly FactEvaluator Evaluator = new(SampledGuides.With());

    private static readonly Facts Given = new()
    {
        ["yes"] = true,
        ["no"] = false,
        ["zero"] = 0m,
        ["two"] = 2m,
        ["kind"] = "A",
        ["day"] = new DateTime(2026, 6, 30),
        ["degree"] = "Master",
        ["none"] = new FactList(),
        ["list"] = new FactList { new Facts { ["n"] = 1m }, new Facts { ["n"] = 5m }, new Facts() },
    };

    [Theory]
    [InlineData("yes", FactOutcome.Pass)]
    [InlineData("no", FactOutcome.Fail)]
    [InlineData("absent", FactOutcome.Missing)]
    [InlineData("absent.deeper", FactOutcome.Missing)]
    [InlineData("list", FactOutcome.Pass)]
    public void Answers(string path, FactOutcome expected) => Assert.Equal(expected, Evaluator.Evaluate(new AnswerReading(path), Given));

    [Theory]
    [InlineData(1, FactOutcome.Pass)]
    [InlineData(2, FactOutcome.Missing)]
    [InlineData(3, FactOutcome.Fail)]
    public void ACountWithAnUnknownElementIsARange(int least, FactOutcome expected) =>
        Assert.Equal(expected, Compare(new CountQuantity("list", Number("n", CompareOperator.AtLeast, 5)), CompareOperator.AtLeast, least));

    [Fact]
    public void ARatioOverNothingDoesNotApply()
    {
        Assert.Equal(FactOutcome.NotApplicable, Compare(new RatioQuantity(new PathQuantity("two"), new PathQuantity("zero")), CompareOperator.AtLeast, 0.5m));
        Assert.Equal(FactOutcome.Missing, Compare(new RatioQuantity(new PathQuantity("absent"), new PathQuantity("two")), CompareOperator.AtLeast, 0.5m));
    }

    [Fact]
    public void EachOfNothingDoesNotApply()
    {
        Assert.Equal(FactOutcome.NotApplicable, Evaluator.Evaluate(new EachReading("none", Number("n", CompareOperator.AtLeast, 1)), Given));
        Assert.Equal(FactOutcome.Missing, Evaluator.Evaluate(new EachReading("list", Number("n", CompareOperator.AtLeast, 1)), Given));
        Assert.Equal(FactOutcome.Fail, Evaluator.Evaluate(new EachReading("list", Number("n", CompareOperator.AtLeast, 2)), Given));
        Assert.Equal(FactOutcome.Missing, Evaluator.Evaluate(new EachReading("absent", Number("n", CompareOperator.AtLeast, 2)), Given));
    }

    [Fact]
    public void AnOpenListLeavesTheRestToPeople()
    {
        Assert.Equal(FactOutcome.Manual, Evaluator.Evaluate(new InReading("kind", false, ["B"], Open: true), Given));
        Assert.Equal(FactOutcome.Fail, Evaluator.Evaluate(new InReading("kind", false, ["B"], Open: false), Given));
        Assert.Equal(FactOutcome.Pass, Evaluator.Evaluate(new InReading("kind", true, ["B"], Open: false), Given));
    }

    [Fact]
    public void AConditionThatDoesNotHoldMakesARuleInapplicable()
    {
        Assert.Equal(FactOutcome.NotApplicable, Evaluator.Evaluate(new WhenReading(new AnswerReading("no"), new AnswerReading("no")), Given));
        Assert.Equal(FactOutcome.Missing, Evaluator.Evaluate(new WhenReading(new AnswerReading("absent"), new AnswerReading("no")), Given));
        Assert.Equal(FactOutcome.Pass, Evaluator.Evaluate(new WhenReading(new AnswerReading("absent"), new AnswerReading("yes")), Given));
    }

    [Fact]
    public void DaysAndRanksAreOrdered()
    {
        Assert.Equal(FactOutcome.Pass, Evaluator.Evaluate(new CompareReading(new PathQuantity("day"), CompareOperator.AtMost, new DateLiteral(2026, 6, 30)), Given));
        Assert.Equal(FactOutcome.Fail, Evaluator.Evaluate(new CompareReading(new PathQuantity("degree"), CompareOperator.AtLeast, new RankLiteral("Doctor")), Given));
    }

    [Fact]
    public void APartOfANumberIsAMemberBesideIt()
    {
        var facts = new Facts { ["targets"] = new Facts { ["patents"] = 8m, ["patents.abroad"] = 5m } };
        Assert.Equal(5m, facts.Find("targets.patents.abroad"));
        Assert.Equal(8m, facts.Find("targets.patents"));
        Assert.Null(facts.Find("targets.patents.elsewhere"));
        Assert.Null(facts.Find("targets.papers.abroad"));
    }

    [Fact]
    public void RanksThatShareAPlaceAreEqual()
    {
        GuideSpec guide = SampledGuides.With() with
        {
            Enums = [new EnumSpec("Title", true, "", [new("Senior", "高级", 3), new("AssociateSenior", "副高级", 3), new("FullSenior", "正高级", 4)])],
        };
        FactOutcome Of(string title, string least) => new FactEvaluator(guide).Evaluate(
            new CompareReading(new PathQuantity("title"), CompareOperator.AtLeast, new RankLiteral(least)), new Facts { ["title"] = title });

        Assert.Equal(FactOutcome.Pass, Of("Senior", "AssociateSenior"));
        Assert.Equal(FactOutcome.Pass, Of("AssociateSenior", "Senior"));
        Assert.Equal(FactOutcome.Fail, Of("Senior", "FullSenior"));
    }

    private static CompareReading Number(string path, CompareOperator op, decimal value) => new(new PathQuantity(path), op, new NumberLiteral(value));

    private static FactOutcome Compare(Quantity quantity, CompareOperator op, decimal value) =>
        Evaluator.Evaluate(new CompareReading(quantity, op, new NumberLiteral(value)), Given);
}
