using Xunit;

namespace GuideModel.Generator.Tests.Emission;

/// <summary>What is generated for each sentence form compiles without a warning.</summary>
public sealed class CasesTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "guide.txt", SearchOption.AllDirectories)
            .Select(f => Path.GetFileName(Path.GetDirectoryName(f))!).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Cases))]
    public void TheSourcesCompile(string name)
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", name, "guide.txt"))
            .Replace("※ 没有这种旁注\n", "", StringComparison.Ordinal);
        var run = new GeneratorRun(new GuideText($"/guides/{name}.guide.txt", text));

        Assert.NotEmpty(run.Result.GeneratedSources);
        Compile.AssertClean(run.Output);
    }

    [Fact]
    public void OfTwoGuidesWithOneNamespaceTheSecondIsRefused()
    {
        var first = new GuideText("/guides/2025/call.guide.txt", GuideText.Official.Text);
        var second = new GuideText("/guides/2026/call.guide.txt", GuideText.Official.Text);

        var run = new GeneratorRun(first, second, GuideText.Terms);

        var refusal = Assert.Single(run.Result.Diagnostics, d => d.Id == "GM4005");
        Assert.Equal(second.Path, refusal.Location.GetLineSpan().Path);
        Compile.AssertClean(run.Output);
    }
}
