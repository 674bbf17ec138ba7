using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Comparison;

/// <summary>A direction that has the members and names of both of its versions: what an application of either can state.</summary>
/// <param name="Guide">The guide, as far as members are concerned.</param>
/// <param name="Direction">The direction.</param>
/// <param name="Conflicts">Paths whose member holds another kind of thing in each version: nothing can be proven of them.</param>
internal sealed record MergedGuide(GuideSpec Guide, DirectionSpec Direction, IReadOnlyCollection<string> Conflicts)
{
    private const string Other = "Other";

    public static MergedGuide Of(GuideSpec old, DirectionSpec oldDirection, GuideSpec @new, DirectionSpec newDirection)
    {
        var conflicts = new HashSet<string>(StringComparer.Ordinal);
        GuideSpec guide = @new with
        {
            Enums = @new.Enums.Concat(old.Enums).GroupBy(e => e.Name).Select(g => g.First() with { Members = Names(g.SelectMany(e => e.Members)) }).ToEquatableArray(),
        };
        IEnumerable<FieldSpec> fields = newDirection.Fields.Concat(oldDirection.Fields);
        if (old.Rules.Concat(@new.Rules).Any(r => r.Reading is InReading { Path: "field", Open: true }))
        {
            fields = fields.Append(new FieldSpec("其他", Other, null));
        }

        DirectionSpec direction = newDirection with
        {
            Fields = fields.GroupBy(f => f.Name).Select(g => g.First()).ToEquatableArray(),
            Record = Merge(newDirection.Record, oldDirection.Record, conflicts),
        };
        return new MergedGuide(guide, direction, conflicts);
    }

    private static RecordSpec Merge(RecordSpec one, RecordSpec other, HashSet<string> conflicts)
    {
        foreach (MemberSpec member in one.Members)
        {
            if (other.Members.FirstOrDefault(m => m.JsonName == member.JsonName) is { } also && also.Kind != member.Kind)
            {
                conflicts.Add(one.Path.Length == 0 ? member.JsonName : one.Path + "." + member.JsonName);
            }
        }

        return one with
        {
            Members = one.Members.Concat(other.Members).GroupBy(m => m.JsonName).Select(g => g.First()).ToEquatableArray(),
            Nested = one.Nested.Concat(other.Nested).GroupBy(r => r.Path).Select(g => g.Count() == 1 ? g.First() : Merge(g.First(), g.Last(), conflicts)).ToEquatableArray(),
        };
    }

    private static EquatableArray<EnumMemberSpec> Names(IEnumerable<EnumMemberSpec> members) =>
        members.GroupBy(m => m.Name).Select(g => g.First()).ToEquatableArray();
}
