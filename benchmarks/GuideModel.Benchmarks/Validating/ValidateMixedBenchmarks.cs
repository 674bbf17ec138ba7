using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using GuideModel.Guide2025Batch3;

namespace GuideModel.Benchmarks.Validating;

/// <summary>Ten thousand records of all kinds one after another, so that no single record decides the figure; times are per record.</summary>
[MemoryDiagnoser]
public class ValidateMixedBenchmarks
{
    private const int Count = 10_000;

    // The outcomes are kept, so that none of the work can be left out; few of them, so that memory is not what is measured.
    private const int Kept = 64;

    private readonly HandOutcomes[] hand = new HandOutcomes[Kept];
    private readonly OutcomeSet[] generated = new OutcomeSet[Kept];
    private readonly ValidationResult[] results = new ValidationResult[Kept];
    private readonly FluentKoreaEnergyValidator fluent = new();
    private KoreaEnergyApplication[] records = [];

    /// <summary>No times without agreement.</summary>
    [GlobalSetup]
    public void Setup()
    {
        Agreement.Check();
        records = SampleRecords.Varied(Count, 1);
    }

    /// <summary>By hand.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public HandOutcomes[] HandWritten()
    {
        for (int i = 0; i < records.Length; i++)
        {
            hand[i & (Kept - 1)] = HandWrittenValidator.Evaluate(records[i]);
        }

        return hand;
    }

    /// <summary>From the guide.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public OutcomeSet[] Generated()
    {
        for (int i = 0; i < records.Length; i++)
        {
            generated[i & (Kept - 1)] = KoreaEnergyValidator.Evaluate(records[i]);
        }

        return generated;
    }

    /// <summary>The library.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public ValidationResult[] FluentValidation()
    {
        for (int i = 0; i < records.Length; i++)
        {
            results[i & (Kept - 1)] = fluent.Validate(records[i]);
        }

        return results;
    }
}
