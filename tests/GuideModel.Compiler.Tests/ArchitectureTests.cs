using GuideModel.Compiler.Emission;
using GuideModel.Compiler.Semantics.Families;
using Xunit;

namespace GuideModel.Compiler.Tests;

/// <summary>Rooms are what their names say, and lists are complete.</summary>
public sealed class ArchitectureTests
{
    private static readonly Type[] Types = typeof(GuideCompiler).Assembly.GetTypes();

    [Fact]
    public void EveryFamilyIsListed() => Assert.Equal(
        Types.Where(t => t.IsSubclassOf(typeof(Family)) && !t.IsAbstract).Select(t => t.Name).Order(),
        AllFamilies.List.Select(f => f.GetType().Name).Order());

    [Fact]
    public void EveryOutputIsListed() => Assert.Equal(
        Types.Where(t => t.IsSubclassOf(typeof(Output)) && !t.IsAbstract).Select(t => t.Name).Order(),
        AllOutputs.List.Select(o => o.GetType().Name).Order());

    [Fact]
    public void TemplatesAreKnownToEmissionAlone()
    {
        string[] files = Directory.GetFiles(Sources, "*.cs", SearchOption.AllDirectories);

        Assert.All(files.Where(f => File.ReadAllText(f).Contains("using Scriban", StringComparison.Ordinal)),
            f => Assert.StartsWith("Emission", Path.GetRelativePath(Sources, f), StringComparison.Ordinal));
    }

    [Fact]
    public void NoPatternTakesDigitsOfOtherScripts() =>
        // Lao six is a digit to \d, but none to int.Parse: what reads numbers must not take it.
        Assert.All(Directory.GetFiles(Sources, "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
            f => Assert.DoesNotContain("\\d", File.ReadAllText(f), StringComparison.Ordinal));

    [Fact]
    public void StagesLookOnlyBackwards()
    {
        // Text → Syntax → Semantics → Model → Emission; the model is what Semantics makes, so it knows none of them.
        AssertKnowsNot("Text", "Syntax", "Semantics", "Emission");
        AssertKnowsNot("Syntax", "Semantics", "Emission");
        AssertKnowsNot("Semantics", "Emission");
        AssertKnowsNot("Model", "Text", "Syntax", "Semantics", "Emission", "Diagnostics");
        AssertKnowsNot("Logic", "Text", "Syntax", "Semantics", "Emission", "Diagnostics");
        AssertKnowsNot("Sampling", "Text", "Syntax", "Semantics", "Logic", "Emission", "Diagnostics");
        AssertKnowsNot("Emission", "Text", "Syntax", "Semantics");
        AssertKnowsNot("Comparison", "Text", "Semantics");
        Array.ForEach(["Text", "Syntax", "Semantics", "Model", "Emission", "Logic", "Sampling", "Testing", "Diagnostics"], room => AssertKnowsNot(room, "Comparison"));
    }

    [Fact]
    public void NoSentenceOfTheOfficialGuideStandsInTheSources()
    {
        string sources = string.Concat(Directory.GetFiles(Path.GetDirectoryName(Sources)!, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText));
        IEnumerable<string> segments = Compile.Official(Files.RawSeed).Clauses.Where(c => c.Rules.Count > 0)
            .SelectMany(c => c.Segments).Select(s => s.Text).Where(t => t.Length >= 12);

        Assert.All(segments, s => Assert.DoesNotContain(s, sources, StringComparison.Ordinal));
    }

    private static string Sources => Path.Combine(Files.Repository, "src", "GuideModel.Compiler");

    private static void AssertKnowsNot(string room, params string[] others)
    {
        foreach (string file in Directory.GetFiles(Path.Combine(Sources, room), "*.cs", SearchOption.AllDirectories))
        {
            string text = File.ReadAllText(file);
            Assert.All(others, other => Assert.DoesNotContain($"using GuideModel.Compiler.{other}", text, StringComparison.Ordinal));
        }
    }
}
