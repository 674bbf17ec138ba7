using GuideModel.Compiler.Comparison;
using GuideModel.Compiler.Emission;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Testing;
using GuideModel.Compiler.Text;
using Xunit;

namespace GuideModel.Compiler.Tests.Semantics;

/// <summary>When a guide is in force (GRAMMAR.md, G10.8).</summary>
public sealed class InForceTests
{
    private const string Title = "某专项2026年度项目申报指南\n";
    private const string Rest = "\n1.1 中国和韩国联合研究项目\n\n其他要求:\n\n(1) 项目执行期为3年。\n";

    [Theory]
    [InlineData("", null, null)]
    [InlineData("※ 施行：2026-03-01\n", "2026-03-01", null)]
    [InlineData("※ 截止：2027-02-28\n", null, "2027-02-28")]
    [InlineData("※ 施行：2026年3月1日\n※ 截止：2027年2月28日\n", "2026-03-01", "2027-02-28")]
    [InlineData("※截止: ２０２７－２－２８\n\n※ 施行 : 2026/3/1\n", "2026-03-01", "2027-02-28")]
    [InlineData("※ 施行：2026-03-01\n※ 截止：2026-03-01\n", "2026-03-01", "2026-03-01")]
    [InlineData("※ 施行：2028-02-29\n", "2028-02-29", null)]
    public void TheDaysReachTheModelAndNothingElseChanges(string notes, string? from, string? until)
    {
        GuideCompilation plain = Compile.Plain(Title + Rest);
        GuideCompilation noted = Compile.Plain(Title + notes + Rest);

        Assert.Equal((from, until), (Print(noted.Spec.InForceFrom), Print(noted.Spec.InForceUntil)));
        Assert.Equal(plain.Spec, noted.Spec with { InForceFrom = null, InForceUntil = null });
        Assert.Equal(plain.Diagnostics.Select(d => d.Code), noted.Diagnostics.Select(d => d.Code));
        Assert.Equal(noted.Coverage.Lines.Sum(l => l.Characters), (Title + notes + Rest).Length);
    }

    // A sentence of the guide is no margin note, whatever it says.
    [Fact]
    public void OnlyAMarginNoteSaysIt() =>
        Assert.Null(Compile.Plain(Title + "施行：2026-03-01\n" + Rest + "(2) 本指南自2026年3月1日起施行。\n").Spec.InForceFrom);

    [Fact]
    public void AWrongDayIsNone()
    {
        GuideCompilation wrong = Compile.Plain(Title + "※ 施行：2026-02-30\n※ 截止：2027-02-28\n" + Rest);

        Assert.True(wrong.HasErrors);
        Assert.Equal((null, "2027-02-28"), (Print(wrong.Spec.InForceFrom), Print(wrong.Spec.InForceUntil)));
    }

    [Fact]
    public void OfTwoTheFirstCounts() =>
        Assert.Equal("2026-03-01", Print(Compile.Plain(Title + "※ 施行：2026-03-01\n※ 施行：2026-04-01\n" + Rest).Spec.InForceFrom));

    [Fact]
    public void TheCanonicalFormKeepsThemRightBelowTheTitle()
    {
        string text = GuideFormatter.Format(GuideParser.Parse(new GuideText("a.guide.txt", Title + "\n  ※ 施行：2026-03-01  \n\n※ 截止：2027-02-28\n\n" + Rest))).Text;

        Assert.StartsWith(Title + "※ 施行：2026-03-01\n※ 截止：2027-02-28\n\n1.1 ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void GeneratedCodeHasThemWhereTheGuideDoes()
    {
        const string Days = """
                    public override global::System.DateOnly? InForceFrom => new global::System.DateOnly(2026, 3, 1);

                    public override global::System.DateOnly? InForceUntil => new global::System.DateOnly(2027, 2, 28);


            """;
        string plain = Guide("");
        string noted = Guide("※ 施行：2026-03-01\n※ 截止：2027-02-28\n");

        Assert.DoesNotContain("InForce", plain, StringComparison.Ordinal);
        Assert.Contains(Days, noted, StringComparison.Ordinal);
        Assert.Equal(plain, noted.Replace(Days, "", StringComparison.Ordinal));

        static string Guide(string notes) => GuideEmitter.EmitModel(Compile.Plain(Title + notes + Rest).Spec).Single(s => s.HintName.EndsWith(".Guide.g.cs", StringComparison.Ordinal)).Text;
    }

    [Fact]
    public void TestsOfTheModelExpectThem()
    {
        EquatableArray<string> says = GuideTestPlan.Of(Compile.Plain(Title + "※ 施行：2026-03-01\n※ 截止：2027-02-28\n" + Rest).Spec).Says;

        Assert.Equal(["in force from 2026-03-01", "in force until 2027-02-28"], says.Where(s => s.StartsWith("in force", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "※ 施行：2026-03-01\n", "Added guide/inForceFrom  施行：2026-03-01")]
    [InlineData("※ 截止：2027-02-28\n", "", "Removed guide/inForceUntil 截止：2027-02-28 ")]
    [InlineData("※ 施行：2026-03-01\n", "※ 施行：2026-04-01\n", "Changed guide/inForceFrom 施行：2026-03-01 施行：2026-04-01")]
    [InlineData("※ 施行：2026-03-01\n", "※ 施行：2026年3月1日\n", null)]
    public void AnotherDayIsAChange(string before, string after, string? expected)
    {
        GuideComparison comparison = GuideComparer.Compare(Compile.Plain(Title + before + Rest), Compile.Plain(Title + after + Rest));

        Assert.Equal(expected is null ? [] : [expected], comparison.Changes.Select(c => $"{c.Kind} {c.Id} {c.Old?.Words} {c.New?.Words}"));
        Assert.All(comparison.Changes, c => Assert.Equal(ChangeSubject.Metadata, c.Subject));
    }

    private static string? Print(DateLiteral? day) => day is null ? null : Notation.Print(day);
}
