using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Checks what the guide says of itself against what stands in it (GM3001–GM3005).</summary>
internal sealed class TotalsCheck(GuideText text, GuideSpec spec, SourceMapSpec map, IReadOnlyList<GuideSpan> parts, DiagnosticBag diagnostics)
{
    public void Run()
    {
        for (int i = 0; i < spec.Rules.Count; i++)
        {
            if (spec.Rules[i] is { Scope: RuleScope.Guide, Reading: CompareReading { Right: NumberLiteral declared } compare } rule)
            {
                Check(compare, declared.Value, parts[i]);
            }
        }

        foreach (DirectionSpec direction in spec.Directions)
        {
            CheckQuotas(direction);
        }
    }

    private void Check(CompareReading compare, decimal declared, GuideSpan at)
    {
        switch (Notation.Print(compare.Left))
        {
            case "count(directions)":
                Compare(DiagnosticIds.DeclaredDirections, compare.Operator, declared, at, spec.Directions.Count, "个指南方向",
                    spec.Directions.Select(d => d.Number));
                break;
            case "count(countries)":
                string[] countries = [.. spec.Directions.SelectMany(d => d.Countries).Distinct(StringComparer.Ordinal)];
                Compare(DiagnosticIds.DeclaredCountries, compare.Operator, declared, at, countries.Length, "个国家", countries);
                break;
            case "sum(directions.projects)" when spec.Directions.All(d => d.Projects is not null):
                Compare(DiagnosticIds.DeclaredProjects, compare.Operator, declared, at, spec.Directions.Sum(d => d.Projects!.Count), "个项目",
                    spec.Directions.Select(d => Quote(d, RuleOf(d, "count(projects)"))));
                break;
            case "sum(directions.budget)" when spec.Directions.All(d => d.BudgetYuan is not null):
                Compare(DiagnosticIds.DeclaredBudget, compare.Operator, declared, at, spec.Directions.Sum(d => d.BudgetYuan!.Value), "元",
                    spec.Directions.Select(d => Quote(d, RuleOf(d, "sum(projects.requestedFunding)"))));
                break;
        }
    }

    private void Compare(
        string code, CompareOperator op, decimal declared, GuideSpan at, decimal found, string unit, IEnumerable<string> summands)
    {
        bool near = op == CompareOperator.About && Math.Abs(found - declared) <= declared / 10;
        bool holds = op switch
        {
            CompareOperator.AtLeast => found >= declared,
            CompareOperator.MoreThan => found > declared,
            CompareOperator.AtMost => found <= declared,
            CompareOperator.LessThan => found < declared,
            _ => found == declared,
        };
        if (!holds)
        {
            diagnostics.Declared(code, text, at, !near, Figure(declared, unit), Figure(found, unit), string.Join("；", summands));
        }
    }

    private void CheckQuotas(DirectionSpec direction)
    {
        List<(int Index, int Count)> quotas = [];
        for (int i = 0; i < spec.Rules.Count; i++)
        {
            if (spec.Rules[i] is { Reading: CompareReading { Operator: CompareOperator.Equal, Right: NumberLiteral { Value: >= 0 and <= int.MaxValue } n, Left: CountQuantity { Path: "projects", Where: InReading { Names: var names } } } } rule
                && rule.Direction == direction.Number && names[0] != "each")
            {
                quotas.Add((i, (int)n.Value));
            }
        }

        // Only quotas for every field have to add up.
        if (quotas.Count > 0 && quotas.Count == direction.Fields.Count && direction.Projects is { Bound: "exact" } projects && quotas.Sum(q => q.Count) != projects.Count)
        {
            diagnostics.Quotas(text, parts[quotas[0].Index], quotas.Sum(q => q.Count), projects.Count);
        }
    }

    private int RuleOf(DirectionSpec direction, string quantity)
    {
        for (int i = 0; i < spec.Rules.Count; i++)
        {
            if (spec.Rules[i].Direction == direction.Number && spec.Rules[i].Reading is CompareReading c && Notation.Print(c.Left) == quantity)
            {
                return i;
            }
        }

        return -1;
    }

    private string Quote(DirectionSpec direction, int rule) =>
        rule < 0 ? direction.Number : $"{direction.Number} 第{map.Rules[rule].Line}行“{spec.Rules[rule].Clause}”";

    private static string Figure(decimal value, string unit) => unit == "元"
        ? Units.Render(new QuantityValue(value, UnitKind.Yuan, unit)) : Notation.Print(value) + unit;
}
