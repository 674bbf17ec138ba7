using System.Runtime.CompilerServices;

namespace GuideModel;

/// <summary>The facts that a scan found of an application or of a list's element, for rules to be evaluated on.</summary>
/// <remarks>A slot holds a whole number: a count; months, days, yuan, shares and measures in millionths; a day's number; 0 or 1; an
/// enumeration's value; of a list its length and where its first element lies. What generated scanners are made of.</remarks>
public readonly ref struct ScannedFacts
{
    /// <summary>What the number one is in a slot that has fractions.</summary>
    internal const long One = 1_000_000;

    /// <summary>How many digits a fraction may have.</summary>
    internal const int Places = 6;

    private const int NoList = -1;

    private readonly ref long slots;
    private readonly int record;

    internal ScannedFacts(ref long slots, int record)
    {
        this.slots = ref slots;
        this.record = record;
    }

    /// <summary>Whether these facts are an absent list.</summary>
    public bool IsAbsent => record == NoList;

    /// <summary>Whether these facts are an element, and not the end of a list.</summary>
    public bool IsElement => record > 0;

    /// <summary>The element behind this one; in the slot before an element stands where the next begins.</summary>
    public ScannedFacts Next => new(ref slots, (int)Unsafe.Add(ref slots, record - 1));

    /// <summary>A number, day or name; null when absent.</summary>
    /// <param name="slot">The member's slot.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long? Number(int slot) => Has(slot) ? Unsafe.Add(ref slots, record + slot) : null;

    /// <summary>A yes/no answer; null when absent.</summary>
    /// <param name="slot">The member's slot.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool? Answer(int slot) => Has(slot) ? Unsafe.Add(ref slots, record + slot) != 0 : null;

    /// <summary>Whether anything is given.</summary>
    /// <param name="slot">The member's slot.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(int slot) => Unsafe.Add(ref slots, record + slot) > LineScanner.Null;

    /// <summary>The number of a list's elements; null when absent.</summary>
    /// <param name="slot">The list's slot.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int? Length(int slot) => Has(slot) ? (int)(Unsafe.Add(ref slots, record + slot) >> 32) : null;

    /// <summary>A list: its first element, or its end.</summary>
    /// <param name="slot">The list's slot.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScannedFacts List(int slot) => new(ref slots, Has(slot) ? (int)Unsafe.Add(ref slots, record + slot) : NoList);
}
