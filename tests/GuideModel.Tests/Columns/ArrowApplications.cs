using Apache.Arrow;
using Apache.Arrow.Types;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using GuideModel.Tests.Equivalence;

namespace GuideModel.Tests.Columns;

/// <summary>Writes applications as record batches, each column as one of the types that it may have.</summary>
internal sealed class ArrowApplications(TestedGuide guide, DirectionSpec direction, Random random)
{
    private const int Places = 6;

    public RecordBatch Write(IReadOnlyList<Facts> applications)
    {
        (Field[] fields, IArrowArray[] arrays) = Members(direction.Record, applications);
        return new RecordBatch(new Schema(fields, null), arrays, applications.Count);
    }

    /// <summary>The rows from one on, where they lie.</summary>
    public static RecordBatch Slice(RecordBatch batch, int start, int length) =>
        new(batch.Schema, batch.Arrays.Select(a => ArrowArrayFactory.Slice(a, start, length)), length);

    private (Field[] Fields, IArrowArray[] Arrays) Members(RecordSpec record, IReadOnlyList<Facts?> rows)
    {
        var fields = new List<Field>();
        var arrays = new List<IArrowArray>();
        foreach (MemberSpec member in record.Members)
        {
            // What an absent object has in its place is of no meaning, and is here what another has.
            Facts? last = null;
            object?[] values = [.. rows.Select(r => (last = r ?? last)?[member.JsonName])];
            if (values.All(v => v is null) && random.Next(2) == 0)
            {
                continue;
            }

            IArrowArray array = Array(record, member, values);
            fields.Add(new Field(random.Next(4) == 0 ? member.Term : member.JsonName, array.Data.DataType, nullable: true));
            arrays.Add(array);
        }

        return ([.. fields], [.. arrays]);
    }

    private IArrowArray Array(RecordSpec record, MemberSpec member, object?[] values)
    {
        switch (member.Kind)
        {
            case MemberKind.Count:
                return Counts(values);
            case MemberKind.Date:
                var days = new Date32Array.Builder();
                return values.Aggregate(days, (b, v) => v is DateTime day ? b.Append(day) : b.AppendNull()).Build();
            case MemberKind.YesNo:
                var answers = new BooleanArray.Builder();
                return values.Aggregate(answers, (b, v) => v is bool answer ? b.Append(answer) : b.AppendNull()).Build();
            case MemberKind.Text:
                return Texts(values);
            case MemberKind.Enum:
                return Names(member, values);
            case MemberKind.Object:
                (Field[] fields, IArrowArray[] arrays) = Members(record.Nested.Single(n => n.Name == member.TypeName), [.. values.Select(v => (Facts?)v)]);
                return new StructArray(new StructType(fields), values.Length, arrays, Given(values, out int absent), absent);
            case MemberKind.TextList:
                return List(values, elements => Texts(elements));
            case MemberKind.List:
                RecordSpec element = record.Nested.Single(n => n.Name == member.TypeName);
                return List(values, elements =>
                {
                    (Field[] fields, IArrowArray[] arrays) = Members(element, [.. elements.Select(e => (Facts?)e)]);
                    return new StructArray(new StructType(fields), elements.Length, arrays, ArrowBuffer.Empty, 0);
                });
            default:
                var amounts = new Decimal128Array.Builder(new Decimal128Type(38, Places));
                return values.Aggregate(amounts, (b, v) => v is decimal amount ? b.Append(amount) : b.AppendNull()).Build();
        }
    }

    private IArrowArray Counts(object?[] values)
    {
        long?[] numbers = [.. values.Select(v => v is decimal number ? (long?)number : null)];
        bool isSmall = numbers.All(n => n is null or (>= 0 and <= sbyte.MaxValue));
        return (isSmall ? random.Next(5) : 3 + random.Next(2)) switch
        {
            0 => numbers.Aggregate(new Int8Array.Builder(), (b, n) => n is { } x ? b.Append((sbyte)x) : b.AppendNull()).Build(),
            1 => numbers.Aggregate(new UInt8Array.Builder(), (b, n) => n is { } x ? b.Append((byte)x) : b.AppendNull()).Build(),
            2 => numbers.Aggregate(new Int16Array.Builder(), (b, n) => n is { } x ? b.Append((short)x) : b.AppendNull()).Build(),
            3 => numbers.Aggregate(new Int32Array.Builder(), (b, n) => n is { } x ? b.Append((int)x) : b.AppendNull()).Build(),
            _ => numbers.Aggregate(new Int64Array.Builder(), (b, n) => n is { } x ? b.Append(x) : b.AppendNull()).Build(),
        };
    }

    private IArrowArray Names(MemberSpec member, object?[] values)
    {
        (string Name, string Term)[] known = [.. guide.Names(direction, member)];
        if (random.Next(2) == 0)
        {
            return Texts([.. values.Select(v => v is string name && random.Next(2) == 0 ? known.Single(n => n.Name == name).Term : v)]);
        }

        // With a name in it that nobody has, and every other twice: by name and by term.
        IArrowArray names = Texts([.. known.Select(n => n.Name), "Nobody", .. known.Select(n => n.Term)]);
        int[] places = [.. values.Select(v => v is string name ? System.Array.FindIndex(known, n => n.Name == name) + (random.Next(2) * (known.Length + 1)) : -1)];
        var indices = places.Aggregate(new Int16Array.Builder(), (b, p) => p >= 0 ? b.Append((short)p) : b.AppendNull()).Build();
        return new DictionaryArray(new DictionaryType(Int16Type.Default, StringType.Default, false), indices, names);
    }

    private static StringArray Texts(object?[] values) =>
        values.Aggregate(new StringArray.Builder(), (b, v) => v is string text ? b.Append(text) : b.AppendNull()).Build();

    private static ListArray List(object?[] values, Func<object?[], IArrowArray> elements)
    {
        var offsets = new ArrowBuffer.Builder<int>();
        var all = new List<object?>();
        offsets.Append(0);
        foreach (object? value in values)
        {
            all.AddRange((FactList?)value ?? []);
            offsets.Append(all.Count);
        }

        IArrowArray array = elements([.. all]);
        return new ListArray(new ListType(new Field("item", array.Data.DataType, nullable: false)), values.Length, offsets.Build(), array, Given(values, out int absent), absent);
    }

    private static ArrowBuffer Given(object?[] values, out int absent)
    {
        var bits = new ArrowBuffer.BitmapBuilder();
        foreach (object? value in values)
        {
            bits.Append(value is not null);
        }

        absent = bits.UnsetBitCount;
        return bits.Build();
    }
}
