using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GuideModel;

/// <summary>Bits in words, the first the lowest.</summary>
internal static class Bitmaps
{
    private const int WordBits = 64;

    // What one unaligned look at eight bytes certainly has.
    private const int Certain = 57;

    public static int WordsFor(int bits) => (bits + WordBits - 1) / WordBits;

    /// <summary>The bits of a bitmap from one on, with a word to spare.</summary>
    public static ulong[] Of(ReadOnlySpan<byte> bitmap, int start, int length)
    {
        var words = new ulong[WordsFor(length) + 1];
        int first = start >> 3;
        bitmap[first..Math.Min(bitmap.Length, (start + length + 7) >> 3)].CopyTo(MemoryMarshal.AsBytes(words.AsSpan()));
        int shift = start & 7;
        for (int i = 0; shift != 0 && i < words.Length; i++)
        {
            words[i] = (words[i] >> shift) | (i + 1 < words.Length ? words[i + 1] << (WordBits - shift) : 0);
        }

        return words;
    }

    /// <summary>Both of two bitmaps; null is all ones.</summary>
    public static ulong[]? Both(ulong[]? left, ulong[]? right)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }

        var both = new ulong[Math.Min(left.Length, right.Length)];
        for (int i = 0; i < both.Length; i++)
        {
            both[i] = left[i] & right[i];
        }

        return both;
    }

    /// <summary>A word of the bits from a start on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Word(ulong[] bits, int start, int word)
    {
        int at = (start / WordBits) + word;
        int shift = start % WordBits;
        return shift == 0 ? bits[at] : (bits[at] >> shift) | (at + 1 < bits.Length ? bits[at + 1] << (WordBits - shift) : 0);
    }

    /// <summary>A word of the bits of a bitmap from one on; zeros behind its end.</summary>
    public static ulong Word(ReadOnlySpan<byte> bitmap, int start)
    {
        ReadOnlySpan<byte> from = bitmap[Math.Min(start >> 3, bitmap.Length)..];
        int shift = start & 7;
        if (from.Length > sizeof(ulong))
        {
            ulong low = MemoryMarshal.Read<ulong>(from) >> shift;
            return shift == 0 ? low : low | ((ulong)from[sizeof(ulong)] << (WordBits - shift));
        }

        ulong word = 0;
        for (int i = 0; i < from.Length; i++)
        {
            word |= (ulong)from[i] << (8 * i);
        }

        return word >> shift;
    }

    /// <summary>How many bits of a range are ones.</summary>
    /// <param name="bits">The bits; eight bytes from any of them on can be read.</param>
    /// <param name="from">The first.</param>
    /// <param name="length">How many.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count(ReadOnlySpan<ulong> bits, int from, int length)
    {
        ref byte first = ref Unsafe.As<ulong, byte>(ref MemoryMarshal.GetReference(bits));
        int count = 0;
        while (length > Certain)
        {
            count += BitOperations.PopCount(Look(ref first, from) & ((1UL << Certain) - 1));
            from += Certain;
            length -= Certain;
        }

        return count + BitOperations.PopCount(Look(ref first, from) & ((1UL << length) - 1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Look(ref byte first, int from) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, from >> 3)) >> (from & 7);
}
