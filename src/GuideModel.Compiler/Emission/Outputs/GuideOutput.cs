using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Outputs;

/// <summary>The guide itself: its facts as constants and its definition.</summary>
internal sealed class GuideOutput : Output
{
    public override IEnumerable<EmittedSource> Emit(GuideSpec guide)
    {
        var model = new
        {
            guide.Namespace,
            TitleDoc = CSharp.Doc(guide.Title),
            Title = CSharp.Text(guide.Title),
            File = CSharp.Text(guide.File),
            Constants = Constants(guide).ToList(),
            Days = Days(guide).ToList(),
            Directions = guide.Directions.Select(d => new { Type = d.Name + "Direction", Name = CSharp.Name(d.Name), Doc = CSharp.Doc(d.Number + " " + d.Title) }).ToList(),
        };
        yield return new EmittedSource(Hint(guide, "Guide"), Templates.Render("Guide", model));
    }

    // GRAMMAR.md, G10.8. A guide without these notes says nothing about it.
    private static IEnumerable<object> Days(GuideSpec guide)
    {
        foreach ((string name, DateLiteral? day) in ((string, DateLiteral?)[])[("InForceFrom", guide.InForceFrom), ("InForceUntil", guide.InForceUntil)])
        {
            if (day is not null)
            {
                yield return new { Name = name, Value = CSharp.Day(day) };
            }
        }
    }

    private static IEnumerable<object> Constants(GuideSpec guide)
    {
        if (guide.Program is { } program)
        {
            yield return new { Type = "string", Name = "Program", Value = CSharp.Text(program), Doc = "The programme named in the title." };
        }

        foreach ((string name, decimal? value, string type, string doc) in new (string, decimal?, string, string)[]
        {
            ("Year", guide.Year, "int", "The year named in the title."),
            ("Batch", guide.Batch, "int", "The batch named in the title."),
            ("DeclaredDirections", guide.Declared.Directions, "int", "The number of directions the guide declares."),
            ("DeclaredCountries", guide.Declared.Countries, "int", "The number of partner countries the guide declares."),
            ("DeclaredProjects", guide.Declared.Projects, "int", "The number of projects the guide declares."),
            ("DeclaredBudgetYuan", guide.Declared.BudgetYuan, "decimal", "The budget the guide declares, in yuan."),
        })
        {
            if (value is { } given)
            {
                yield return new { Type = type, Name = name, Value = type == "int" ? Notation.Print(given) : CSharp.Number(given), Doc = doc };
            }
        }
    }
}
