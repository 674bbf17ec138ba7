using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Checks;

/// <summary>The methods that evaluate a direction's rules, as templates print them: one a rule, one a word of outcomes, one a loop.</summary>
internal sealed class RuleMethods
{
    private const int RulesPerWord = 16;
    private const int BitsPerRule = 4;

    /// <summary>The methods over a source of facts.</summary>
    public RuleMethods(DirectionSpec direction, RuleIndex rules, FactSource facts, Loops loops)
    {
        List = direction.ApplicationRules.Select(rules.Rule).Select((r, i) => new
        {
            Index = i,
            Shift = i % RulesPerWord * BitsPerRule,
            Doc = CSharp.Doc(r.Reading.ToString()),
            Clause = CSharp.Doc(r.Clause),
            Outcome = Check.OutcomeOf(r.Reading, Scope.Of(direction, facts, loops)),
        }).ToList<object>();
        Words = Enumerable.Range(0, (List.Count + RulesPerWord - 1) / RulesPerWord)
            .Select(w => new { Index = w, Rules = List.Skip(w * RulesPerWord).Take(RulesPerWord).ToList() }).ToList<object>();
    }

    /// <summary>The rules.</summary>
    public IReadOnlyList<object> List { get; }

    /// <summary>The words, with the rules of each.</summary>
    public IReadOnlyList<object> Words { get; }

    /// <summary>The loops, as templates print them.</summary>
    public static List<object> Print(Loops loops) => loops.All.Select((l, i) => new
    {
        Index = i,
        Kind = l.Kind.ToString(),
        l.Type,
        l.Element,
        l.Variable,
        l.One,
        l.Result,
        l.All,
        l.Any,
    }).ToList<object>();
}
