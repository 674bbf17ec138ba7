using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GuideModel;

/// <content>Texts, numbers and days.</content>
internal ref partial struct LineScanner
{
    private const int Step = 64;
    private const int NearBits = 57;

    /// <summary>From behind the opening quote to behind the closing one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Text<TForm>(ref LineScanner scan, ref byte text, nint at)
        where TForm : struct
    {
        if (typeof(TForm) == typeof(Escaped))
        {
            return EscapedText(ref scan, ref text, at);
        }

        // Nearer than the text itself: the bits of its quotation marks, 57 of them from any byte.
        ulong quotes = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref scan.quotes, at >> 3)) >> (int)(at & 7);
        return quotes != 0 ? at + (nint)(uint)BitOperations.TrailingZeroCount(quotes) + 1 : LongText(ref scan, ref text, at + NearBits);
    }

    private static ulong Quotes(ref byte from)
    {
        ulong low = Vector256.Equals(Vector256.LoadUnsafe(ref from), Vector256.Create((byte)'"')).ExtractMostSignificantBits();
        return low | ((ulong)Vector256.Equals(Vector256.LoadUnsafe(ref from, 32), Vector256.Create((byte)'"')).ExtractMostSignificantBits() << 32);
    }

    private static nint LongText(ref LineScanner scan, ref byte text, nint at)
    {
        for (; at < scan.end; at += Step)
        {
            ulong quotes = Quotes(ref Unsafe.Add(ref text, at));
            if (quotes != 0)
            {
                return at + BitOperations.TrailingZeroCount(quotes) + 1;
            }
        }

        return Undecided;
    }

    private static bool IsEscaped<TForm>(ref byte text, nint from, nint length) =>
        typeof(TForm) == typeof(Escaped) && MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref text, from), (int)length).Contains((byte)'\\');

    private static nint EscapedText(ref LineScanner scan, ref byte text, nint at)
    {
        while (at < scan.end)
        {
            Vector256<byte> bytes = Vector256.LoadUnsafe(ref text, (nuint)at);
            uint special = (Vector256.Equals(bytes, Vector256.Create((byte)'"')) | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
                | Vector256.LessThan(bytes, Vector256.Create((byte)' '))).ExtractMostSignificantBits();
            if (special == 0)
            {
                at += Vector256<byte>.Count;
                continue;
            }

            at += BitOperations.TrailingZeroCount(special);
            if (Unsafe.Add(ref text, at) == '"')
            {
                return at + 1;
            }

            at = Unsafe.Add(ref text, at) == '\\' ? Escapes(ref scan, ref text, at) : Undecided;
            if (at < 0)
            {
                return at;
            }
        }

        return Undecided;
    }

    // A run of escapes; one that is none, or half a character, is for the exact reader.
    private static nint Escapes(ref LineScanner scan, ref byte text, nint at)
    {
        while (at < scan.end && Unsafe.Add(ref text, at) == '\\')
        {
            byte letter = Unsafe.Add(ref text, at + 1);
            if (letter != 'u')
            {
                if (letter is not ((byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t'))
                {
                    return Undecided;
                }

                at += 2;
                continue;
            }

            int unit = Unit(ref Unsafe.Add(ref text, at + 2));
            at += 6;
            if ((unit & 0xF800) == 0xD800)
            {
                // The first half of a character must be followed by the second.
                if (unit is < 0 or >= 0xDC00 || Unsafe.Add(ref text, at) != '\\' || Unsafe.Add(ref text, at + 1) != 'u'
                    || (Unit(ref Unsafe.Add(ref text, at + 2)) & ~0x3FF) != 0xDC00)
                {
                    return Undecided;
                }

                at += 6;
            }
            else if (unit < 0)
            {
                return Undecided;
            }
        }

        return at;
    }

    // What four hexadecimal digits stand for; negative where they are none.
    private static int Unit(ref byte digits)
    {
        ref sbyte values = ref MemoryMarshal.GetReference(HexDigits);
        return (Unsafe.Add(ref values, digits) << 12) | (Unsafe.Add(ref values, Unsafe.Add(ref digits, 1)) << 8)
            | (Unsafe.Add(ref values, Unsafe.Add(ref digits, 2)) << 4) | (int)Unsafe.Add(ref values, Unsafe.Add(ref digits, 3));
    }

    private static nint Answer(ref byte text, nint at, ref long slot)
    {
        uint word = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, at));
        bool yes = word == 0x65757274;
        slot = yes ? 1 : 0;
        return yes ? at + 4 : word == 0x736C6166 && Unsafe.Add(ref text, at + 4) == 'e' ? at + 5 : Undecided;
    }

    private static nint Count(ref byte text, nint at, ref long slot)
    {
        ulong word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, at));
        int digits = CountOf(word);
        slot = (long)ValueOf(word << (64 - (8 * digits)));
        return digits < 8 && ((byte)word != '0' || digits == 1) ? at + digits : Undecided;
    }

    // A number of up to twelve digits before the point and six behind it, as a fixed-point number.
    private static nint Decimal(ref byte text, nint at, ref long slot)
    {
        bool negative = Unsafe.Add(ref text, at) == '-';
        at += negative ? 1 : 0;
        ulong word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, at));
        int digits = CountOf(word);
        if (digits == 0 || ((byte)word == '0' && digits > 1))
        {
            return Undecided;
        }

        long value = (long)ValueOf(word << (64 - (8 * digits)));
        at += digits;
        if (digits == 8)
        {
            uint rest = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, at));
            int more = CountOf(rest);
            for (int i = 0; i < more; i++, at++)
            {
                value = (value * 10) + Unsafe.Add(ref text, at) - '0';
            }

            if (IsDigit(Unsafe.Add(ref text, at)))
            {
                return Undecided;
            }
        }

        value *= ScannedFacts.One;
        if (Unsafe.Add(ref text, at) == '.')
        {
            word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, at + 1));
            int places = CountOf(word);
            if (places is 0 or > ScannedFacts.Places)
            {
                return Undecided;
            }

            // Zeros behind the last place make it eight digits, two more than there are.
            word = (word & ((1UL << (8 * places)) - 1)) | (0x3030303030303030UL << (8 * places));
            value += (long)ValueOf(word) / 100;
            at += 1 + places;
        }

        slot = negative ? -value : value;
        return at;
    }

    // A number that is kept as it is written.
    private static nint NumberAsText(ref byte text, nint at, ref long slot)
    {
        nint from = at;
        at += Unsafe.Add(ref text, at) == '-' ? 1 : 0;
        ulong word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, at));
        int digits = CountOf(word);
        slot = Range(from, at + digits + 1);
        return digits is > 0 and < 8 && ((byte)word != '0' || digits == 1) ? at + digits : Undecided;
    }

    // yyyy-MM-dd and the closing quote.
    private static nint Date(ref byte text, nint at, ref long slot)
    {
        ReadOnlySpan<byte> day = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref text, at), 11);
        if (day[4] != '-' || day[7] != '-' || day[10] != '"' || !Digits(day[..4], out int year) || !Digits(day[5..7], out int month) || !Digits(day[8..10], out int date)
            || year == 0 || month is 0 or > 12 || date == 0 || date > DateTime.DaysInMonth(year, month))
        {
            return Undecided;
        }

        slot = new DateOnly(year, month, date).DayNumber;
        return at + day.Length;
    }

    private static bool Digits(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (byte digit in digits)
        {
            if (!IsDigit(digit))
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsDigit(byte letter) => (uint)(letter - '0') <= 9;

    // How many of eight bytes, from the first, are digits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountOf(ulong word)
    {
        ulong others = ((word & 0xF0F0F0F0F0F0F0F0) ^ 0x3030303030303030) | (((word + 0x0606060606060606) & 0xF0F0F0F0F0F0F0F0) ^ 0x3030303030303030);
        return BitOperations.TrailingZeroCount(others) >> 3;
    }

    // The number of eight digits, the first in the lowest byte; zero bytes count as zeros.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ValueOf(ulong word)
    {
        word = ((word & 0x0F0F0F0F0F0F0F0F) * 2561) >> 8;
        word = ((word & 0x00FF00FF00FF00FF) * 6553601) >> 16;
        return ((word & 0x0000FFFF0000FFFF) * 42949672960001) >> 32;
    }

    private static ReadOnlySpan<sbyte> HexDigits =>
    [
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, -1, -1, -1, -1, -1, -1,
        -1, 10, 11, 12, 13, 14, 15, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, 10, 11, 12, 13, 14, 15, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    ];
}
