using Microsoft.CodeAnalysis;
using Xunit;

namespace GuideModel.Generator.Tests.Generation;

/// <summary>Every case that staff wrote becomes a test, and a mistake in one an error at its line.</summary>
public sealed class StaffCasesTests
{
    private const string Right = "用例：高校不能申报\n方向：1.1\n改动：申报单位.类型 = 高校\n结论：不合格\n条款：1.1/applicant.type.in\n";

    [Fact]
    public void EveryCaseIsATest()
    {
        GeneratorRun run = Run("/guides/cases/a.txt", Right + "\n" + Right.Replace("高校不能", "科研院所不能", StringComparison.Ordinal));

        Assert.Empty(run.Result.Diagnostics);
        string tests = Tests(run)!;
        Assert.Equal(2, tests.Split("[global::Xunit.Fact").Length - 1);
        Assert.Contains("\"a.txt:7\"", tests, StringComparison.Ordinal);
        Assert.Contains("Verdict.Ineligible", tests, StringComparison.Ordinal);
        Assert.Contains("new(global::GuideModel.Outcome.Fail, \"1.1/applicant.type.in\")", tests, StringComparison.Ordinal);
        Assert.DoesNotContain("/guides/", tests, StringComparison.Ordinal);
    }

    [Fact]
    public void TablesAreCasesToo() => Assert.NotNull(Tests(Run("/guides/cases/a.csv", "用例,方向,结论\n甲,1.1,合格\n")));

    [Fact]
    public void AMistakeIsAnErrorAtItsLineAndHidesNoOtherCase()
    {
        GeneratorRun run = Run("/guides/cases/a.txt", Right + "\n用例：乙\n方向：1.1\n");

        Diagnostic mistake = Assert.Single(run.Result.Diagnostics);
        FileLinePositionSpan place = mistake.Location.GetLineSpan();
        Assert.Equal(("GM5010", DiagnosticSeverity.Error, "/guides/cases/a.txt", 6), (mistake.Id, mistake.Severity, place.Path, place.StartLinePosition.Line));
        Assert.NotNull(Tests(run));
    }

    [Fact]
    public void AFileThatIsNotSaidToHaveCasesHasNone() =>
        Assert.Null(Tests(new GeneratorRun(Options(new()), GuideText.Official, GuideText.Terms, new GuideText("/guides/cases/a.txt", Right))));

    [Fact]
    public void AnEditOfACaseMakesNeitherTheModelNorTheOtherTestsAnew()
    {
        GeneratorRun run = Run("/guides/cases/a.txt", Right);

        run.Edit(new GuideText("/guides/cases/a.txt", Right.Replace("高校不能", "大学不能", StringComparison.Ordinal)));

        Assert.All(run.Reasons(StepNames.Emitted).Concat(run.Reasons(StepNames.Tests)), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
        Assert.Contains(IncrementalStepRunReason.Modified, run.Reasons(StepNames.CaseTests));
        run.EditCSharp("internal static class Other;");
        Assert.All(run.Reasons(StepNames.CaseTests), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
    }

    private static GeneratorRun Run(string path, string text) =>
        new(Options(new() { [path] = "cases" }), GuideText.Official, GuideText.Terms, new GuideText(path, text));

    private static TestOptions Options(Dictionary<string, string> uses)
    {
        uses[GuideText.Official.Path] = "model,tests";
        return new TestOptions(new Dictionary<string, string>(), uses);
    }

    private static string? Tests(GeneratorRun run) =>
        run.Result.GeneratedSources.Where(s => s.HintName.EndsWith(".GuideCaseTests.g.cs", StringComparison.Ordinal)).Select(s => s.SourceText.ToString()).SingleOrDefault();
}
