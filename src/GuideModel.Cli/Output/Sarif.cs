using System.Text.Json;
using GuideModel.Compiler.Model;

namespace GuideModel.Cli.Output;

/// <summary>One run in SARIF 2.1.0.</summary>
internal static class Sarif
{
    /// <summary>Writes it.</summary>
    /// <param name="session">The run.</param>
    /// <param name="tool">The command.</param>
    /// <param name="rules">The kinds of results.</param>
    /// <param name="results">The results, each of one of these kinds.</param>
    public static void Write(Session session, string tool, IReadOnlyList<SarifRule> rules, IEnumerable<SarifResult> results) => Json.Document(session, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", tool);
        json.WriteString("version", Program.Version);
        json.WriteStartArray("rules");
        foreach (SarifRule rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            Text(json, "shortDescription", rule.Text);
            if (rule.Page is { } page)
            {
                json.WriteString("helpUri", page);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        Dictionary<string, int> indices = rules.Select((r, i) => (r.Id, Index: i)).ToDictionary(r => r.Id, r => r.Index, StringComparer.Ordinal);
        foreach (SarifResult result in results)
        {
            Write(json, result, indices[result.Rule]);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, SarifResult result, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", result.Rule);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", result.Level);
        Text(json, "message", result.Message);
        Places(json, "locations", [result.Place]);
        if (result.Related.Count > 0)
        {
            Places(json, "relatedLocations", result.Related);
        }

        result.More?.Invoke(json);
        json.WriteEndObject();
    }

    private static void Places(Utf8JsonWriter json, string name, IEnumerable<SarifPlace> places)
    {
        json.WriteStartArray(name);
        foreach (SarifPlace place in places)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", string.Join('/', place.File.Split('/', '\\').Select(Uri.EscapeDataString)));
            json.WriteEndObject();
            if (place.From is { } from)
            {
                Region(json, from, place.To);
            }

            json.WriteEndObject();
            if (place.Label is { } label)
            {
                Text(json, "message", label);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Region(Utf8JsonWriter json, SourcePosition from, SourcePosition? to)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", from.Line);
        json.WriteNumber("startColumn", from.Column);
        if (to is { } end)
        {
            json.WriteNumber("endLine", end.Line);
            json.WriteNumber("endColumn", end.Column);
        }

        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
