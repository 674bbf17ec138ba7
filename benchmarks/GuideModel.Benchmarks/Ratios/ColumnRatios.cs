using GuideModel.Guide2025Batch3;

namespace GuideModel.Benchmarks.Ratios;

/// <summary>Applications of direction 1.1 as columns, in batches: their rules, and merely reading the same memory.</summary>
internal sealed class ColumnRatios
{
    public const int Rows = Batches * ColumnBatch.Rows;

    private const int Batches = 64;
    private const int Stride = 32;

    private readonly ColumnBatch[] batches;
    private readonly ColumnPlan plan = KoreaEnergyDirection.Instance.Columns!;
    private ColumnOutcomes? outcomes;
    private long sum;

    public ColumnRatios(bool withLists)
    {
        var random = new Random(1);
        batches = [.. Enumerable.Range(0, Batches).Select(_ => new ColumnBatch(random, withLists))];
    }

    /// <summary>How many bytes a row has.</summary>
    public double BytesPerRow => batches.Sum(b => b.Memory.Sum(m => (double)m.Length)) / Rows;

    public Comparison EvaluateByRead()
    {
        CheckAgreement();
        return Interleaved.Compare(Evaluate, Read, Rows);
    }

    private void Evaluate()
    {
        foreach (ColumnBatch batch in batches)
        {
            outcomes = plan.Evaluate(batch.Applications, outcomes);
        }
    }

    private void Read()
    {
        foreach (ColumnBatch batch in batches)
        {
            foreach (ReadOnlyMemory<byte> memory in batch.Memory)
            {
                sum += VectorSum.Of(memory.Span);
            }
        }
    }

    // Every row has a record's outcomes; records are made of some of them, more than 100,000.
    private void CheckAgreement()
    {
        foreach (ColumnBatch batch in batches)
        {
            outcomes = plan.Evaluate(batch.Applications, outcomes);
            for (int row = 0; row < ColumnBatch.Rows; row += Stride)
            {
                if (outcomes.Of(row) != KoreaEnergyValidator.Evaluate(batch.Record(row)))
                {
                    throw new InvalidOperationException($"Columns and records disagree on row {row}: {batch.Record(row)}");
                }
            }
        }
    }
}
