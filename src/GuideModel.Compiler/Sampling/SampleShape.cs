using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Sampling;

/// <summary>The records of a direction by path, and the names their enumerations have.</summary>
internal sealed class SampleShape
{
    private readonly Dictionary<string, RecordSpec> records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MemberSpec> members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> names = new(StringComparer.Ordinal);

    public SampleShape(GuideSpec guide, DirectionSpec direction)
    {
        Direction = direction;
        Add(direction.Record);
        foreach (EnumSpec type in guide.Enums)
        {
            names[type.Name] = [.. type.Members.Select(m => m.Name)];
        }

        foreach (KeyValuePair<string, MemberSpec> member in members)
        {
            // The fields of a direction are an enumeration of its own.
            if (member.Value.Kind == MemberKind.Enum && !names.ContainsKey(member.Value.TypeName ?? ""))
            {
                names[member.Value.TypeName ?? ""] = [.. direction.Fields.Select(f => f.Name)];
            }
        }
    }

    public DirectionSpec Direction { get; }

    /// <summary>The application's record, an object's, or that of a list's elements.</summary>
    public RecordSpec? Record(string path) => records.TryGetValue(path, out RecordSpec? record) ? record : null;

    /// <summary>The numbers that are parts of others, with these.</summary>
    public IEnumerable<(string Whole, string Part)> Parts =>
        from part in members.Keys
        let dot = part.LastIndexOf('.')
        where dot > 0 && members.TryGetValue(part.Substring(0, dot), out MemberSpec? whole) && whole.Kind is not (MemberKind.Object or MemberKind.List)
        select (part.Substring(0, dot), part);

    public MemberSpec? Member(string path) => members.TryGetValue(path, out MemberSpec? member) ? member : null;

    /// <summary>The names an enumeration has.</summary>
    public IReadOnlyList<string> Names(MemberSpec member) => names.TryGetValue(member.TypeName ?? "", out string[]? known) ? known : [];

    public static string Join(string prefix, string name) => prefix.Length == 0 ? name : prefix + "." + name;

    private void Add(RecordSpec record)
    {
        records[record.Path] = record;
        foreach (MemberSpec member in record.Members)
        {
            members[Join(record.Path, member.JsonName)] = member;
        }

        foreach (RecordSpec nested in record.Nested)
        {
            Add(nested);
        }
    }
}
