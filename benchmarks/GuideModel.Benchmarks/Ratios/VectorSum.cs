using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GuideModel.Benchmarks.Ratios;

/// <summary>The sum of the numbers in a memory: as little as reading it can be.</summary>
internal static class VectorSum
{
    public static int Of(ReadOnlySpan<byte> memory)
    {
        ReadOnlySpan<int> numbers = MemoryMarshal.Cast<byte, int>(memory);
        ref int first = ref MemoryMarshal.GetReference(numbers);
        Vector256<int> one = default;
        Vector256<int> other = default;
        int step = 2 * Vector256<int>.Count;
        int at = 0;
        for (; at + step <= numbers.Length; at += step)
        {
            one += Vector256.LoadUnsafe(ref first, (nuint)at);
            other += Vector256.LoadUnsafe(ref first, (nuint)(at + Vector256<int>.Count));
        }

        int sum = Vector256.Sum(one + other);
        for (; at < numbers.Length; at++)
        {
            sum += numbers[at];
        }

        return sum;
    }
}
