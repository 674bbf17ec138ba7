using System.Runtime.InteropServices;

namespace GuideModel.Benchmarks.Ratios;

/// <summary>Lists of one number an element: two to four of them most often, of a hundred four wrong.</summary>
internal sealed class ElementColumn
{
    private readonly int[] offsets;
    private readonly int[] values;

    public ElementColumn(Random random, int rows, int right, int wrong)
    {
        offsets = new int[rows + 1];
        var all = new List<int>();
        for (int i = 0; i < rows; i++)
        {
            int count = random.Next(100) < 4 ? 1 : random.Next(2, 5);
            all.AddRange(Enumerable.Range(0, count).Select(_ => random.Next(100) < 4 ? wrong : right));
            offsets[i + 1] = all.Count;
        }

        values = [.. all];
    }

    /// <summary>As much memory as the lists lie in.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Memory => [Bytes(offsets), Bytes(values)];

    /// <summary>The column of the lists.</summary>
    /// <param name="member">What an element's number is called.</param>
    public Column ColumnOf(string member) => Column.List(Bytes(offsets), Column.Object(values.Length, [new(member, Column.Of<int>(values))]));

    /// <summary>The list of a row.</summary>
    public IEnumerable<int> Of(int row) => values[offsets[row]..offsets[row + 1]];

    private static byte[] Bytes(int[] numbers) => MemoryMarshal.AsBytes(numbers.AsSpan()).ToArray();
}
