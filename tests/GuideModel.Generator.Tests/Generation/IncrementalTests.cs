using GuideModel.Compiler.Emission;
using Microsoft.CodeAnalysis;
using Xunit;

namespace GuideModel.Generator.Tests.Generation;

/// <summary>What an edit makes the generator do again: as little as possible.</summary>
public class IncrementalTests
{
    private static readonly string[] Steps =
    [
        StepNames.Guides, StepNames.Terms, StepNames.Compilations, StepNames.Models, StepNames.Sources, StepNames.SourceMaps, StepNames.Diagnostics,
    ];

    [Fact]
    public void EveryStepIsTracked()
    {
        var run = new GeneratorRun(GuideText.Official, GuideText.Terms);
        Assert.All(Steps, step => Assert.Contains(step, run.Result.TrackedSteps.Keys));
        Assert.All(Steps, step => Assert.NotEmpty(run.Reasons(step)));
    }

    [Fact]
    public void ASecondRunDoesNothing()
    {
        GeneratorRun run = new GeneratorRun(GuideText.Official, GuideText.Terms).Run();
        AssertNothingDone(run);
    }

    [Fact]
    public void AnEditElsewhereDoesNothing()
    {
        GeneratorRun run = new GeneratorRun(GuideText.Official, GuideText.Terms).EditCSharp("public class Other { }");
        AssertNothingDone(run);
    }

    [Fact]
    public void MovedTextChangesTheSourceMapAlone()
    {
        GeneratorRun run = new GeneratorRun(GuideText.Official, GuideText.Terms);
        string[] before = Sources(run);
        run.Edit(GuideText.Official.With(text => text.Replace("\n一、总体目标", "\n\n\n一、总体目标", StringComparison.Ordinal)));

        Assert.All(run.Reasons(StepNames.Models), r => Assert.Equal(IncrementalStepRunReason.Unchanged, r));
        Assert.All(run.Reasons(StepNames.Sources), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(StepNames.SourceMaps));
        string changed = Assert.Single(Sources(run).Except(before));
        Assert.Contains("class SourceMap", changed, StringComparison.Ordinal);
    }

    [Fact]
    public void AChangedFigureChangesTheFilesOfItsDirectionAndTheRules()
    {
        GeneratorRun run = new GeneratorRun(GuideText.Official, GuideText.Terms);
        run.Edit(GuideText.Official.With(text => text.Replace("共同发表论文不少于1篇", "共同发表论文不少于3篇", StringComparison.Ordinal)));

        string[] changed = [.. run.Result.TrackedSteps[StepNames.Sources].SelectMany(s => s.Outputs)
            .Where(o => o.Reason == IncrementalStepRunReason.Modified).Select(o => ((EmittedSource)o.Value).HintName)];
        Assert.Contains(changed, name => name.Contains("KoreaEnergyValidator", StringComparison.Ordinal));
        Assert.All(changed, name => Assert.Matches("KoreaEnergy|Rules", name));
    }

    [Fact]
    public void AnEditOfOneGuideLeavesTheOtherAlone()
    {
        var other = new GuideText("/guides/other.guide.txt", GuideText.Official.Text);
        GeneratorRun run = new GeneratorRun(GuideText.Official, other, GuideText.Terms);
        run.Edit(other.With(text => text.Replace("共同发表论文不少于1篇", "共同发表论文不少于3篇", StringComparison.Ordinal)));

        Assert.Contains(IncrementalStepRunReason.Cached, run.Reasons(StepNames.Compilations));
        Assert.Single(run.Reasons(StepNames.Compilations), r => r == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void ModelAndTestsOfOneGuideAreOneCompilation()
    {
        GeneratorRun run = Tested();

        Assert.Single(run.Reasons(StepNames.Compilations));
        Assert.Same(Value<GuideModelOf>(run, StepNames.Models).Spec, Value<GuideModelOf>(run, StepNames.Expectations).Spec);
    }

    [Fact]
    public void AGuideForTestsAloneIsCompiledOnceAndItsDiagnosticsAreTold()
    {
        var expected = new GuideText("/expected/2025-batch3.guide.txt", GuideText.Official.Text.Replace("项目执行期2年。", "项目执行期某甲2年。", StringComparison.Ordinal));
        GeneratorRun run = Tested(expected);

        Assert.Equal(2, run.Reasons(StepNames.Compilations).Count());
        Assert.Equal(expected.Path, Assert.Single(run.Result.Diagnostics.Select(d => d.Location.GetLineSpan().Path).Distinct()));
    }

    [Fact]
    public void MovedTextMakesNoTestAnew()
    {
        GeneratorRun run = Tested();
        run.Edit(GuideText.Official.With(text => text.Replace("\n一、总体目标", "\n\n\n一、总体目标", StringComparison.Ordinal)));

        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(StepNames.Compilations));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(StepNames.Expectations));
        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(StepNames.Tested));
        Assert.All(run.Reasons(StepNames.Tests), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
    }

    [Fact]
    public void AnEditOfTheModelAloneLeavesTheTestsOfTheOtherGuide()
    {
        GeneratorRun run = Tested(new GuideText("/expected/2025-batch3.guide.txt", GuideText.Official.Text));
        run.Edit(GuideText.Official.With(text => text.Replace("共同发表论文不少于1篇", "共同发表论文不少于3篇", StringComparison.Ordinal)));

        Assert.Contains(IncrementalStepRunReason.Modified, run.Reasons(StepNames.Models));
        Assert.All(run.Reasons(StepNames.Tests), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
    }

    // The official guide for model and tests, or for the model alone where another makes the tests.
    private static GeneratorRun Tested(GuideText? expected = null)
    {
        var uses = new Dictionary<string, string> { [GuideText.Official.Path] = expected is null ? "model,tests" : "model" };
        uses[expected?.Path ?? GuideText.Official.Path] = expected is null ? "model,tests" : "tests";
        return new GeneratorRun(new TestOptions(new Dictionary<string, string>(), uses), [GuideText.Official, .. expected is null ? Array.Empty<GuideText>() : [expected], GuideText.Terms]);
    }

    private static T Value<T>(GeneratorRun run, string step) => (T)run.Result.TrackedSteps[step].SelectMany(s => s.Outputs).Single().Value;

    private static void AssertNothingDone(GeneratorRun run)
    {
        foreach (string step in Steps)
        {
            Assert.All(run.Reasons(step), r => Assert.True(r is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {r}"));
        }

        // Past the first comparison nothing is even computed.
        Assert.All(run.Reasons(StepNames.Compilations), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
        Assert.All(run.Result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs),
            o => Assert.Equal(IncrementalStepRunReason.Cached, o.Reason));
    }

    private static string[] Sources(GeneratorRun run) => [.. run.Result.GeneratedSources.Select(s => s.SourceText.ToString())];
}
