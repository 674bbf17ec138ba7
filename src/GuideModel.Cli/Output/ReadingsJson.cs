using System.Text.Json;
using GuideModel.Cli.Guides;
using GuideModel.Compiler;
using GuideModel.Compiler.Model;

namespace GuideModel.Cli.Output;

/// <summary>A guide's readings for machines (the contract of <c>guide show --format json</c>).</summary>
internal static class ReadingsJson
{
    public static void Write(GuideCompilation compilation, Session session) => Json.Document(session, json =>
    {
        GuideSpec spec = compilation.Spec;
        GuidePeriod period = GuidePeriod.Of(spec);
        json.WriteStartObject();
        json.WriteStartObject("guide");
        json.WriteString("program", spec.Program);
        Json.Number(json, "year", spec.Year);
        Json.Number(json, "batch", spec.Batch);
        json.WriteString("file", spec.File);
        json.WriteString("inForceFrom", GuidePeriod.Print(period.From));
        json.WriteString("inForceUntil", GuidePeriod.Print(period.Until));
        json.WriteEndObject();
        json.WriteStartObject("declared");
        Json.Number(json, "directions", spec.Declared.Directions);
        Json.Number(json, "countries", spec.Declared.Countries);
        Json.Number(json, "projects", spec.Declared.Projects);
        Json.Number(json, "budgetYuan", spec.Declared.BudgetYuan);
        json.WriteEndObject();
        List(json, "directions", spec.Directions, Direction);
        List(json, "clauses", compilation.Clauses, Clause);
        json.WriteStartArray("rules");
        for (int i = 0; i < spec.Rules.Count; i++)
        {
            Rule(json, spec.Rules[i], compilation.SourceMap.Rules[i]);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Direction(Utf8JsonWriter json, DirectionSpec direction)
    {
        json.WriteString("number", direction.Number);
        json.WriteString("title", direction.Title);
        json.WriteString("name", direction.Name);
        Json.Texts(json, "countries", direction.Countries);
        json.WriteString("agreement", direction.Agreement);
        List(json, "fields", direction.Fields, static (json, field) =>
        {
            json.WriteString("term", field.Term);
            json.WriteString("name", field.Name);
            json.WriteString("group", field.Group);
        });
        if (direction.Projects is { } projects)
        {
            json.WriteStartObject("projects");
            json.WriteString("bound", projects.Bound);
            json.WriteNumber("count", projects.Count);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("projects");
        }

        Json.Number(json, "budgetYuan", direction.BudgetYuan);
    }

    private static void Clause(Utf8JsonWriter json, ClauseSpec clause)
    {
        json.WriteString("direction", clause.Direction);
        Place(json, clause.Position);
        json.WriteString("text", clause.Text);
        json.WriteString("kind", Roles.Json(Roles.KindOf(clause)));
        Json.Texts(json, "rules", clause.Rules);
        Json.Texts(json, "unread", clause.Segments.Where(s => s.Role == SegmentRole.Unread).Select(s => s.Text));
        List(json, "segments", clause.Segments, static (json, segment) =>
        {
            json.WriteString("text", segment.Text);
            Place(json, segment.Position);
            json.WriteString("role", Roles.Json(segment.Role));
            Json.Texts(json, "rules", segment.Rules);
        });
    }

    private static void Rule(Utf8JsonWriter json, RuleSpec rule, SourcePosition position)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("direction", rule.Direction);
        json.WriteString("scope", rule.Scope switch
        {
            Compiler.Model.RuleScope.Application => "application",
            Compiler.Model.RuleScope.Pair => "pair",
            Compiler.Model.RuleScope.Portfolio => "portfolio",
            _ => "guide",
        });
        json.WriteString("severity", Severities.Json(rule.Severity));
        json.WriteString("reading", rule.Reading.ToString());
        Place(json, position);
        json.WriteString("text", rule.Clause);
        json.WriteStartObject("says");
        json.WriteString("zh", rule.SaysZh);
        json.WriteString("en", rule.SaysEn);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, SourcePosition position)
    {
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
