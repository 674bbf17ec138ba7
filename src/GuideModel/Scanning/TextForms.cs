using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text.Unicode;

namespace GuideModel;

/// <summary>Finds the form of a text in one pass.</summary>
/// <remarks>UTF-8 is checked as J. Keiser and D. Lemire describe it ("Validating UTF-8 in less than one instruction per byte", 2021): three
/// looks at tables of sixteen tell every wrong pair of bytes, two subtractions where a third and a fourth byte must follow.</remarks>
internal static class TextForms
{
    private const int Step = 64;
    private const int Half = 32;

    private const byte TooShort = 1 << 0;
    private const byte TooLong = 1 << 1;
    private const byte Overlong3 = 1 << 2;
    private const byte TooLarge = 1 << 3;
    private const byte Surrogate = 1 << 4;
    private const byte Overlong2 = 1 << 5;
    private const byte TooLarge1000 = 1 << 6;
    private const byte Overlong4 = 1 << 6;
    private const byte TwoContinuations = 1 << 7;
    private const byte Carry = TooShort | TooLong | TwoContinuations;

    /// <summary>The form of a text. Up to a step beyond its end is read.</summary>
    /// <param name="text">Its first byte.</param>
    /// <param name="length">Its length.</param>
    /// <param name="quotes">Where a bit for every byte goes that tells whether it is a quotation mark.</param>
    public static TextForm Of(ref byte text, nint length, ref byte quotes)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            return OfWide(ref text, length, ref quotes);
        }

        for (nint from = 0; from < length; from += Half)
        {
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref quotes, from >> 3), Vector256.Equals(Vector256.LoadUnsafe(ref text, (nuint)from), Vector256.Create((byte)'"')).ExtractMostSignificantBits());
        }

        // Three bytes before a vector have a say in it, so the first ones must be ASCII, as those of an object are; and so must the last.
        const int Before = 3;
        if (length < Half + Before || (Unsafe.ReadUnaligned<uint>(ref text) & 0x808080) != 0 || Unsafe.Add(ref text, length - 1) >= 0x80)
        {
            return OfSlowly(ref text, length);
        }

        Vector256<byte> wrong = Vector256<byte>.Zero;
        Vector256<byte> special = SpecialIn(Vector256.LoadUnsafe(ref text));
        nint at = Before;
        for (; at <= length - Step; at += Step)
        {
            Vector256<byte> low = Vector256.LoadUnsafe(ref text, (nuint)at);
            Vector256<byte> high = Vector256.LoadUnsafe(ref text, (nuint)at + Half);
            special |= SpecialIn(low) | SpecialIn(high);
            if (((low | high | Vector256.LoadUnsafe(ref text, (nuint)at - Before)) & Vector256.Create((byte)0x80)) != Vector256<byte>.Zero)
            {
                wrong |= WrongIn(ref text, at, low) | WrongIn(ref text, at + Half, high);
            }
        }

        for (; at < length; at += Half)
        {
            nint last = Math.Min(at, length - Half);
            Vector256<byte> low = Vector256.LoadUnsafe(ref text, (nuint)last);
            special |= SpecialIn(low);
            wrong |= WrongIn(ref text, last, low);
        }

        return wrong != Vector256<byte>.Zero ? TextForm.Invalid : special != Vector256<byte>.Zero ? TextForm.Escaped : TextForm.Plain;
    }

    // Most of what is not ASCII are characters of three bytes. With a bit a byte, those behind their first bytes are a shift away; only
    // where that does not explain a step is it looked at as above.
    private static TextForm OfWide(ref byte text, nint length, ref byte quotes)
    {
        Vector256<byte> wrong = Vector256<byte>.Zero;
        ulong special = 0;
        ulong carried = 0;
        bool unclear = false;
        for (nint at = 0; at < length; at += Step)
        {
            Vector512<byte> bytes = Vector512.LoadUnsafe(ref text, (nuint)at);
            ulong known = length - at >= Step ? ulong.MaxValue : (1UL << (int)(length - at)) - 1;
            special |= known & (Vector512.Equals(bytes, Vector512.Create((byte)'\\')).ExtractMostSignificantBits() | Vector512.LessThan(bytes, Vector512.Create((byte)' ')).ExtractMostSignificantBits());
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref quotes, at >> 3), Vector512.Equals(bytes, Vector512.Create((byte)'"')).ExtractMostSignificantBits());
            ulong high = known & bytes.ExtractMostSignificantBits();
            ulong behind = known & Vector512.LessThan(bytes.AsSByte(), Vector512.Create((sbyte)-64)).ExtractMostSignificantBits();
            ulong first = known & Vector512.LessThanOrEqual(bytes - Vector512.Create((byte)0xE1), Vector512.Create((byte)14)).ExtractMostSignificantBits()
                & ~Vector512.Equals(bytes, Vector512.Create((byte)0xED)).ExtractMostSignificantBits();
            ulong expected = (first << 1) | (first << 2) | carried;
            if (((high ^ (first | expected)) | (behind ^ expected)) == 0 && !unclear)
            {
                carried = (first >> 63) | (first >> 62);
                continue;
            }

            if (at == 0 || length - at < Step)
            {
                return OfSlowly(ref text, length);
            }

            wrong |= WrongIn(ref text, at, bytes.GetLower()) | WrongIn(ref text, at + Half, bytes.GetUpper());
            carried = 0;
            unclear = high >> 61 != 0;
        }

        return unclear ? OfSlowly(ref text, length)
            : carried != 0 || wrong != Vector256<byte>.Zero ? TextForm.Invalid : special != 0 ? TextForm.Escaped : TextForm.Plain;
    }

    // To be read with care, whether it needs it or not: not all of its quotation marks have been looked for.
    private static TextForm OfSlowly(ref byte text, nint length) =>
        Utf8.IsValid(MemoryMarshal.CreateReadOnlySpan(ref text, (int)length)) ? TextForm.Escaped : TextForm.Invalid;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> SpecialIn(Vector256<byte> bytes) =>
        Vector256.Equals(bytes, Vector256.Create((byte)'\\')) | Vector256.Equals(Vector256.Min(bytes, Vector256.Create((byte)31)), bytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> WrongIn(ref byte text, nint at, Vector256<byte> bytes)
    {
        Vector256<byte> before = Vector256.LoadUnsafe(ref text, (nuint)at - 1);
        Vector256<byte> pairs = Look(FirstHigh, before >>> 4) & Look(FirstLow, before & Vector256.Create((byte)15)) & Look(SecondHigh, bytes >>> 4);
        Vector256<byte> third = Vector256.SubtractSaturate(Vector256.LoadUnsafe(ref text, (nuint)at - 2), Vector256.Create((byte)(0xE0 - 0x80)));
        Vector256<byte> fourth = Vector256.SubtractSaturate(Vector256.LoadUnsafe(ref text, (nuint)at - 3), Vector256.Create((byte)(0xF0 - 0x80)));
        return ((third | fourth) & Vector256.Create((byte)0x80)) ^ pairs;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Look(Vector128<byte> table, Vector256<byte> places) => Avx2.IsSupported
        ? Avx2.Shuffle(Vector256.Create(table, table), places)
        : Vector256.Create(Vector128.Shuffle(table, places.GetLower()), Vector128.Shuffle(table, places.GetUpper()));

    private static Vector128<byte> FirstHigh => Vector128.Create(
        TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TwoContinuations, TwoContinuations, TwoContinuations, TwoContinuations,
        TooShort | Overlong2, TooShort, TooShort | Overlong3 | Surrogate, TooShort | TooLarge | TooLarge1000 | Overlong4);

    private static Vector128<byte> FirstLow => Vector128.Create(
        Carry | Overlong3 | Overlong2 | Overlong4, Carry | Overlong2, Carry, Carry, Carry | TooLarge,
        Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000,
        Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000,
        Carry | TooLarge | TooLarge1000 | Surrogate, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000);

    private static Vector128<byte> SecondHigh => Vector128.Create(
        TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
        TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge1000 | Overlong4, TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge,
        TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge, TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
        TooShort, TooShort, TooShort, TooShort);
}
