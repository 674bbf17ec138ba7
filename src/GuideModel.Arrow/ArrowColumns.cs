using System.Runtime.InteropServices;
using Apache.Arrow;
using Apache.Arrow.Types;

namespace GuideModel.Arrow;

/// <summary>Arrays as columns; only decimals are copied.</summary>
internal static class ArrowColumns
{
    private const int MostPlaces = 18;

    /// <summary>The columns of fields; one that has no values at all is left out.</summary>
    public static IReadOnlyList<KeyValuePair<string, Column>> Of(IReadOnlyList<Field> fields, IEnumerable<IArrowArray> arrays) =>
        [.. fields.Zip(arrays).Where(f => f.Second is not NullArray).Select(f => KeyValuePair.Create(f.First.Name, Of(f.First.Name, f.Second)))];

    private static Column Of(string name, IArrowArray array)
    {
        Column column = array switch
        {
            BooleanArray a => Column.Bits(a.ValueBuffer.Memory, a.Length, a.Offset),
            Int8Array a => Numbers<sbyte>(a, a.ValueBuffer),
            UInt8Array a => Numbers<byte>(a, a.ValueBuffer),
            Int16Array a => Numbers<short>(a, a.ValueBuffer),
            UInt16Array a => Numbers<ushort>(a, a.ValueBuffer),
            Int32Array a => Numbers<int>(a, a.ValueBuffer),
            UInt32Array a => Numbers<uint>(a, a.ValueBuffer),
            Int64Array a => Numbers<long>(a, a.ValueBuffer),
            Date32Array a => Numbers<int>(a, a.ValueBuffer),
            Decimal128Array a => Decimals(name, a),
            StringArray a => Column.Texts(a.ValueBuffer.Memory, Offsets(a, a.ValueOffsetsBuffer)),
            DictionaryArray { Dictionary: StringArray names } a => Of(name, a.Indices).Naming([.. Enumerable.Range(0, names.Length).Select(i => names.GetString(i) ?? "")]),
            StructArray a => Column.Object(a.Length, Of(((StructType)a.Data.DataType).Fields, a.Fields)),
            ListArray a => Column.List(Offsets(a, a.ValueOffsetsBuffer), Of(name, a.Values)),
            _ => throw new ArgumentException(
                $"列 {name} 的类型 {array.Data.DataType.Name} 不能检查；数值请用整数或 decimal128 (column {name} is of a type that cannot be validated; numbers are whole or decimal128)", nameof(array)),
        };
        return array.NullCount == 0 || array is DictionaryArray ? column : column.Where(array.Data.Buffers[0].Memory, array.Offset);
    }

    private static Column Numbers<T>(IArrowArray array, ArrowBuffer values)
        where T : unmanaged
    {
        int size = Marshal.SizeOf<T>();
        return Column.Numbers(typeof(T), array.Length, values.Memory.Slice(array.Offset * size, array.Length * size), 0);
    }

    private static ReadOnlyMemory<byte> Offsets(IArrowArray array, ArrowBuffer offsets) =>
        array.Length == 0 ? new byte[sizeof(int)] : offsets.Memory.Slice(array.Offset * sizeof(int), (array.Length + 1) * sizeof(int));

    // Numbers of more than 64 bits are no amounts that anybody applies for.
    private static Column Decimals(string name, Decimal128Array array)
    {
        var type = (Decimal128Type)array.Data.DataType;
        ReadOnlySpan<Int128> values = MemoryMarshal.Cast<byte, Int128>(array.ValueBuffer.Span).Slice(array.Offset, array.Length);
        var numbers = new long[array.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            if (array.IsNull(i))
            {
                continue;
            }

            if (type.Scale is < 0 or > MostPlaces || values[i] < long.MinValue || values[i] > long.MaxValue)
            {
                throw new ArgumentException($"列 {name} 第 {i + 1} 行的数值位数过多 (the number in row {i} of column {name} has too many digits)", nameof(array));
            }

            numbers[i] = (long)values[i];
        }

        return Column.Of<long>(numbers, type.Scale);
    }
}
