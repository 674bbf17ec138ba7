using GuideModel.Compiler.Model;
using Xunit;
using static GuideModel.Generator.Tests.Emission.Specs;

namespace GuideModel.Generator.Tests.Emission;

/// <summary>Every shape of a reading the contract allows becomes C# that compiles without a warning.</summary>
public class ReadingShapesTests
{
    private static readonly NumberLiteral Two = new(2);
    private static readonly NumberLiteral Half = new(0.5m);
    private static readonly Reading Yes = new AnswerReading("yes");
    private static readonly Reading Few = new CompareReading(new PathQuantity("count"), CompareOperator.AtMost, Two);
    private static readonly Reading Near = new CompareReading(new PathQuantity("part.months"), CompareOperator.AtLeast, Half);
    private static readonly CompareReading Big = new CompareReading(new PathQuantity("size"), CompareOperator.AtLeast, Two);
    private static readonly Reading InItem = new InReading("kind", Negated: false, ["First"], Open: false);

    private static readonly Dictionary<string, Reading> Shapes = new()
    {
        ["answer"] = Yes,
        ["answer of an object"] = new AnswerReading("part"),
        ["answer of a list"] = new AnswerReading("items"),
        ["answer of texts"] = new AnswerReading("texts"),
        ["answer of text"] = new AnswerReading("text"),
        ["answer of a number"] = new AnswerReading("count"),
        ["answer in an object"] = new AnswerReading("part.months"),
        ["not"] = new NotReading(Few),
        ["and"] = new AndReading(Few, Near),
        ["or"] = new OrReading(Few, Near),
        ["and of one member"] = new AndReading(Few, new CompareReading(new PathQuantity("count"), CompareOperator.MoreThan, new NumberLiteral(0))),
        ["and of or"] = new AndReading(new OrReading(Few, Near), new NotReading(new OrReading(Yes, Big with { Left = new PathQuantity("count") }))),
        ["when"] = new WhenReading(Few, Near),
        ["when of in"] = new WhenReading(new InReading("kind", false, ["First"], false), new InReading("text", true, ["甲"], false)),
        ["in text"] = new InReading("text", Negated: false, ["甲", Hostile], Open: false),
        ["in, open"] = new InReading("kind", Negated: false, ["First"], Open: true),
        ["in, negated"] = new InReading("kind", Negated: true, ["First", "class"], Open: false),
        ["in, negated and open"] = new InReading("kind", Negated: true, ["First"], Open: true),
        ["rank"] = new CompareReading(new PathQuantity("kind"), CompareOperator.AtLeast, new RankLiteral("class")),
        ["date"] = new CompareReading(new PathQuantity("day"), CompareOperator.LessThan, new DateLiteral(2025, 6, 30)),
        ["measure"] = new CompareReading(new PathQuantity("measure"), CompareOperator.AtMost, new NumberLiteral(4.2m, "kWh/Nm3")),
        ["ratio member"] = new CompareReading(new PathQuantity("share"), CompareOperator.AtLeast, Half),
        ["days"] = new CompareReading(new PathQuantity("days"), CompareOperator.Equal, Two),
        ["yuan"] = new CompareReading(new PathQuantity("requestedFunding"), CompareOperator.AtMost, new NumberLiteral(79_228_162_514_264_337_593_543_950_335m)),
        ["large count"] = new CompareReading(new PathQuantity("count"), CompareOperator.AtMost, new NumberLiteral(100_000_000_000m)),
        ["fraction of a count"] = new CompareReading(new PathQuantity("count"), CompareOperator.AtLeast, Half),
        ["about a count"] = new CompareReading(new PathQuantity("count"), CompareOperator.About, Two),
        ["about months"] = new CompareReading(new PathQuantity("part.months"), CompareOperator.About, Half),
        ["count"] = new CompareReading(new CountQuantity("items", null), CompareOperator.AtLeast, Two),
        ["count of texts"] = new CompareReading(new CountQuantity("texts", null), CompareOperator.AtLeast, Two),
        ["count with a filter"] = new CompareReading(new CountQuantity("items", Big), CompareOperator.NotEqual, Two),
        ["count with a filter of two"] = new CompareReading(new CountQuantity("items", new AndReading(Big, InItem)), CompareOperator.AtLeast, Two),
        ["about a count of elements"] = new CompareReading(new CountQuantity("items", Big), CompareOperator.About, Two),
        ["sum"] = new CompareReading(new SumQuantity("items.size"), CompareOperator.AtLeast, Two),
        ["quotient"] = new CompareReading(new RatioQuantity(new PathQuantity("count"), new PathQuantity("other")), CompareOperator.AtLeast, Half),
        ["quotient of counts"] = new CompareReading(
            new RatioQuantity(new CountQuantity("items", Big), new CountQuantity("items", null)), CompareOperator.AtLeast, Half),
        ["about a quotient"] = new CompareReading(new RatioQuantity(new PathQuantity("count"), new PathQuantity("other")), CompareOperator.About, Half),
        ["each"] = new EachReading("items", Big),
        ["each with two"] = new EachReading("items", new AndReading(Big, InItem)),
        ["each in each"] = new EachReading("items", new EachReading("inner", Big)),
        ["two eaches"] = new AndReading(new EachReading("items", Big), new EachReading("items", InItem)),
        ["when, then each"] = new WhenReading(Few, new EachReading("items", Big)),
    };

    /// <summary>All shapes, each by its name.</summary>
    internal static IReadOnlyDictionary<string, Reading> All => Shapes;

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void AReadingCompiles(string shape) => Compile.AssertClean(Emit(Guide(Record("Sample"), Enums, readings: Shapes[shape])));

    internal static EquatableArray<EnumSpec> Enums =>
        [new EnumSpec("Kind", Ordered: true, "种类", [new EnumMemberSpec("First", "第一"), new EnumMemberSpec("class", "类")])];

    internal static RecordSpec Record(string direction) => Application(
        direction,
        [
            Member("yes", MemberKind.YesNo), Member("text", MemberKind.Text), Member("texts", MemberKind.TextList), Member("count", MemberKind.Count),
            Member("other", MemberKind.Count), Member("share", MemberKind.Ratio), Member("measure", MemberKind.Measure, "kWh/Nm3"), Member("days", MemberKind.Days),
            Member("day", MemberKind.Date), Member("kind", MemberKind.Enum, "Kind"), Member("part", MemberKind.Object, direction + "Part"),
            Member("items", MemberKind.List, direction + "Item"),
        ],
        new RecordSpec(direction + "Part", "part", [Member("months", MemberKind.Months)], []),
        new RecordSpec(
            direction + "Item", "items",
            [Member("size", MemberKind.Count), Member("kind", MemberKind.Enum, "Kind"), Member("inner", MemberKind.List, direction + "Inner")],
            [new RecordSpec(direction + "Inner", "items.inner", [Member("size", MemberKind.Count)], [])]));
}
