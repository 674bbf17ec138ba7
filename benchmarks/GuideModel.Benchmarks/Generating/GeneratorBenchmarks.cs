using BenchmarkDotNet.Attributes;
using GuideModel.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GuideModel.Benchmarks.Generating;

/// <summary>What an editor waits for after an edit: the generator's run, with the parsing of its sources by the driver.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    private readonly GuideText guide = new("/guides/2025-batch3.guide.txt", Texts.Guide);
    private readonly GuideText terms = new("/guides/terms.txt", Texts.Terms);
    private GuideText otherNumber = null!;
    private GuideText movedText = null!;
    private CSharpCompilation compilation = null!;
    private CSharpCompilation otherCSharp = null!;
    private GeneratorDriver warm = null!;

    /// <summary>No times for edits that do not do what their names say.</summary>
    [GlobalSetup]
    public void Setup()
    {
        otherNumber = new GuideText(guide.Path, Edit("发表论文不少于1篇", "发表论文不少于2篇"));
        movedText = new GuideText(guide.Path, Edit("\n1.1 ", "\n\n1.1 "));
        SyntaxTree tree = CSharpSyntaxTree.ParseText("internal static class Consumer;", ParseOptions);
        compilation = CSharpCompilation.Create(
            "Consumer", [tree], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), MetadataReference.CreateFromFile(typeof(GuideDefinition).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        otherCSharp = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText("internal static class Consumer { private const int Edited = 1; }", ParseOptions));
        warm = Cold();

        Changes("one number", d => d.ReplaceAdditionalText(guide, otherNumber).RunGenerators(compilation), anew => anew > 1);
        Changes("moved text", d => d.ReplaceAdditionalText(guide, movedText).RunGenerators(compilation), anew => anew == 1);
        Changes("unrelated C#", d => d.RunGenerators(otherCSharp), anew => anew == 0);
    }

    /// <summary>A new driver, nothing cached; the code is jitted.</summary>
    [Benchmark(Baseline = true)]
    public GeneratorDriver Cold() => CSharpGeneratorDriver
        .Create([new GuideGenerator().AsSourceGenerator()], [guide, terms], ParseOptions)
        .RunGenerators(compilation);

    /// <summary>Another number in a sentence: a rule changes.</summary>
    [Benchmark]
    public GeneratorDriver GuideEditOneNumber() => warm.ReplaceAdditionalText(guide, otherNumber).RunGenerators(compilation);

    /// <summary>An empty line more: rules stay as they are, lines change.</summary>
    [Benchmark]
    public GeneratorDriver GuideEditMovesText() => warm.ReplaceAdditionalText(guide, movedText).RunGenerators(compilation);

    /// <summary>An edit of a C# file.</summary>
    [Benchmark]
    public GeneratorDriver UnrelatedCSharpEdit() => warm.RunGenerators(otherCSharp);

    private static string Edit(string old, string changed) =>
        Texts.Guide.Contains(old, StringComparison.Ordinal) ? Texts.Guide.Replace(old, changed, StringComparison.Ordinal)
        : throw new InvalidOperationException($"The guide no longer says “{old}”.");

    // Sources that are neither cached nor equal to what they were, as the driver itself counts them.
    private void Changes(string edit, Func<GeneratorDriver, GeneratorDriver> run, Func<int, bool> expected)
    {
        GeneratorDriver tracked = CSharpGeneratorDriver.Create(
            [new GuideGenerator().AsSourceGenerator()], [guide, terms], ParseOptions, null,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        GeneratorRunResult result = run(tracked.RunGenerators(compilation)).GetRunResult().Results.Single();
        (int all, int anew) = (0, 0);
        foreach (IncrementalStepRunReason reason in result.TrackedSteps["Sources"].AddRange(result.TrackedSteps["SourceMaps"]).SelectMany(s => s.Outputs).Select(o => o.Reason))
        {
            all++;
            anew += reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged ? 0 : 1;
        }

        if (all != result.GeneratedSources.Length || result.Exception is not null
            || result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error) || !expected(anew))
        {
            throw new InvalidOperationException($"{edit}: {anew} of {all} sources made anew; {string.Join("; ", result.Diagnostics.Take(3))}");
        }

        Console.WriteLine($"// {edit}: {anew} of {all} sources made anew");
    }
}
