using System.Text.Json;
using GuideModel.Cli.Output;

namespace GuideModel.Cli.Validating;

/// <summary>A verdict as JSON (the contract of <c>guide validate --format ndjson</c>).</summary>
internal sealed class ValidationJson(Session session)
{
    public static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Eligible => "eligible",
        Verdict.Ineligible => "ineligible",
        Verdict.Incomplete => "incomplete",
        _ => "unreadable",
    };

    public void Write(Utf8JsonWriter json, long line, JsonValidation validation)
    {
        json.WriteStartObject();
        json.WriteNumber("line"u8, line);
        json.WriteString("id"u8, validation.Id);
        json.WriteString("direction"u8, validation.Direction);
        json.WriteString("verdict"u8, Name(validation.Verdict));
        json.WriteStartArray("findings"u8);
        foreach (Finding finding in validation.Findings)
        {
            Write(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule"u8, finding.RuleId);
        json.WriteString("outcome"u8, finding.Outcome == Outcome.Missing ? "missing"u8 : "fail"u8);
        json.WriteString("severity"u8, Severities.Json(finding.Severity));
        json.WriteString("pointer"u8, finding.Pointer);
        json.WriteString("required"u8, finding.Required);
        json.WriteString("actual"u8, finding.Actual);
        json.WriteString("clause"u8, finding.Clause);
        if (finding.Position is { } position)
        {
            json.WriteNumber("guideLine"u8, position.Line);
        }
        else
        {
            json.WriteNull("guideLine"u8);
        }

        json.WriteString("message"u8, session.Say(finding.Message, finding.MessageEn));
        json.WriteEndObject();
    }
}
