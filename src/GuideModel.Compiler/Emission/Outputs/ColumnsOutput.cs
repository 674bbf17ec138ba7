using GuideModel.Compiler.Emission.Checks;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Outputs;

/// <summary>A direction's rules over columns.</summary>
internal sealed class ColumnsOutput : Output
{
    public override IEnumerable<EmittedSource> Emit(GuideSpec guide)
    {
        var rules = new RuleIndex(guide);
        foreach (DirectionSpec direction in guide.Directions.Where(SlotFacts.HavePlan))
        {
            var model = new
            {
                guide.Namespace,
                direction.Name,
                Rules = direction.ApplicationRules.Select(rules.Rule)
                    .Select(r => new { Doc = CSharp.Doc(r.Reading.ToString()), Rule = ColumnChecks.RuleOf(r.Reading, Scope.Of(direction)) }).ToList(),
            };
            yield return new EmittedSource(Hint(guide, direction.Name + "Columns"), Templates.Render("Columns", model));
        }
    }
}
