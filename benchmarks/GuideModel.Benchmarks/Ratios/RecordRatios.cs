using FluentValidation.Results;
using GuideModel.Benchmarks.Validating;
using GuideModel.Guide2025Batch3;

namespace GuideModel.Benchmarks.Ratios;

/// <summary>Records in memory: the generated validator, one written by hand, FluentValidation.</summary>
internal sealed class RecordRatios
{
    // Few enough to stay in the cache, so that memory is not what is measured; the last outcomes are kept, so that no work can be left out.
    private const int Count = 1024;
    private const int Kept = 64;

    private readonly KoreaEnergyApplication[] records = SampleRecords.Varied(Count, seed: 1);
    private readonly OutcomeSet[] generated = new OutcomeSet[Kept];
    private readonly HandOutcomes[] hand = new HandOutcomes[Kept];
    private readonly ValidationResult[] results = new ValidationResult[Kept];
    private readonly FluentKoreaEnergyValidator fluent = new();

    public Comparison RecordByHand() => Interleaved.Compare(Generated, Hand, Count);

    public Comparison FluentByRecord() => Interleaved.Compare(Fluent, Generated, Count);

    /// <summary>The bytes that evaluating all the records allocates.</summary>
    public long Allocated()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Generated();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private void Generated()
    {
        for (int i = 0; i < records.Length; i++)
        {
            generated[i & (Kept - 1)] = KoreaEnergyValidator.Evaluate(records[i]);
        }
    }

    private void Hand()
    {
        for (int i = 0; i < records.Length; i++)
        {
            hand[i & (Kept - 1)] = HandWrittenValidator.Evaluate(records[i]);
        }
    }

    private void Fluent()
    {
        for (int i = 0; i < records.Length; i++)
        {
            results[i & (Kept - 1)] = fluent.Validate(records[i]);
        }
    }
}
