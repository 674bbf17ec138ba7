using System.Text.Json;
using GuideModel.Guide2025Batch3;

namespace GuideModel.Benchmarks.Ratios;

/// <summary>Lines of bytes to outcomes: the scan, a bare walk over the tokens, the exact reader, and the serializer with checks by hand.</summary>
internal sealed class ScanRatios(SampleLines lines)
{
    // The outcomes are kept, so that no work can be left out; few of them, so that memory is not what is measured.
    private const int Kept = 64;

    private readonly OutcomeSet[] outcomes = new OutcomeSet[Kept];
    private readonly Validating.HandOutcomes[] checks = new Validating.HandOutcomes[Kept];
    private long tokens;
    private long read;

    public Comparison WalkByScan() => Interleaved.Compare(Walk, Scan, lines.Lines.Length);

    public Comparison SerializerByScan() => Interleaved.Compare(Serializer, Scan, lines.Lines.Length);

    public Comparison ScanByReader() => Interleaved.Compare(Scan, Reader, lines.Lines.Length);

    /// <summary>The bytes that scanning all lines allocates.</summary>
    public long Allocated()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Scan();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private void Scan()
    {
        ReadOnlySpan<byte> text = lines.Text;
        for (int i = 0; i < lines.Lines.Length; i++)
        {
            (int start, int length) = lines.Lines[i];
            read += KoreaEnergyDirection.Instance.TryEvaluateJson(text, start, length, out outcomes[i & (Kept - 1)]) ? 1 : 0;
        }
    }

    private void Walk()
    {
        for (int i = 0; i < lines.Lines.Length; i++)
        {
            var reader = new Utf8JsonReader(lines[i]);
            while (reader.Read())
            {
                tokens++;
            }
        }
    }

    private void Reader()
    {
        for (int i = 0; i < lines.Lines.Length; i++)
        {
            outcomes[i & (Kept - 1)] = ScanAgreement.Exact(lines[i]).GetValueOrDefault();
        }
    }

    private void Serializer()
    {
        for (int i = 0; i < lines.Lines.Length; i++)
        {
            checks[i & (Kept - 1)] = SerializedApplication.Evaluate(lines[i]);
        }
    }
}
