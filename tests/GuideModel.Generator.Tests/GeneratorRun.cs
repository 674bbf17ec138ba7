using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GuideModel.Generator.Tests;

/// <summary>Runs the generator as the compiler does, edit after edit.</summary>
internal sealed class GeneratorRun
{
    private GeneratorDriver driver;
    private Compilation compilation;
    private ImmutableArray<AdditionalText> files;

    public GeneratorRun(params IEnumerable<GuideText> files)
        : this(new Dictionary<string, string>(), files)
    {
    }

    public GeneratorRun(IReadOnlyDictionary<string, string> namespaces, params IEnumerable<GuideText> files)
        : this(new TestOptions(namespaces), files)
    {
    }

    public GeneratorRun(TestOptions options, params IEnumerable<GuideText> files)
    {
        this.files = [.. files];
        compilation = Compile.Of("internal static class Consumer;");
        driver = CSharpGeneratorDriver.Create(
            [new GuideGenerator().AsSourceGenerator()], this.files, Compile.ParseOptions, options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
    }

    public GeneratorRunResult Result { get; private set; }

    public Compilation Output { get; private set; } = null!;

    public GeneratorRun Edit(GuideText file)
    {
        AdditionalText old = files.Single(f => f.Path == file.Path);
        files = files.Replace(old, file);
        driver = driver.ReplaceAdditionalText(old, file);
        return Run();
    }

    public GeneratorRun EditCSharp(string source)
    {
        compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, Compile.ParseOptions));
        return Run();
    }

    public GeneratorRun Run()
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        Output = output;
        Result = driver.GetRunResult().Results.Single();
        return this;
    }

    /// <summary>Why each output of a step is there.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason);
}
