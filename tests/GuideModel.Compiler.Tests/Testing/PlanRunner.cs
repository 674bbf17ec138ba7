using System.Globalization;
using System.Text.Json.Nodes;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using GuideModel.Compiler.Testing;

namespace GuideModel.Compiler.Tests.Testing;

/// <summary>Runs a plan against a model as the generated tests do, on the readings of the model instead of its C#.</summary>
internal static class PlanRunner
{
    /// <summary>Whether an application or a portfolio near a boundary has another outcome than expected.</summary>
    public static bool OutcomesDiffer(GuideTestPlan plan, GuideSpec model)
    {
        var evaluator = new FactEvaluator(model);
        Dictionary<string, RuleSpec> rules = model.Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        return plan.Directions.Any(direction => model.Directions.FirstOrDefault(d => d.Number == direction.Number) is not { } actual
            || Outcomes(direction, actual, rules, evaluator) is not null
            || direction.Portfolio.Any(p => !rules.TryGetValue(p.Rule, out RuleSpec? rule) || Holds(rule, p.Value) != p.Holds));
    }

    /// <summary>Whether the model says other things of the guide or a direction.</summary>
    public static bool WordsDiffer(GuideTestPlan plan, GuideSpec model) => Differ(plan.Says, GuideTestPlan.Lines(model))
        || plan.Directions.Any(direction => model.Directions.FirstOrDefault(d => d.Number == direction.Number) is not { } actual || Differ(direction.Says, DirectionPlanner.Lines(actual)));

    private static string? Outcomes(DirectionTestPlan plan, DirectionSpec direction, Dictionary<string, RuleSpec> rules, FactEvaluator evaluator)
    {
        foreach ((string change, string expected) in plan.Cases.Select(c => (c.Change, c.Expected)).Prepend(("{}", plan.Expected)))
        {
            Facts facts = Facts(Merge(JsonNode.Parse(plan.Smallest)!.AsObject(), JsonNode.Parse(change)!.AsObject()), direction.Record);
            for (int i = 0; i < plan.Rules.Count; i++)
            {
                char actual = direction.ApplicationRules.Contains(plan.Rules[i]) ? OutcomeLetters.Of(evaluator.Evaluate(rules[plan.Rules[i]].Reading, facts)) : '-';
                if (actual != expected[i])
                {
                    return plan.Rules[i] + " " + change;
                }
            }
        }

        return null;
    }

    private static bool Holds(RuleSpec rule, decimal value) =>
        rule.Reading is CompareReading { Right: NumberLiteral bound } compare && FactEvaluator.Holds(value, compare.Operator, bound.Value);

    private static bool Differ(IEnumerable<string> expected, IEnumerable<string> actual) => !expected.ToHashSet().SetEquals(actual);

    private static JsonObject Merge(JsonObject target, JsonObject change)
    {
        foreach ((string name, JsonNode? value) in change)
        {
            target[name] = value is JsonObject inner ? Merge((JsonObject?)target[name]?.DeepClone() ?? [], inner) : value?.DeepClone();
        }

        return target;
    }

    private static Facts Facts(JsonObject json, RecordSpec record)
    {
        var facts = new Facts();
        foreach ((string name, JsonNode? value) in json)
        {
            MemberSpec? member = record.Members.FirstOrDefault(m => m.JsonName == name);
            facts[name] = Value(value, member, record.Nested.FirstOrDefault(n => n.Name == member?.TypeName));
        }

        return facts;
    }

    private static object? Value(JsonNode? value, MemberSpec? member, RecordSpec? nested)
    {
        switch (value)
        {
            case JsonObject inner when nested is not null:
                return Facts(inner, nested);
            case JsonArray array:
                var list = new FactList();
                list.AddRange(array.Select(e => Value(e, nested is null ? null : member, nested)));
                return list;
            case JsonValue text when member?.Kind == MemberKind.Date && text.TryGetValue(out string? day):
                return DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            case JsonValue given when given.TryGetValue(out bool answer):
                return answer;
            case JsonValue given when given.TryGetValue(out decimal number):
                return number;
            case JsonValue given:
                return given.GetValue<string>();
            default:
                return null;
        }
    }
}
