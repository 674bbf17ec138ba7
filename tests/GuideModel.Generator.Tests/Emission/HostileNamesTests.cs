using GuideModel.Compiler.Model;
using Xunit;
using static GuideModel.Generator.Tests.Emission.Specs;

namespace GuideModel.Generator.Tests.Emission;

/// <summary>Text and names that come from anywhere: escaped in code, and never in the way of C# itself.</summary>
public class HostileNamesTests
{
    [Fact]
    public void HostileTextStaysText() =>
        Compile.AssertClean(Emit(Guide(ReadingShapesTests.Record("Sample"), ReadingShapesTests.Enums, text: Hostile, readings: new AnswerReading("yes"))));

    [Fact]
    public void HostileTermsAndClausesStayText()
    {
        MemberSpec member = Member("a\"b~/c", MemberKind.Measure, Hostile, name: "Odd", clause: Hostile) with { Term = Hostile };
        EnumSpec kinds = new("Kinds", Ordered: false, Hostile, [new EnumMemberSpec("First", Hostile)]);
        Compile.AssertClean(Emit(Guide(Application("Sample", [member]), [kinds], readings: new CompareReading(new PathQuantity("a\"b~/c"), CompareOperator.AtMost, new NumberLiteral(1, Hostile)))));
    }

    // Words of C#, of its library and of our own generated files.
    [Theory]
    [InlineData("System")]
    [InlineData("String")]
    [InlineData("Task")]
    [InlineData("Guide")]
    [InlineData("GuideModel")]
    [InlineData("Outcome")]
    [InlineData("Object")]
    [InlineData("SourceMap")]
    [InlineData("海上制氢")]
    public void ADirectionMayHaveAnyName(string name) => Compile.AssertClean(Emit(Guide(
        ReadingShapesTests.Record(name), ReadingShapesTests.Enums, name, readings: [new AnswerReading("yes"), new EachReading("items", new AnswerReading("size"))])));

    [Theory]
    [InlineData("class")]
    [InlineData("System")]
    [InlineData("String")]
    [InlineData("Kind")]
    [InlineData("GuideModel")]
    [InlineData("Outcome")]
    [InlineData("await")]
    [InlineData("var")]
    [InlineData("value")]
    [InlineData("application")]
    [InlineData("制氢能耗")]
    public void AMemberMayHaveAnyName(string name) => Compile.AssertClean(Emit(Guide(
        Application("Sample", [Member("x", MemberKind.Enum, "Kind", name), Member("y", MemberKind.Text)]), ReadingShapesTests.Enums,
        readings: [new AnswerReading("y"), new InReading("x", false, ["First"], false)])));

    [Theory]
    [InlineData("System")]
    [InlineData("String")]
    [InlineData("GuideModel")]
    [InlineData("Outcome")]
    [InlineData("Months")]
    [InlineData("IReadOnlyList")]
    [InlineData("Rule")]
    public void AnEnumerationMayHaveAnyName(string name) => Compile.AssertClean(Emit(Guide(
        Application("Sample", [Member("x", MemberKind.Enum, name), Member("m", MemberKind.Months)]),
        [new EnumSpec(name, Ordered: false, "种类", [new EnumMemberSpec("First", "第一"), new EnumMemberSpec("ToString", "类"), new EnumMemberSpec(name, "同名")])],
        readings: [new InReading("x", false, ["First", "ToString", name], false), new CompareReading(new PathQuantity("m"), CompareOperator.AtLeast, new NumberLiteral(1))])));

    [Fact]
    public void AGuideWithoutRulesOrDirectionsCompiles()
    {
        GuideSpec guide = Guide(Application("Sample", []), []);
        Compile.AssertClean(Emit(guide));
        Compile.AssertClean(Emit(guide with { Directions = [], Manual = [], Program = null, Year = null, Declared = new DeclaredSpec(null, null, null, null) }));
    }
}
