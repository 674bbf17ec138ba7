using GuideModel.Compiler;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Emission;
using GuideModel.Compiler.Model;
using Microsoft.CodeAnalysis;
using Xunit;

namespace GuideModel.Generator.Tests.Generation;

public class GuideGeneratorTests
{
    private const string Small = "某专项项目申报指南\n\n1.1 中国和韩国联合研究项目\n\n其他要求:\n\n- (1)项目执行期为3年。\n";

    [Fact]
    public void TheOfficialGuideCompilesWithoutAWarning()
    {
        var run = new GeneratorRun(GuideText.Official, GuideText.Terms);
        Assert.Empty(run.Result.Diagnostics);
        Compile.AssertClean(run.Output);
    }

    [Fact]
    public void WithoutATermsFileChineseNamesCompileToo()
    {
        var run = new GeneratorRun(GuideText.Official);
        Assert.All(run.Result.Diagnostics, d => Assert.Equal(DiagnosticSeverity.Warning, d.Severity));
        Compile.AssertClean(run.Output);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEndsOfTheFileDoNotReachTheCode(string lineEnd)
    {
        var run = new GeneratorRun(GuideText.Official.With(t => t.Replace("\n", lineEnd, StringComparison.Ordinal)), GuideText.Terms);
        Compile.AssertClean(run.Output);
        Assert.Equal(
            new GeneratorRun(GuideText.Official, GuideText.Terms).Result.GeneratedSources.Select(s => s.SourceText.ToString()),
            run.Result.GeneratedSources.Select(s => s.SourceText.ToString()));
    }

    [Fact]
    public void TheSameTextGivesTheSameFilesInTheSameOrder()
    {
        GeneratorRun first = new(GuideText.Official, GuideText.Terms);
        GeneratorRun second = new(GuideText.Terms, GuideText.Official);
        Assert.Equal(
            first.Result.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString())),
            second.Result.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString())));
    }

    [Fact]
    public void HintNamesAreShortAndDifferInMoreThanCase()
    {
        string[] names = [.. new GeneratorRun(GuideText.Official, GuideText.Terms).Result.GeneratedSources.Select(s => s.HintName)];
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(name), 1, 120));
    }

    [Fact]
    public void AnErrorStandsInTheGuideFileAndNoModelIsMade()
    {
        const string Twice = Small + "\n1.1 中国和新加坡联合研究项目\n";
        var run = new GeneratorRun(new GuideText("/guides/small.guide.txt", Twice));

        Diagnostic error = Assert.Single(run.Result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        FileLinePositionSpan place = error.Location.GetLineSpan();
        Assert.Equal(("GM1003", "/guides/small.guide.txt", 8), (error.Id, place.Path, place.StartLinePosition.Line));
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void DiagnosticsAreThoseOfTheCompiler()
    {
        GuideCompilation expected = GuideCompiler.Compile(new GuideInput("/guides/2025-batch3.guide.txt", GuideText.Official.Text, []));
        var run = new GeneratorRun(GuideText.Official);
        Assert.Equal(
            expected.Diagnostics.Select(d => (d.Code, d.Message, d.From.Line - 1, d.From.Column - 1)).Order(),
            run.Result.Diagnostics.Select(d => (d.Id, d.GetMessage(), d.Location.GetLineSpan().StartLinePosition.Line, d.Location.GetLineSpan().StartLinePosition.Character)).Order());
    }

    [Fact]
    public void ANamespaceCanBeAskedFor()
    {
        var run = new GeneratorRun(
            new Dictionary<string, string> { ["/guides/small.guide.txt"] = "Funding.Year2025" }, new GuideText("/guides/small.guide.txt", Small));
        Assert.NotNull(run.Output.GetTypeByMetadataName("Funding.Year2025.Guide"));
        Compile.AssertClean(run.Output);
    }

    [Fact]
    public void TwoGuidesStandSideBySide()
    {
        var run = new GeneratorRun(GuideText.Official, new GuideText("/guides/other.guide.txt", Small), GuideText.Terms);
        Assert.Null(run.Result.Exception);
        Compile.AssertClean(run.Output);
    }

    [Fact]
    public void TwoGuidesOfOneFileNameStandSideBySideInTheirNamespaces()
    {
        var run = new GeneratorRun(
            new Dictionary<string, string> { ["/a/call.guide.txt"] = "A.Call", ["/b/call.guide.txt"] = "B.Call" },
            new GuideText("/a/call.guide.txt", Small), new GuideText("/b/call.guide.txt", Small));
        Assert.Null(run.Result.Exception);
        Compile.AssertClean(run.Output);
    }

    [Fact]
    public void ATermThatIsAMethodOfEveryObjectCompiles()
    {
        const string Guide = "某专项项目申报指南\n\n1.1 中国和韩国联合研究项目\n\n其他要求:\n\n- (1)共同申请发明专利不少于2项,共同发表论文不少于1篇。\n";
        foreach (string name in (string[])["Clone", "ToString", "Equals", "GetType", "GetHashCode", "EqualityContract", "PrintMembers", "MemberwiseClone", "Finalize"])
        {
            var run = new GeneratorRun(new GuideText("/g/x.guide.txt", Guide), new GuideText("/g/terms.txt", $"共同申请发明专利 = {name}\n中国和韩国联合研究项目 = Korea\n"));
            Assert.Null(run.Result.Exception);
            Compile.AssertClean(run.Output);
        }
    }

    // A guide is text from anywhere: nothing in it may crash the generator or reach the code unescaped.
    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("1.1 \"*/{{x}}</summary>\u2028\u202e#if")]
    [InlineData("某指南\n1.1 中国和韩国\"联合*/研究{{ 1/0 }}</summary>项目\n领域方向:氢\"能;光\\伏;<b>;*/;{{x}}。\n其他要求:\n(1)项目执行期为3年。\n")]
    [InlineData("某指南\n1.1 class\n1.2 System\n1.3 String\n1.4 Task\n1.5 Guide\n")]
    [InlineData("某指南\n1.1 A\n领域方向:class;object;System;field;value;Equals;ToString。\n")]
    [InlineData("某指南\n1.1 abc\n1.2 ABC\n1.3 Abc\n")]
    public void NoTextCrashesTheGeneratorOrBreaksTheCode(string text)
    {
        var run = new GeneratorRun(new GuideText("/guides/hostile.guide.txt", text));
        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.Result.Diagnostics, d => d.Id == "GM4001");
        Compile.AssertClean(run.Output);
    }
}
