namespace GuideModel;

/// <summary>A column where a plan expects it.</summary>
/// <param name="Column">The column.</param>
/// <param name="Kind">What the plan expects.</param>
/// <param name="Given">Which values are given, the objects they are in included; null where all are.</param>
/// <param name="Values">What the whole numbers of a column of names stand for: values of the enumeration, -1 for none; null where they are such values.</param>
/// <param name="Elements">The columns of a list's elements.</param>
internal sealed record BoundColumn(Column Column, ScanKind Kind, ulong[]? Given, int[]? Values = null, ColumnScope? Elements = null)
{
    private const int UnixDay = 719_162;

    /// <summary>The range of a comparison in terms of the column's numbers.</summary>
    public NumberRange RangeOf(ColumnComparison comparison, decimal literal)
    {
        NumberRange range = NumberRange.Of(comparison, literal, Column.One);
        return Kind == ScanKind.Date ? range.Less(UnixDay) : range;
    }

    /// <summary>Which numbers of a run are outside a range.</summary>
    public void Outside(int start, int count, NumberRange range, Span<ulong> outside)
    {
        switch (Column.Type)
        {
            case ColumnType.SByte: Vectors.Outside(Column.As<sbyte>().Slice(start, count), range, outside); break;
            case ColumnType.Byte: Vectors.Outside(Column.As<byte>().Slice(start, count), range, outside); break;
            case ColumnType.Int16: Vectors.Outside(Column.As<short>().Slice(start, count), range, outside); break;
            case ColumnType.UInt16: Vectors.Outside(Column.As<ushort>().Slice(start, count), range, outside); break;
            case ColumnType.Int32: Vectors.Outside(Column.As<int>().Slice(start, count), range, outside); break;
            case ColumnType.UInt32: Vectors.Outside(Column.As<uint>().Slice(start, count), range, outside); break;
            default: Vectors.Outside(Column.As<long>().Slice(start, count), range, outside); break;
        }
    }

    /// <summary>Which numbers of a run are none of a set.</summary>
    public void NotIn(int start, int count, ReadOnlySpan<int> set, bool isNegated, Span<ulong> outside)
    {
        switch (Column.Type)
        {
            case ColumnType.SByte: Vectors.NotIn(Column.As<sbyte>().Slice(start, count), set, isNegated, outside); break;
            case ColumnType.Byte: Vectors.NotIn(Column.As<byte>().Slice(start, count), set, isNegated, outside); break;
            case ColumnType.Int16: Vectors.NotIn(Column.As<short>().Slice(start, count), set, isNegated, outside); break;
            case ColumnType.UInt16: Vectors.NotIn(Column.As<ushort>().Slice(start, count), set, isNegated, outside); break;
            case ColumnType.Int32: Vectors.NotIn(Column.As<int>().Slice(start, count), set, isNegated, outside); break;
            case ColumnType.UInt32: Vectors.NotIn(Column.As<uint>().Slice(start, count), set, isNegated, outside); break;
            default: Vectors.NotIn(Column.As<long>().Slice(start, count), set, isNegated, outside); break;
        }
    }

    /// <summary>A run of numbers, each as one of 64 bits.</summary>
    public void Widen(int start, Span<long> numbers)
    {
        int count = numbers.Length;
        switch (Column.Type)
        {
            case ColumnType.SByte: Widen(Column.As<sbyte>().Slice(start, count), numbers); break;
            case ColumnType.Byte: Widen(Column.As<byte>().Slice(start, count), numbers); break;
            case ColumnType.Int16: Widen(Column.As<short>().Slice(start, count), numbers); break;
            case ColumnType.UInt16: Widen(Column.As<ushort>().Slice(start, count), numbers); break;
            case ColumnType.Int32: Vectors.Widen(Column.As<int>().Slice(start, count), numbers); break;
            case ColumnType.UInt32: Widen(Column.As<uint>().Slice(start, count), numbers); break;
            default: Column.As<long>().Slice(start, count).CopyTo(numbers); break;
        }
    }

    private static void Widen<T>(ReadOnlySpan<T> values, Span<long> numbers)
        where T : System.Numerics.INumber<T>
    {
        for (int i = 0; i < values.Length; i++)
        {
            numbers[i] = long.CreateTruncating(values[i]);
        }
    }
}
