using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GuideModel;

/// <summary>A scan of one application, with the memory of its own that every thread has.</summary>
internal ref struct LineScan
{
    // A longer line, or one with more facts, is for the reader: neither is an application as people write them.
    private const int LongestLine = 256 * 1024;
    private const int MostSlots = 1024;

    [ThreadStatic]
    private static long[]? ownSlots;

    [ThreadStatic]
    private static byte[]? ownLine;

    [ThreadStatic]
    private static byte[]? ownQuotes;

    private readonly ScanPlan plan;
    private readonly ref byte line;
    private readonly ref long slots;

    private LineScan(ScanPlan plan, ref byte line, int length)
    {
        this.plan = plan;
        this.line = ref line;
        long[] room = ownSlots ??= new long[MostSlots];
        slots = ref MemoryMarshal.GetArrayDataReference(room);
        if (ownQuotes is null || ownQuotes.Length < LineScanner.QuoteRoom(length))
        {
            ownQuotes = new byte[LineScanner.QuoteRoom(2 * length)];
        }

        Result = LineScanner.Scan(ref line, length, plan, ref MemoryMarshal.GetArrayDataReference(ownQuotes), room);
    }

    /// <summary>What came of it.</summary>
    public ScanResult Result { get; }

    /// <summary>The facts, where it was read.</summary>
    public readonly ScannedFacts Facts => new(ref slots, 0);

    /// <summary>Whether the application says that it is one of the plan's direction.</summary>
    public readonly bool NamesDirection => Unsafe.Add(ref slots, plan.DirectionSlot) == 1;

    /// <summary>Scans an application.</summary>
    /// <param name="plan">The plan of its direction.</param>
    /// <param name="text">A text that holds it.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">How long it is.</param>
    public static LineScan Of(ScanPlan plan, ReadOnlySpan<byte> text, int start, int length)
    {
        ReadOnlySpan<byte> line = text.Slice(start, length);
        if (length > LongestLine)
        {
            return default;
        }

        // The scanner reads past the end; where the text does not go on for long enough, a copy does.
        if (text.Length - start - length < LineScanner.Slack)
        {
            if (ownLine is null || ownLine.Length < length + LineScanner.Slack)
            {
                ownLine = new byte[(2 * length) + LineScanner.Slack];
            }

            line.CopyTo(ownLine);
            line = ownLine;
        }

        return new LineScan(plan, ref MemoryMarshal.GetReference(line), length);
    }

    /// <summary>Whether an id is given.</summary>
    public readonly bool HasId => IdRange > LineScanner.Null;

    /// <summary>The id; empty where none is given.</summary>
    public readonly ReadOnlySpan<byte> Id =>
        HasId ? MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref line, (int)(IdRange >> 32)), (int)IdRange) : default;

    private readonly long IdRange => Unsafe.Add(ref slots, plan.IdSlot);
}
