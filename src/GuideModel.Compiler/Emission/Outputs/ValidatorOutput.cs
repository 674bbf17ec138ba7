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
            var loops = new Loops();
            var methods = new RuleMethods(direction, rules, RecordFacts.Instance, loops);
            var model = new
            {
                guide.Namespace,
                direction.Name,
                Root = direction.Record.Name,
                Doc = CSharp.Doc(direction.Number + " " + direction.Title),
                methods.Words,
                Rules = methods.List,
                Facts = direction.ApplicationRules.Select(rules.Rule)
                    .Select((r, i) => new { Index = i, Fact = Check.FactOf(r.Reading, Scope.Of(direction, RecordFacts.Instance, loops)) }).ToList(),
                Loops = RuleMethods.Print(loops),
            };
            yield return new EmittedSource(Hint(guide, direction.Name + "Validator"), Templates.Render("Validator", model));
        }
    }
}
