using System.Runtime.InteropServices;

namespace GuideModel;

/// <summary>A member of a <see cref="ScanPlan"/>.</summary>
public sealed class ScanMember
{
    private ScanMember(string name, string term, ScanKind kind, ByteNames? names = null, ScanPlan? plan = null)
    {
        Name = name;
        Term = term;
        Kind = kind;
        Names = names;
        Plan = plan;
    }

    internal string Name { get; }

    internal string Term { get; }

    internal ScanKind Kind { get; }

    internal ByteNames? Names { get; }

    internal ScanPlan? Plan { get; }

    /// <summary>The value that a name stands for, -1 for none.</summary>
    internal int ValueOf(ReadOnlySpan<byte> utf8)
    {
        // The table reads more bytes than the name may have.
        Span<byte> padded = stackalloc byte[ByteNames.Width];
        padded.Clear();
        return utf8.Length > ByteNames.Width ? Names!.Find(ref MemoryMarshal.GetReference(utf8), utf8.Length)
            : Names!.Find(ref Copied(utf8, padded), utf8.Length);
    }

    private static ref byte Copied(ReadOnlySpan<byte> utf8, Span<byte> room)
    {
        utf8.CopyTo(room);
        return ref MemoryMarshal.GetReference(room);
    }

    /// <summary>Text.</summary>
    public static ScanMember Text(string name, string term) => new(name, term, ScanKind.Text);

    /// <summary>The application's id.</summary>
    public static ScanMember Id(string name, string term) => new(name, term, ScanKind.Id);

    /// <summary>The direction, where it must be the one of a number.</summary>
    public static ScanMember Direction(string number) => new("direction", "指南方向", ScanKind.Direction, new ByteNames([(number, 1)]));

    /// <summary>A list of texts.</summary>
    public static ScanMember Texts(string name, string term) => new(name, term, ScanKind.Texts);

    /// <summary>A whole number of persons or pieces.</summary>
    public static ScanMember Count(string name, string term) => new(name, term, ScanKind.Count);

    /// <summary>A number that is not negative: months, days, yuan.</summary>
    public static ScanMember Amount(string name, string term) => new(name, term, ScanKind.Amount);

    /// <summary>A number of any sign.</summary>
    public static ScanMember Number(string name, string term) => new(name, term, ScanKind.Number);

    /// <summary>A calendar day.</summary>
    public static ScanMember Date(string name, string term) => new(name, term, ScanKind.Date);

    /// <summary>A yes/no answer.</summary>
    public static ScanMember Answer(string name, string term) => new(name, term, ScanKind.Answer);

    /// <summary>One of a set of names.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public static ScanMember Of<T>(string name, string term, NameTable<T> names)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(names);
        return new(name, term, ScanKind.Name, names.Bytes);
    }

    /// <summary>An object.</summary>
    public static ScanMember Object(string name, string term, ScanPlan plan) => new(name, term, ScanKind.Object, plan: plan);

    /// <summary>A list of objects.</summary>
    public static ScanMember List(string name, string term, ScanPlan plan) => new(name, term, ScanKind.List, plan: plan);
}
