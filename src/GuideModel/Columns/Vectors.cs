using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GuideModel;

/// <summary>Comparisons of many numbers with few, a bit each, without a branch that depends on them.</summary>
internal static class Vectors
{
    private const int WordBits = 64;

    /// <summary>Which numbers are outside a range.</summary>
    public static void Outside<T>(ReadOnlySpan<T> values, NumberRange range, Span<ulong> outside)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        Int128 least = Int128.Max(range.Least, Int128.CreateChecked(T.MinValue));
        Int128 most = Int128.Min(range.Most, Int128.CreateChecked(T.MaxValue));
        if (least > most)
        {
            outside.Fill(range.IsNegated ? 0 : ulong.MaxValue);
            return;
        }

        Outside(values, T.CreateChecked(least), T.CreateChecked(most), range.IsNegated ? ulong.MaxValue : 0, outside);
    }

    /// <summary>Which numbers are none of a set.</summary>
    public static void NotIn<T>(ReadOnlySpan<T> values, ReadOnlySpan<int> set, bool isNegated, Span<ulong> outside)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        ulong flip = isNegated ? 0 : ulong.MaxValue;
        ref T first = ref MemoryMarshal.GetReference(values);
        for (int word = 0; word < outside.Length; word++)
        {
            int from = word * WordBits;
            ulong found = 0;
            foreach (int one in set)
            {
                if (Int128.CreateChecked(one) > Int128.CreateChecked(T.MaxValue))
                {
                    continue;
                }

                T sought = T.CreateTruncating(one);
                for (int i = 0; from + WordBits <= values.Length && i < WordBits; i += Vector512<T>.Count)
                {
                    found |= Vector512.Equals(Vector512.LoadUnsafe(ref first, (nuint)(from + i)), Vector512.Create(sought)).ExtractMostSignificantBits() << i;
                }

                for (int i = from; from + WordBits > values.Length && i < values.Length; i++)
                {
                    found |= (values[i] == sought ? 1UL : 0) << (i - from);
                }
            }

            outside[word] = found ^ flip;
        }
    }

    /// <summary>Numbers of 32 bits as ones of 64.</summary>
    public static void Widen(ReadOnlySpan<int> values, Span<long> numbers)
    {
        ref int first = ref MemoryMarshal.GetReference(values);
        ref long to = ref MemoryMarshal.GetReference(numbers);
        int at = 0;
        for (; at + Vector512<int>.Count <= values.Length; at += Vector512<int>.Count)
        {
            (Vector512<long> lower, Vector512<long> upper) = Vector512.Widen(Vector512.LoadUnsafe(ref first, (nuint)at));
            lower.StoreUnsafe(ref to, (nuint)at);
            upper.StoreUnsafe(ref to, (nuint)(at + Vector512<long>.Count));
        }

        for (; at < values.Length; at++)
        {
            numbers[at] = values[at];
        }
    }

    /// <summary>Whether no number is less than the one before.</summary>
    public static bool AreAscending(ReadOnlySpan<int> values)
    {
        ref int first = ref MemoryMarshal.GetReference(values);
        Vector512<int> descends = default;
        int at = 1;
        for (; at + Vector512<int>.Count <= values.Length; at += Vector512<int>.Count)
        {
            descends |= Vector512.LessThan(Vector512.LoadUnsafe(ref first, (nuint)at), Vector512.LoadUnsafe(ref first, (nuint)(at - 1)));
        }

        bool ascends = descends == Vector512<int>.Zero;
        for (; at < values.Length; at++)
        {
            ascends &= values[at] >= values[at - 1];
        }

        return ascends;
    }

    /// <summary>The differences of numbers that follow each other.</summary>
    public static void Differences(ReadOnlySpan<int> values, Span<long> differences)
    {
        ref int first = ref MemoryMarshal.GetReference(values);
        ref long to = ref MemoryMarshal.GetReference(differences);
        int at = 0;
        for (; at + Vector512<int>.Count <= differences.Length; at += Vector512<int>.Count)
        {
            Vector512<int> some = Vector512.LoadUnsafe(ref first, (nuint)(at + 1)) - Vector512.LoadUnsafe(ref first, (nuint)at);
            (Vector512<long> lower, Vector512<long> upper) = Vector512.Widen(some);
            lower.StoreUnsafe(ref to, (nuint)at);
            upper.StoreUnsafe(ref to, (nuint)(at + Vector512<long>.Count));
        }

        for (; at < differences.Length; at++)
        {
            differences[at] = values[at + 1] - values[at];
        }
    }

    private static void Outside<T>(ReadOnlySpan<T> values, T least, T most, ulong flip, Span<ulong> outside)
        where T : unmanaged, IBinaryInteger<T>
    {
        ref T first = ref MemoryMarshal.GetReference(values);
        Vector512<T> low = Vector512.Create(least);
        Vector512<T> high = Vector512.Create(most);
        int whole = values.Length / WordBits;
        for (int word = 0; word < whole; word++)
        {
            ulong bits = 0;
            for (int i = 0; i < WordBits; i += Vector512<T>.Count)
            {
                Vector512<T> some = Vector512.LoadUnsafe(ref first, (nuint)((word * WordBits) + i));
                bits |= (Vector512.LessThan(some, low) | Vector512.GreaterThan(some, high)).ExtractMostSignificantBits() << i;
            }

            outside[word] = bits ^ flip;
        }

        if (whole < outside.Length)
        {
            ulong bits = 0;
            for (int i = whole * WordBits; i < values.Length; i++)
            {
                bits |= (values[i] < least || values[i] > most ? 1UL : 0) << (i % WordBits);
            }

            outside[whole] = bits ^ flip;
        }
    }
}
