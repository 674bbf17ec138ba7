using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Outputs;

/// <summary>The static table of rules and manual items.</summary>
internal sealed class RulesOutput : Output
{
    public override IEnumerable<EmittedSource> Emit(GuideSpec guide)
    {
        var model = new
        {
            guide.Namespace,
            Rules = guide.Rules.Select((r, i) => new
            {
                Index = i,
                Id = CSharp.Text(r.Id),
                Direction = CSharp.Text(r.Direction),
                Scope = r.Scope.ToString(),
                Severity = r.Severity.ToString(),
                Reading = CSharp.Text(r.Reading.ToString()),
                Clause = CSharp.Text(r.Clause),
                SaysZh = CSharp.Text(r.SaysZh),
                SaysEn = CSharp.Text(r.SaysEn),
            }).ToList(),
            Manual = guide.Manual.Select((m, i) => new
            {
                Index = i,
                Id = CSharp.Text(m.Id),
                Direction = CSharp.Text(m.Direction),
                Clause = CSharp.Text(m.Clause),
                Text = CSharp.Text(m.Text),
            }).ToList(),
        };
        yield return new EmittedSource(Hint(guide, "Rules"), Templates.Render("Rules", model));
    }
}
