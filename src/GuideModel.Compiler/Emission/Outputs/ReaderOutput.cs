using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Outputs;

/// <summary>Reads a direction's applications from JSON.</summary>
internal sealed class ReaderOutput : Output
{
    public override IEnumerable<EmittedSource> Emit(GuideSpec guide)
    {
        foreach (DirectionSpec direction in guide.Directions)
        {
            var model = new
            {
                guide.Namespace,
                direction.Name,
                Number = CSharp.Text(direction.Number),
                Root = direction.Record.Name,
                Records = Records.Flatten(direction.Record).Select(r => new
                {
                    r.Name,
                    HasMembers = r.Members.Count > 0,
                    Members = r.Members.Select((m, i) => new
                    {
                        Index = i,
                        Json = CSharp.Text(m.JsonName),
                        Term = CSharp.Text(m.Term),
                        Type = Records.TypeOf(m),
                        Local = "m" + i,
                        Name = CSharp.Member(m.Name),
                        Read = Records.ReaderOf(m),
                    }).ToList(),
                }).ToList(),
            };
            yield return new EmittedSource(Hint(guide, direction.Name + "Reader"), Templates.Render("Reader", model));
        }
    }
}
