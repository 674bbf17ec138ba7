using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GuideModel;

/// <content>Lists. Their elements are a chain of slots, for those of a list in an element lie between it and the next: in the slot before
/// an element stands where the next begins.</content>
internal ref partial struct LineScanner
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static nint Elements<TForm>(ref LineScanner scan, ref byte text, ScanPlan plan, nint at, ref long slot)
        where TForm : struct
    {
        at = Blank(ref scan, ref text, at);
        if (Unsafe.Add(ref text, at) == ']')
        {
            slot = 0;
            return at + 1;
        }

        int head = scan.free + 1;
        int count = 0;
        ref long link = ref slot;
        if (plan.IsOneNumber)
        {
            at = Numbers(ref scan, ref text, plan, at, ref count, ref link, out bool ended);
            if (ended)
            {
                slot = ((long)count << 32) | (uint)head;
                return at;
            }

            link = ref count == 0 ? ref slot : ref Unsafe.Add(ref scan.first, scan.free - 2);
            at = Blank(ref scan, ref text, at);
        }

        while (at < scan.end && Unsafe.Add(ref text, at) == '{')
        {
            int element = scan.free + 1;
            scan.free = element + plan.Slots;
            if (scan.free > scan.capacity)
            {
                return Undecided;
            }

            link = element;
            link = ref Unsafe.Add(ref scan.first, element - 1);
            ref long record = ref Unsafe.Add(ref link, 1);
            count++;
            nint stop = plan.IsOneNumber ? OneNumber(ref text, plan, at, ref record) : 0;
            if (stop == 0)
            {
                for (int i = 0; i < plan.Slots; i++)
                {
                    Unsafe.Add(ref record, i) = Absent;
                }

                stop = Members<TForm>(ref scan, ref text, plan, at, ref record);
                if (stop < 0)
                {
                    return stop;
                }
            }

            at = Blank(ref scan, ref text, stop);
            byte next = Unsafe.Add(ref text, at);
            if (next != ',')
            {
                link = 0;
                slot = ((long)count << 32) | (uint)head;
                return next == ']' ? at + 1 : Undecided;
            }

            at = Blank(ref scan, ref text, at + 1);
        }

        return Undecided;
    }

    // Elements of one number each, as most lists have them, as long as they stand side by side without white space: to behind the list, or to
    // the first element that is anything else.
    private static nint Numbers(ref LineScanner scan, ref byte text, ScanPlan plan, nint at, ref int count, ref long link, out bool ended)
    {
        const int MostDigits = 6;
        const uint Another = '}' | (',' << 8);
        const uint Last = '}' | (']' << 8);
        ref ScanPlan.Entry entry = ref plan.Opening;
        Vector256<byte> literal = entry.Literal;
        Vector256<byte> mask = entry.Mask;
        long one = entry.Kind == ScanKind.Count ? 1 : ScannedFacts.One;
        ended = false;
        while (at < scan.end && ((Vector256.LoadUnsafe(ref text, (nuint)at) ^ literal) & mask) == Vector256<byte>.Zero)
        {
            nint from = at + entry.Length;
            ulong word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, from));
            int digits = CountOf(word);
            int element = scan.free + 1;
            if ((uint)(digits - 1) >= MostDigits || ((byte)word == '0' && digits > 1) || element + 1 > scan.capacity)
            {
                break;
            }

            uint behind = (ushort)(word >> (8 * digits));
            if (behind != Another && behind != Last)
            {
                break;
            }

            link = element;
            link = ref Unsafe.Add(ref scan.first, element - 1);
            Unsafe.Add(ref link, 1) = (long)ValueOf(word << (64 - (8 * digits))) * one;
            scan.free = element + 1;
            count++;
            at = from + digits + 2;
            if (behind == Last)
            {
                link = 0;
                ended = true;
                break;
            }
        }

        return at;
    }

    // An element of one number, with a blank at most; 0 where it is anything else.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint OneNumber(ref byte text, ScanPlan plan, nint at, ref long slot)
    {
        ref ScanPlan.Entry entry = ref plan.Opening;
        if (!Is(ref text, at, ref entry))
        {
            return 0;
        }

        at += entry.Length;
        at += Unsafe.Add(ref text, at) == ' ' ? 1 : 0;
        ulong word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, at));
        int digits = CountOf(word);
        if ((uint)(digits - 1) >= 7 || ((byte)word == '0' && digits > 1) || (byte)(word >> (8 * digits)) != '}')
        {
            return 0;
        }

        slot = (long)ValueOf(word << (64 - (8 * digits))) * (entry.Kind == ScanKind.Count ? 1 : ScannedFacts.One);
        return at + digits + 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static nint Texts<TForm>(ref LineScanner scan, ref byte text, nint at, ref long slot)
        where TForm : struct
    {
        long count = 0;
        at = Blank(ref scan, ref text, at);
        if (Unsafe.Add(ref text, at) == ']')
        {
            slot = 0;
            return at + 1;
        }

        while (at < scan.end && Unsafe.Add(ref text, at) == '"')
        {
            at = Text<TForm>(ref scan, ref text, at + 1);
            if (at < 0)
            {
                return at;
            }

            count++;
            at = Blank(ref scan, ref text, at);
            byte next = Unsafe.Add(ref text, at);
            if (next != ',')
            {
                slot = count << 32;
                return next == ']' ? at + 1 : Undecided;
            }

            at = Blank(ref scan, ref text, at + 1);
        }

        return Undecided;
    }
}
