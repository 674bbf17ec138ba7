using System.Buffers;
using System.Text;
using System.Text.Json;
using GuideModel.Cli.Output;

namespace GuideModel.Cli.Validating;

/// <summary>What a run came to, as one JSON object on one line.</summary>
internal static class SummaryJson
{
    public static string Of(GuideDefinition guide, ValidationTotals totals)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Json.Compact))
        {
            json.WriteStartObject();
            json.WriteNumber("applications", totals.Applications);
            json.WriteStartObject("verdicts");
            foreach (Verdict verdict in Verdicts.All)
            {
                json.WriteNumber(Verdicts.Json(verdict), totals[verdict]);
            }

            json.WriteEndObject();
            WriteDirections(json, guide, totals);
            WriteRules(json, totals);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteDirections(Utf8JsonWriter json, GuideDefinition guide, ValidationTotals totals)
    {
        json.WriteStartArray("directions");
        foreach (Direction? direction in guide.Directions.Append(null))
        {
            json.WriteStartObject();
            json.WriteString("direction", direction?.Number);
            foreach (Verdict verdict in Verdicts.All)
            {
                json.WriteNumber(Verdicts.Json(verdict), totals.Of(direction, verdict));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRules(Utf8JsonWriter json, ValidationTotals totals)
    {
        json.WriteStartArray("rules");
        foreach ((Rule rule, long failed, long missing) in totals.Rules)
        {
            Write(json, rule.Id, rule.Severity, failed, missing, rule.Clause, rule.Position.Line);
        }

        foreach ((Finding example, long count) in totals.Problems)
        {
            Write(json, example.RuleId, example.Severity, count, 0, null, null);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string rule, Severity severity, long failed, long missing, string? clause, int? guideLine)
    {
        json.WriteStartObject();
        json.WriteString("rule", rule);
        json.WriteString("severity", Severities.Json(severity));
        json.WriteNumber("fail", failed);
        json.WriteNumber("missing", missing);
        json.WriteString("clause", clause);
        Json.Number(json, "guideLine", guideLine);
        json.WriteEndObject();
    }
}
