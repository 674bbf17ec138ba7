using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics;

/// <summary>本方向实施期限可延长至4年: what a direction grants beyond a general bound takes its place there; the general rule is then one of the
/// other directions (GRAMMAR.md, G4.10).</summary>
internal static class Extensions
{
    public static void Settle(ReadDocument read)
    {
        ILookup<string, string> extending = read.Clauses.Where(c => c.Direction is not null)
            .SelectMany(c => c.Parts.SelectMany(p => p.Rules).Where(r => r.Rule.Extends).Select(r => (Quantity: Quantity(r.Rule)!, Direction: c.Direction!))).ToLookup(e => e.Quantity, e => e.Direction);
        foreach (ReadPart part in read.Clauses.Where(c => c.Direction is null && extending.Count > 0).SelectMany(c => c.Parts))
        {
            for (int i = part.Rules.Count - 1; i >= 0; i--)
            {
                PlacedRule placed = part.Rules[i];
                if (placed is { Direction: null, Rule: { Scope: RuleScope.Application, Default: false } rule } && Quantity(rule) is { } quantity && extending.Contains(quantity))
                {
                    part.Rules.RemoveAt(i);
                    part.Rules.InsertRange(i, read.Directions.Select(d => d.Number).Except(extending[quantity]).Select(d => placed with { Direction = d }));
                }
            }
        }
    }

    // What is bounded above, or fixed; of at least two years the extension says nothing.
    private static string? Quantity(ReadRule rule) => rule.Reading is CompareReading { Left: PathQuantity { Path: var path }, Operator: CompareOperator.AtMost or CompareOperator.LessThan or CompareOperator.Equal } ? path : null;
}
