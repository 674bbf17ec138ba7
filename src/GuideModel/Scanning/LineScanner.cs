using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GuideModel;

/// <summary>Scans the bytes of one application into slots. It takes only what it has checked to the last byte; at anything else it
/// gives up, and the exact reader decides.</summary>
/// <remarks>Bytes up to <see cref="Slack"/> beyond the end are read, never relied upon: what is taken must end exactly at the end. So
/// that no more of them are read, every step that can go far asks first whether it begins before the end.
/// Positions are offsets from the beginning of the text; a negative one says why the scan ended. Text and position are arguments
/// and results, so that they stay in registers.</remarks>
internal ref partial struct LineScanner
{
    /// <summary>How many bytes beyond the end may be read.</summary>
    public const int Slack = 128;

    /// <summary>The value of a fact that is not there.</summary>
    public const long Absent = long.MinValue;

    /// <summary>The value of a fact given as null; it may not be given again.</summary>
    public const long Null = long.MinValue + 1;

    private const nint Undecided = -1;
    private const nint Unreadable = -2;

    private readonly nint end;
    private readonly ref long first;
    private readonly ref byte quotes;
    private readonly int capacity;
    private int free;

    private LineScanner(nint end, ref byte quotes, Span<long> slots, int free)
    {
        this.end = end;
        this.quotes = ref quotes;
        first = ref MemoryMarshal.GetReference(slots);
        capacity = slots.Length;
        this.free = free;
    }

    /// <summary>How many bytes the bits of a text's quotation marks take, with those read beyond its end.</summary>
    public static int QuoteRoom(int length) => (length + Slack + Slack) / 8 + sizeof(ulong);

    /// <summary>Scans one application.</summary>
    /// <param name="text">Its first byte.</param>
    /// <param name="length">Its length; that and <see cref="Slack"/> more can be read.</param>
    /// <param name="plan">The plan of its direction.</param>
    /// <param name="quotes">Room for <see cref="QuoteRoom"/> of the length.</param>
    /// <param name="slots">Where the facts go.</param>
    public static ScanResult Scan(ref byte text, int length, ScanPlan plan, ref byte quotes, Span<long> slots)
    {
        TextForm form = TextForms.Of(ref text, length, ref quotes);
        if (form == TextForm.Invalid || plan.Slots > slots.Length)
        {
            return ScanResult.Undecided;
        }

        var scan = new LineScanner(length, ref quotes, slots, plan.Slots);
        slots[..plan.Slots].Fill(Absent);
        nint at = Blank(ref scan, ref text, 0);
        if (Unsafe.Add(ref text, at) != '{')
        {
            return ScanResult.Undecided;
        }

        at = form == TextForm.Plain ? Members<Plain>(ref scan, ref text, plan, at, ref scan.first) : Members<Escaped>(ref scan, ref text, plan, at, ref scan.first);
        return at == Unreadable ? ScanResult.Unreadable
            : at >= 0 && (at == length || Blanks(ref scan, ref text, at) == length) ? ScanResult.Read : ScanResult.Undecided;
    }

    // From the opening brace to behind the closing one.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static nint Members<TForm>(ref LineScanner scan, ref byte text, ScanPlan plan, nint at, ref long record)
        where TForm : struct
    {
        if (at >= scan.end)
        {
            return Undecided;
        }

        ref ScanPlan.Entry entry = ref plan.Opening;
        if (Is(ref text, at, ref entry))
        {
            at += entry.Length;
            entry = ref plan[0];
        }
        else
        {
            at = Blank(ref scan, ref text, at + 1);
            if (Unsafe.Add(ref text, at) == '}')
            {
                return at + 1;
            }

            at = Member<TForm>(ref scan, ref text, plan, at, out int member);
            if (at < 0)
            {
                return at;
            }

            entry = ref plan[member];
        }

        while (true)
        {
            at = Blank(ref scan, ref text, at);
            ref long slot = ref Unsafe.Add(ref record, entry.Slot);
            if (slot != Absent)
            {
                return Undecided;
            }

            if (entry.Kind == ScanKind.Text && Unsafe.Add(ref text, at) == '"')
            {
                slot = 0;
                at = Text<TForm>(ref scan, ref text, at + 1);
            }
            else if (entry.Kind == ScanKind.Count && IsDigit(Unsafe.Add(ref text, at)))
            {
                at = Count(ref text, at, ref slot);
            }
            else if (entry.Kind == ScanKind.Name && Unsafe.Add(ref text, at) == '"')
            {
                at = OneOf<TForm>(ref scan, ref text, entry.Names!, at + 1, ref slot);
            }
            else
            {
                at = Value<TForm>(ref scan, ref text, ref entry, at, ref slot);
            }

            if ((nuint)at >= (nuint)scan.end)
            {
                return at < 0 ? at : Undecided;
            }

            entry = ref Unsafe.Add(ref entry, 1);
            if (Is(ref text, at, ref entry))
            {
                at += entry.Length;
                continue;
            }

            at = Blank(ref scan, ref text, at);
            byte next = Unsafe.Add(ref text, at);
            if (next != ',')
            {
                return next == '}' ? at + 1 : Undecided;
            }

            at = Blank(ref scan, ref text, at + 1);
            if (IsBehindBlank(ref text, at, ref entry))
            {
                at += entry.Length - 1;
                continue;
            }

            at = Member<TForm>(ref scan, ref text, plan, at, out int place);
            if (at < 0)
            {
                return at;
            }

            entry = ref plan[place];
        }
    }

    // From a name's opening quote to behind the colon, whatever the order and the white space.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static nint Member<TForm>(ref LineScanner scan, ref byte text, ScanPlan plan, nint at, out int member)
        where TForm : struct
    {
        member = -1;
        if (Unsafe.Add(ref text, at) != '"')
        {
            return Undecided;
        }

        nint from = at + 1;
        at = Text<TForm>(ref scan, ref text, from);
        nint length = at - from - 1;
        if (at < 0 || at >= scan.end || IsEscaped<TForm>(ref text, from, length))
        {
            return Undecided;
        }

        member = plan.Names.Find(ref Unsafe.Add(ref text, from), length);
        if (member < 0)
        {
            return Unreadable;
        }

        at = Blank(ref scan, ref text, at);
        return at < scan.end && Unsafe.Add(ref text, at) == ':' ? at + 1 : Undecided;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static nint Value<TForm>(ref LineScanner scan, ref byte text, ref ScanPlan.Entry entry, nint at, ref long slot)
        where TForm : struct
    {
        byte start = Unsafe.Add(ref text, at);
        switch (entry.Kind)
        {
            case ScanKind.Count when IsDigit(start):
                return Count(ref text, at, ref slot);
            case ScanKind.Amount when IsDigit(start):
            case ScanKind.Number when start == '-' || IsDigit(start):
                return Decimal(ref text, at, ref slot);
            case ScanKind.Name or ScanKind.Direction when start == '"':
                return OneOf<TForm>(ref scan, ref text, entry.Names!, at + 1, ref slot);
            case ScanKind.Object when start == '{':
                slot = 1;
                return Members<TForm>(ref scan, ref text, entry.Plan!, at, ref Unsafe.Add(ref slot, 1));
            case ScanKind.List when start == '[':
                return Elements<TForm>(ref scan, ref text, entry.Plan!, at + 1, ref slot);
            case ScanKind.Texts when start == '[':
                return Texts<TForm>(ref scan, ref text, at + 1, ref slot);
            case ScanKind.Answer when start is (byte)'t' or (byte)'f':
                return Answer(ref text, at, ref slot);
            case ScanKind.Date when start == '"':
                return Date(ref text, at + 1, ref slot);
            case ScanKind.Id when start == '"':
                nint stop = Text<TForm>(ref scan, ref text, at + 1);
                slot = Range(at + 1, stop);
                return stop >= 0 && IsEscaped<TForm>(ref text, at + 1, stop - at - 2) ? Undecided : stop;
            case ScanKind.Id when start == '-' || IsDigit(start):
                return NumberAsText(ref text, at, ref slot);
            default:
                slot = Null;
                return Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, at)) == 0x6C6C756E ? at + 4 : Undecided;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint OneOf<TForm>(ref LineScanner scan, ref byte text, ByteNames names, nint from, ref long slot)
        where TForm : struct
    {
        nint stop = Text<TForm>(ref scan, ref text, from);
        int value = stop < 0 || IsEscaped<TForm>(ref text, from, stop - from - 1) ? -1 : names.Find(ref Unsafe.Add(ref text, from), stop - from - 1);
        slot = value;
        return value < 0 ? Undecided : stop;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Is(ref byte text, nint at, ref ScanPlan.Entry entry) =>
        ((Vector256.LoadUnsafe(ref text, (nuint)at) ^ entry.Literal) & entry.Mask) == Vector256<byte>.Zero;

    // The same, where what stands before the name is not what is usual but has been seen to.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsBehindBlank(ref byte text, nint at, ref ScanPlan.Entry entry) =>
        ((Vector256.LoadUnsafe(ref text, (nuint)at - 1) ^ entry.Literal) & entry.Mask & Vector256.Create(0xFFFF_FFFF_FFFF_FF00, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue).AsByte()) == Vector256<byte>.Zero;

    private static long Range(nint from, nint behind) => ((long)from << 32) | (uint)(behind - 1 - from);

    /// <summary>Past white space: none or one blank as a rule.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Blank(ref LineScanner scan, ref byte text, nint at) => Unsafe.Add(ref text, at) > ' ' ? at
        : Unsafe.Add(ref text, at) == ' ' && Unsafe.Add(ref text, at + 1) > ' ' ? at + 1 : Blanks(ref scan, ref text, at);

    private static nint Blanks(ref LineScanner scan, ref byte text, nint at)
    {
        while (at < scan.end && Unsafe.Add(ref text, at) is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
        {
            at++;
        }

        return at;
    }

    /// <summary>A text without a backslash or a control character anywhere.</summary>
    private struct Plain;

    /// <summary>Any other.</summary>
    private struct Escaped;
}
