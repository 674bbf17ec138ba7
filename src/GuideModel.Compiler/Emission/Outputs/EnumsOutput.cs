using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Outputs;

/// <summary>Enumerations: those of the guide, and the fields of each direction.</summary>
internal sealed class EnumsOutput : Output
{
    public override IEnumerable<EmittedSource> Emit(GuideSpec guide)
    {
        foreach (EnumSpec one in All(guide))
        {
            var model = new
            {
                guide.Namespace,
                one.Name,
                Doc = CSharp.Doc(one.Summary),
                Members = one.Members.Select((m, i) => new { Name = CSharp.Name(m.Name), Doc = CSharp.Doc(m.Term), Text = CSharp.Text(m.Name), Term = CSharp.Text(m.Term), Value = m.Rank ?? i + 1 }).ToList(),
            };
            yield return new EmittedSource(Hint(guide, one.Name), Templates.Render("Enum", model));
        }
    }

    /// <summary>The enumerations of a guide and those of its directions' fields.</summary>
    public static IEnumerable<EnumSpec> All(GuideSpec guide) => guide.Enums.Concat(guide.Directions.Where(d => d.Fields.Count > 0).Select(d => new EnumSpec(
        d.Name + "Field", Ordered: false, "领域方向：" + d.Title, [.. d.Fields.Select(f => new EnumMemberSpec(f.Name, f.Term)), .. Others(guide, d)])));

    // A list that ends in 等 leaves room for a field that it does not name.
    private static IEnumerable<EnumMemberSpec> Others(GuideSpec guide, DirectionSpec direction) =>
        guide.Rules.Any(r => r.Direction == direction.Number && r.Reading is InReading { Path: "field", Open: true }) && direction.Fields.All(f => f.Name != "Other")
            ? [new EnumMemberSpec("Other", "其他")] : [];
}
