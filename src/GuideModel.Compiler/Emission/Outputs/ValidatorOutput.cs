using GuideModel.Compiler.Emission.Checks;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Outputs;

/// <summary>Validates a direction's applications: one method a rule.</summary>
internal sealed class ValidatorOutput : Output
{
    public override IEnumerable<EmittedSource> Emit(GuideSpec guide)
    {
        var rules = new RuleIndex(guide);
        foreach (DirectionSpec direction in guide.Directions)
        {
            var model = new
            {
                guide.Namespace,
                direction.Name,
                Root = direction.Record.Name,
                Doc = CSharp.Doc(direction.Number + " " + direction.Title),
                Rules = direction.ApplicationRules.Select(rules.Rule).Select((r, i) => new
                {
                    Index = i,
                    Doc = CSharp.Doc(r.Reading.ToString()),
                    Clause = CSharp.Doc(r.Clause),
                    Outcome = Check.OutcomeOf(r.Reading, Scope.Of(direction)),
                    Fact = Check.FactOf(r.Reading, Scope.Of(direction)),
                }).ToList(),
            };
            yield return new EmittedSource(Hint(guide, direction.Name + "Validator"), Templates.Render("Validator", model));
        }
    }
}
