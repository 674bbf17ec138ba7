using BenchmarkDotNet.Attributes;
using GuideModel.Compiler;

namespace GuideModel.Benchmarks.Compiling;

/// <summary>The compiler alone, without Roslyn: the guide, and a megabyte of directions.</summary>
[MemoryDiagnoser]
public class CompileBenchmarks
{
    private readonly GuideInput guide = new("2025-batch3.guide.txt", Texts.Guide, [new TermsInput("terms.txt", Texts.Terms)]);
    private readonly GuideInput large = LargeGuide.Make(1_000_000);

    /// <summary>No times for texts that do not compile.</summary>
    [GlobalSetup]
    public void Setup()
    {
        foreach (GuideInput input in new[] { guide, large })
        {
            GuideCompilation compilation = GuideCompiler.Compile(input);
            if (compilation.HasErrors)
            {
                throw new InvalidOperationException(compilation.Diagnostics.First(d => d.Severity == Compiler.Model.RuleSeverity.Error).Message);
            }

            Console.WriteLine($"// {input.Path}: {System.Text.Encoding.UTF8.GetByteCount(input.Text)} bytes, {input.Text.Length} characters, "
                + $"{compilation.Spec.Directions.Count} directions, {compilation.Spec.Rules.Count} rules, {compilation.Diagnostics.Count} diagnostics");
        }
    }

    /// <summary>The guide of this repository.</summary>
    [Benchmark(Baseline = true)]
    public GuideCompilation Guide() => GuideCompiler.Compile(guide);

    /// <summary>A megabyte of its directions.</summary>
    [Benchmark]
    public GuideCompilation Megabyte() => GuideCompiler.Compile(large);
}
