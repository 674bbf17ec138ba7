using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Outputs;

/// <summary>The records of a direction's applications.</summary>
internal sealed class RecordsOutput : Output
{
    public override IEnumerable<EmittedSource> Emit(GuideSpec guide)
    {
        foreach (DirectionSpec direction in guide.Directions)
        {
            var model = new
            {
                guide.Namespace,
                Records = Records.Flatten(direction.Record).Select(r => new
                {
                    r.Name,
                    Doc = CSharp.Doc(r.Path.Length == 0 ? $"申报书：{direction.Number} {direction.Title}" : $"{direction.Number} {direction.Title}：{r.Path}"),
                    Members = r.Members.Select(m => new
                    {
                        Doc = CSharp.Doc(m.Term + Unit(m)),
                        HasClauses = m.Clauses.Count > 0,
                        Clauses = m.Clauses.Select(CSharp.Doc).ToList(),
                        Required = m.Required ? "required " : "",
                        Type = Records.TypeOf(m),
                        Name = CSharp.Member(m.Name),
                    }).ToList(),
                }).ToList(),
            };
            yield return new EmittedSource(Hint(guide, direction.Name + "Application"), Templates.Render("Records", model));
        }
    }

    private static string Unit(MemberSpec member) => member.Kind switch
    {
        MemberKind.Months => "（月）",
        MemberKind.Days => "（天）",
        MemberKind.Yuan => "（元）",
        MemberKind.Ratio => "（0.5 即 50%）",
        MemberKind.Measure => "（" + member.TypeName + "）",
        _ => "",
    };
}
