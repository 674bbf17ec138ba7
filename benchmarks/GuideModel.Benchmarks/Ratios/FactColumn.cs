using System.Runtime.InteropServices;

namespace GuideModel.Benchmarks.Ratios;

/// <summary>A fact of many rows: of a hundred four are wrong and one is absent.</summary>
internal sealed class FactColumn<T>
    where T : unmanaged
{
    private readonly T[] values;
    private readonly byte[] given;

    public FactColumn(Random random, int rows, T right, T wrong)
    {
        values = new T[rows];
        given = new byte[(rows + 7) / 8];
        for (int i = 0; i < rows; i++)
        {
            int lot = random.Next(100);
            values[i] = lot is > 0 and < 5 ? wrong : right;
            given[i / 8] |= (byte)((lot > 0 ? 1 : 0) << (i % 8));
        }
    }

    /// <summary>The column.</summary>
    public Column Column => Column.Of<T>(values).Where(given);

    /// <summary>The memory that it lies in.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Memory => [MemoryMarshal.AsBytes(values.AsSpan()).ToArray(), given];

    /// <summary>The fact of a row.</summary>
    public T? this[int row] => (given[row / 8] >> (row % 8) & 1) != 0 ? values[row] : null;
}
