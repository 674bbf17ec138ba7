using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using GuideModel.Guide2025Batch3;

namespace GuideModel.Benchmarks.Validating;

/// <summary>One record in memory: the outcomes of its twelve rules.</summary>
[MemoryDiagnoser]
public class ValidateBenchmarks
{
    private readonly FluentKoreaEnergyValidator fluent = new();
    private KoreaEnergyApplication record = SampleRecords.Eligible;

    /// <summary>What the record is like.</summary>
    public enum Kind
    {
        /// <summary>Every rule passes.</summary>
        Eligible,

        /// <summary>One rule fails.</summary>
        OneRuleFails,

        /// <summary>Three facts are absent.</summary>
        ThreeFactsMissing,
    }

    /// <summary>Which record.</summary>
    [ParamsAllValues]
    public Kind Record { get; set; }

    /// <summary>No times without agreement.</summary>
    [GlobalSetup]
    public void Setup()
    {
        Agreement.Check();
        record = Record switch
        {
            Kind.OneRuleFails => SampleRecords.OneRuleFails,
            Kind.ThreeFactsMissing => SampleRecords.ThreeFactsMissing,
            _ => SampleRecords.Eligible,
        };
    }

    /// <summary>By hand.</summary>
    [Benchmark(Baseline = true)]
    public HandOutcomes HandWritten() => HandWrittenValidator.Evaluate(record);

    /// <summary>From the guide.</summary>
    [Benchmark]
    public OutcomeSet Generated() => KoreaEnergyValidator.Evaluate(record);

    /// <summary>The library, one instance of the validator for all calls.</summary>
    [Benchmark]
    public ValidationResult FluentValidation() => fluent.Validate(record);
}
