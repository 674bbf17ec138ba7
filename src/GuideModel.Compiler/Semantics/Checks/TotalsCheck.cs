using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Checks;

/// <summary>Checks what the guide says of itself against what stands in it (GM3001–GM3004; GRAMMAR.md, G5.17).</summary>
internal sealed class TotalsCheck(GuideText text, GuideSpec spec, IReadOnlyList<GuideSpan> parts, DiagnosticBag diagnostics)
{
    // No guide has figures that large, and sums of them stay in bounds.
    private const decimal Most = 1_000_000_000_000_000_000m;

    private static readonly Words Directions = new("个指南方向", " directions");
    private static readonly Words Countries = new("个国家", " countries");
    private static readonly Words Projects = new("个项目", " projects");
    private static readonly Words Yuan = new("元", " yuan");

    private readonly string[] directions = [.. spec.Directions.Select(d => d.Number).Distinct(StringComparer.Ordinal)];

    // Positions of the rules about a direction's supported projects, by direction and quantity.
    private readonly ILookup<(string? Direction, string Quantity), int> figures = Enumerable.Range(0, spec.Rules.Count)
        .Where(i => spec.Rules[i] is { Scope: RuleScope.Portfolio, Reading: CompareReading { Right: NumberLiteral { Value: > -Most and < Most } } })
        .ToLookup(i => (spec.Rules[i].Direction, Notation.Print(((CompareReading)spec.Rules[i].Reading).Left)));

    public void Run()
    {
        for (int i = 0; i < spec.Rules.Count; i++)
        {
            if (spec.Rules[i] is { Scope: RuleScope.Guide, Reading: CompareReading { Right: NumberLiteral { Value: > -Most and < Most } } compare })
            {
                Check(compare, parts[i]);
            }
        }
    }

    private void Check(CompareReading declared, GuideSpan at)
    {
        switch (Notation.Print(declared.Left))
        {
            case "count(directions)":
                Report(DiagnosticIds.DeclaredDirections, declared, at, new Total(spec.Directions.Count, spec.Directions.Count, 0, []), Directions,
                    string.Join("、", spec.Directions.Select(d => d.Number)));
                break;
            case "count(countries)":
                string[] countries = [.. spec.Directions.SelectMany(d => d.Countries).Distinct(StringComparer.Ordinal)];
                Report(DiagnosticIds.DeclaredCountries, declared, at, new Total(countries.Length, countries.Length, 0, []), Countries, string.Join("、", countries));
                break;
            case "sum(directions.projects)":
                Report(DiagnosticIds.DeclaredProjects, declared, at, TotalOf("count(projects)"), Projects);
                break;
            case "sum(directions.budget)":
                Report(DiagnosticIds.DeclaredBudget, declared, at, TotalOf("sum(projects.requestedFunding)"), Yuan);
                break;
        }
    }

    // A direction with a limit only is counted with its limit: 不超过2个 are 2 of the total.
    private Total TotalOf(string quantity)
    {
        var total = new Total(0, 0, 0, []);
        foreach (string direction in directions)
        {
            decimal? low = null;
            decimal? high = null;
            int[] rules = [.. figures[(direction, quantity)]];
            foreach (CompareReading compare in rules.Select(i => (CompareReading)spec.Rules[i].Reading))
            {
                decimal value = ((NumberLiteral)compare.Right).Value;
                low = compare.Operator is CompareOperator.AtMost or CompareOperator.LessThan ? low : value;
                high = compare.Operator is CompareOperator.AtLeast or CompareOperator.MoreThan ? high : value;
            }

            total = rules.Length == 0 ? total with { Silent = total.Silent + 1 }
                : new Total(total.Low + (low ?? high ?? 0), total.High + (high ?? low ?? 0), total.Silent, [.. total.Rules, .. rules]);
        }

        return total;
    }

    private void Report(string code, CompareReading compare, GuideSpan at, Total found, Words unit, string? named = null)
    {
        decimal declared = ((NumberLiteral)compare.Right).Value;
        if (Holds(compare.Operator, declared, found))
        {
            return;
        }

        bool near = compare.Operator == CompareOperator.About && found.Low - declared <= declared / 10 && declared - found.High <= declared / 10;
        Words figure = found.Low == found.High ? Figure(found.Low, unit)
            : new($"{Figure(found.Low, unit).Zh}至{Figure(found.High, unit).Zh}", $"{Figure(found.Low, unit).En} to {Figure(found.High, unit).En}");
        diagnostics.Declared(code, text, at, !near, Figure(declared, unit), figure, found.Silent, named, [.. found.Rules.Select(i => parts[i])]);
    }

    // Directions that give no figure can only add to the others.
    private static bool Holds(CompareOperator op, decimal declared, Total found) => op switch
    {
        CompareOperator.AtLeast => found.Silent > 0 || found.High >= declared,
        CompareOperator.MoreThan => found.Silent > 0 || found.High > declared,
        CompareOperator.AtMost => found.Low <= declared,
        CompareOperator.LessThan => found.Low < declared,
        CompareOperator.About when found.Silent > 0 => found.Low <= declared + (declared / 10),
        _ => found.Low <= declared && (found.Silent > 0 || found.High >= declared),
    };

    private static Words Figure(decimal value, Words unit)
    {
        string number = Notation.Print(value);
        return new(unit == Yuan ? Units.Render(new QuantityValue(value, UnitKind.Yuan, unit.Zh)) : number + unit.Zh, number + unit.En);
    }

    /// <summary>What the directions come to.</summary>
    /// <param name="Low">The least, where they give ranges.</param>
    /// <param name="High">The most.</param>
    /// <param name="Silent">How many give no figure.</param>
    /// <param name="Rules">Positions of the rules that give one.</param>
    private sealed record Total(decimal Low, decimal High, int Silent, int[] Rules);
}
