using System.Runtime.InteropServices;

namespace GuideModel;

/// <summary>A fact of many applications, one after the other, as Apache Arrow lays it out in memory. Nothing is copied.</summary>
public sealed class Column
{
    private Column(ColumnType type, int length, ReadOnlyMemory<byte> values)
    {
        Type = type;
        Length = length;
        Values = values;
    }

    /// <summary>How many values there are.</summary>
    public int Length { get; }

    internal ColumnType Type { get; }

    internal ReadOnlyMemory<byte> Values { get; }

    /// <summary>Which values are given, a bit each, or empty where all are.</summary>
    internal ReadOnlyMemory<byte> Validity { get; private init; }

    /// <summary>The first bit of <see cref="Validity"/>.</summary>
    internal int ValidityStart { get; private init; }

    /// <summary>The first bit of yes/no values.</summary>
    internal int BitStart { get; private init; }

    /// <summary>How many of the unit of whole numbers make one.</summary>
    internal long One { get; private init; } = 1;

    /// <summary>What whole numbers stand for, where they stand for names.</summary>
    internal IReadOnlyList<string>? Names { get; private init; }

    /// <summary>Where the values of texts and lists begin and end: one more than there are values.</summary>
    internal ReadOnlyMemory<byte> Offsets { get; private init; }

    internal IReadOnlyList<KeyValuePair<string, Column>> Members { get; private init; } = [];

    internal Column? Elements { get; private init; }

    /// <summary>Whole numbers of eight to 64 bits: counts, amounts, dates as days since 1970, values of an enumeration.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="values">The numbers.</param>
    /// <param name="places">Where they are amounts, how many decimal places they have: 2 for hundredths.</param>
    public static Column Of<T>(ReadOnlyMemory<T> values, int places = 0)
        where T : unmanaged => Numbers(typeof(T), values.Length, new BytesOf<T>(values).Memory, places);

    /// <summary>Whole numbers of a type, given as bytes.</summary>
    /// <param name="type">Their type.</param>
    /// <param name="length">How many.</param>
    /// <param name="values">The bytes.</param>
    /// <param name="places">How many decimal places they have.</param>
    public static Column Numbers(Type type, int length, ReadOnlyMemory<byte> values, int places)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(places, 18);
        long one = 1;
        for (int i = 0; i < places; i++)
        {
            one *= 10;
        }

        return new Column(TypeOf(type), length, values) { One = one };
    }

    /// <summary>Yes/no answers, a bit each, the first the lowest.</summary>
    public static Column Bits(ReadOnlyMemory<byte> bits, int length, int start = 0) => new(ColumnType.Bits, length, bits) { BitStart = start };

    /// <summary>Texts: of names, or those that rules look at.</summary>
    public static Column Texts(ReadOnlyMemory<byte> utf8, ReadOnlyMemory<byte> offsets) => new(ColumnType.Texts, (offsets.Length / sizeof(int)) - 1, utf8) { Offsets = offsets };

    /// <summary>An object's members.</summary>
    public static Column Object(int length, params IReadOnlyList<KeyValuePair<string, Column>> members) => new(ColumnType.Object, length, default) { Members = members };

    /// <summary>Lists.</summary>
    /// <param name="offsets">Where each begins among the elements, and where the last ends: whole numbers of 32 bits.</param>
    /// <param name="elements">The elements: objects or texts.</param>
    public static Column List(ReadOnlyMemory<byte> offsets, Column elements) =>
        new(ColumnType.List, (offsets.Length / sizeof(int)) - 1, default) { Offsets = offsets, Elements = elements };

    /// <summary>The same where not all values are given.</summary>
    /// <param name="validity">A bit for each, 1 where it is given; empty where all are.</param>
    /// <param name="start">The first bit.</param>
    public Column Where(ReadOnlyMemory<byte> validity, int start = 0) => new(Type, Length, Values)
    {
        Validity = validity, ValidityStart = start, BitStart = BitStart, One = One, Names = Names, Offsets = Offsets, Members = Members, Elements = Elements,
    };

    /// <summary>The same where whole numbers are places in a list of names.</summary>
    /// <param name="names">The names.</param>
    public Column Naming(IReadOnlyList<string> names) => new(Type, Length, Values)
    {
        Validity = Validity, ValidityStart = ValidityStart, Names = names,
    };

    internal ReadOnlySpan<T> As<T>()
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Values.Span)[..Length];

    internal ReadOnlySpan<int> OffsetSpan => MemoryMarshal.Cast<byte, int>(Offsets.Span);

    private static ColumnType TypeOf(Type type) => System.Type.GetTypeCode(type) switch
    {
        TypeCode.SByte => ColumnType.SByte,
        TypeCode.Byte => ColumnType.Byte,
        TypeCode.Int16 => ColumnType.Int16,
        TypeCode.UInt16 => ColumnType.UInt16,
        TypeCode.Int32 => ColumnType.Int32,
        TypeCode.UInt32 => ColumnType.UInt32,
        TypeCode.Int64 => ColumnType.Int64,
        _ => throw new ArgumentException($"列的数值应为 8 至 64 位整数，不是 {type} (whole numbers of 8 to 64 bits are needed)", nameof(type)),
    };
}
