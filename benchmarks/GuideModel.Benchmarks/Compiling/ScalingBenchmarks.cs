using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using GuideModel.Compiler;

namespace GuideModel.Benchmarks.Compiling;

/// <summary>How the compiler's time grows with the text: a guide of 1, 2, 5 and 10 MB.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class ScalingBenchmarks
{
    private GuideInput guide = null!;

    /// <summary>Size of the text.</summary>
    [Params(1, 2, 5, 10)]
    public int Megabytes { get; set; }

    /// <summary>No times for a text of which nothing is read.</summary>
    [GlobalSetup]
    public void Setup()
    {
        guide = VariedGuide.Make(Megabytes * 1_000_000);
        GuideCompilation compilation = GuideCompiler.Compile(guide);
        if (compilation.Spec.Rules.Count < 5_000 * Megabytes)
        {
            throw new InvalidOperationException($"Only {compilation.Spec.Rules.Count} rules were read.");
        }

        Console.WriteLine($"// {guide.Text.Length} characters, {compilation.Clauses.Count} sentences, {compilation.Spec.Directions.Count} directions, "
            + $"{compilation.Spec.Rules.Count} rules, {compilation.Diagnostics.Count} diagnostics");
    }

    /// <summary>Text to model and diagnostics.</summary>
    [Benchmark]
    public GuideCompilation Compile() => GuideCompiler.Compile(guide);
}
