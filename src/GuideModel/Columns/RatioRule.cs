using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GuideModel;

/// <summary>A comparison of a quotient, which does not apply where it would be one by 0. Nothing is divided, so nothing is rounded.</summary>
internal sealed class RatioRule(ColumnNumber numerator, ColumnNumber denominator, ColumnComparison comparison, decimal literal) : ColumnRule
{
    internal override void Evaluate(ColumnScope scope, int start, int count, Planes result, PlanePool pool)
    {
        Numbers top = pool.RentNumbers();
        Numbers bottom = pool.RentNumbers();
        numerator.Read(scope, start, count, top, pool);
        denominator.Read(scope, start, count, bottom, pool);
        result.Begin(count);
        if (!FailFast(top, bottom, result.Failed))
        {
            FailExactly(top, bottom, result.Failed);
        }

        // Without a denominator nothing can be told, with 0 there is nothing to tell, whatever the numerator is.
        for (int word = 0; word < result.Words; word++)
        {
            ulong zero = Zeros(bottom.Values[(word * 64)..]) & ~bottom.Lacking[word];
            ulong lacking = bottom.Lacking[word] | (top.Lacking[word] & ~zero);
            result.Set(word, result.Failed[word] & ~lacking & ~zero, lacking, zero, 0);
        }

        result.HasAll();
        pool.Return(top);
        pool.Return(bottom);
    }

    // Small whole numbers by small factors are compared as products of 64 bits.
    private bool FailFast(Numbers top, Numbers bottom, Span<ulong> failed)
    {
        const int most = 1 << 30;
        int places = literal.Scale;
        decimal one = (decimal)Math.Pow(10, places);
        decimal left = one * bottom.One;
        decimal right = literal * one * top.One;
        if (comparison == ColumnComparison.About || !top.AreNarrow || !bottom.AreNarrow || left > most || Math.Abs(right) > most)
        {
            return false;
        }

        Vector512<long> leftFactor = Vector512.Create((long)left);
        Vector512<long> rightFactor = Vector512.Create((long)right);
        ref long first = ref MemoryMarshal.GetReference(top.Values);
        ref long second = ref MemoryMarshal.GetReference(bottom.Values);
        int whole = top.Values.Length / 64;
        for (int word = 0; word < whole; word++)
        {
            (ulong less, ulong more) = (0, 0);
            for (int i = 0; i < 64; i += Vector512<long>.Count)
            {
                nuint at = (nuint)((word * 64) + i);
                Vector512<long> upper = Vector512.LoadUnsafe(ref first, at) * leftFactor;
                Vector512<long> lower = Vector512.LoadUnsafe(ref second, at) * rightFactor;
                less |= Vector512.LessThan(upper, lower).ExtractMostSignificantBits() << i;
                more |= Vector512.GreaterThan(upper, lower).ExtractMostSignificantBits() << i;
            }

            failed[word] = Fails(less, more);
        }

        if (whole < failed.Length)
        {
            (ulong less, ulong more) = (0, 0);
            for (int i = whole * 64; i < top.Values.Length; i++)
            {
                (long upper, long lower) = (top.Values[i] * (long)left, bottom.Values[i] * (long)right);
                less |= (upper < lower ? 1UL : 0) << (i % 64);
                more |= (upper > lower ? 1UL : 0) << (i % 64);
            }

            failed[whole] = Fails(less, more);
        }

        return true;
    }

    private ulong Fails(ulong less, ulong more) => comparison switch
    {
        ColumnComparison.Equal => less | more,
        ColumnComparison.NotEqual => ~(less | more),
        ColumnComparison.AtLeast => less,
        ColumnComparison.MoreThan => ~more,
        ColumnComparison.AtMost => more,
        _ => ~less,
    };

    private void FailExactly(Numbers top, Numbers bottom, Span<ulong> failed)
    {
        failed.Clear();
        for (int i = 0; i < top.Values.Length; i++)
        {
            decimal left = (decimal)top.Values[i] / top.One;
            decimal right = (decimal)bottom.Values[i] / bottom.One * literal;
            bool holds = comparison == ColumnComparison.About ? Math.Abs(left - right) <= Math.Abs(right) / 10
                : Fails(left < right ? 1UL : 0, left > right ? 1UL : 0) % 2 == 0;
            failed[i / 64] |= (holds ? 0 : 1UL) << (i % 64);
        }
    }

    private static ulong Zeros(ReadOnlySpan<long> numbers)
    {
        ulong zeros = 0;
        if (numbers.Length >= 64)
        {
            for (int i = 0; i < 64; i += Vector512<long>.Count)
            {
                zeros |= Vector512.Equals(Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(numbers), (nuint)i), Vector512<long>.Zero).ExtractMostSignificantBits() << i;
            }

            return zeros;
        }

        for (int i = 0; i < numbers.Length; i++)
        {
            zeros |= (numbers[i] == 0 ? 1UL : 0) << i;
        }

        return zeros;
    }
}
