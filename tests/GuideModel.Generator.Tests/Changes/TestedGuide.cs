using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GuideModel.Generator.Tests.Changes;

/// <summary>A guide whose changes go through the generator and the C# compiler: the model of the changed guide, with its own tests and with those of the
/// guide as it was.</summary>
internal sealed class TestedGuide
{
    private readonly GuideText guide;
    private readonly GeneratorRun together;
    private readonly GeneratorRun apart;
    private readonly Dictionary<string, byte[]> compiled = [];

    public TestedGuide(string text)
    {
        guide = new GuideText("/guides/2025-batch3.guide.txt", text);
        var expected = new GuideText("/expected/2025-batch3.guide.txt", text);
        together = Run(new() { [guide.Path] = "model,tests" }, guide);
        apart = Run(new() { [guide.Path] = "model", [expected.Path] = "tests" }, guide, expected);
    }

    /// <summary>What becomes of a change of the text, which the project's two guides share or only the model follows.</summary>
    public ChangeResult Change(string text)
    {
        var changed = new GuideText(guide.Path, text);
        together.Edit(changed);
        apart.Edit(changed);
        string[] refused = [.. together.Result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id).Distinct()];
        if (refused.Length > 0)
        {
            return new ChangeResult(refused, [], []);
        }

        byte[] model = Emit("Model", Trees(together, tests: false));
        return new ChangeResult([], Failures(model, together), Failures(model, apart));
    }

    private IReadOnlyList<string> Failures(byte[] model, GeneratorRun run)
    {
        // Tests of the same text are the same assembly: they know a model by its name alone.
        SyntaxTree[] trees = Trees(run, tests: true);
        string key = string.Concat(trees.Select(t => t.ToString()));
        if (!compiled.TryGetValue(key, out byte[]? tests))
        {
            compiled.Clear();
            compiled[key] = tests = Emit("Tests", trees, MetadataReference.CreateFromImage(model), MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location));
        }

        return GeneratedTests.Failures(model, tests);
    }

    private static GeneratorRun Run(Dictionary<string, string> uses, params GuideText[] guides) =>
        new(new TestOptions(new Dictionary<string, string>(), uses), [.. guides, new GuideText("/terms.txt", GuideText.Terms.Text)]);

    private static SyntaxTree[] Trees(GeneratorRun run, bool tests) =>
        [.. run.Result.GeneratedSources.Where(s => s.HintName.EndsWith("Tests.g.cs", StringComparison.Ordinal) == tests).Select(s => s.SyntaxTree)];

    private static byte[] Emit(string name, SyntaxTree[] trees, params MetadataReference[] references)
    {
        (byte[]? image, IReadOnlyList<Diagnostic> complaints) = Compile.Emit(name, DiagnosticSeverity.Error, trees, references);
        Assert.True(image is not null, string.Join("\n", complaints));
        return image;
    }
}

/// <summary>What became of a changed guide.</summary>
/// <param name="Refused">The errors for which there is no model, or none.</param>
/// <param name="Own">The tests made from the changed guide that fail on its model.</param>
/// <param name="Original">The tests made from the guide as it was that fail on the model of the changed one.</param>
internal sealed record ChangeResult(IReadOnlyList<string> Refused, IReadOnlyList<string> Own, IReadOnlyList<string> Original);
