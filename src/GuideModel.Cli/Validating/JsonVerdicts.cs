using System.Buffers;
using System.Text.Json;
using GuideModel.Cli.Output;

namespace GuideModel.Cli.Validating;

/// <summary>Verdicts as JSON, one a line (the contract of <c>guide validate --format ndjson</c>).</summary>
internal sealed class JsonVerdicts : VerdictWriter
{
    private readonly Session session;
    private readonly bool array;
    private readonly Utf8JsonWriter json;

    /// <summary>Verdicts of a session.</summary>
    /// <param name="session">The session.</param>
    /// <param name="array">Whether a comma stands before each.</param>
    /// <param name="json">What writes one verdict after the other.</param>
    public JsonVerdicts(Session session, bool array, Utf8JsonWriter json)
    {
        this.session = session;
        this.array = array;
        this.json = json;
        json.Reset(Buffer);
    }

    public override void AddFine(VerdictPlace place, in ScannedApplication application)
    {
        Begin(place);
        if (application.HasId)
        {
            json.WriteString("id"u8, application.Id);
        }
        else
        {
            json.WriteNull("id"u8);
        }

        json.WriteString("direction"u8, application.Direction.Number);
        json.WriteString("verdict"u8, Verdicts.Json(Verdict.Eligible));
        json.WriteStartArray("findings"u8);
        End();
    }

    public override void Add(VerdictPlace place, JsonValidation validation)
    {
        Begin(place);
        json.WriteString("id"u8, validation.Id);
        json.WriteString("direction"u8, validation.Direction);
        json.WriteString("verdict"u8, Verdicts.Json(validation.Verdict));
        json.WriteStartArray("findings"u8);
        foreach (Finding finding in validation.Findings)
        {
            Add(finding);
        }

        End();
    }

    private void Begin(VerdictPlace place)
    {
        if (array)
        {
            Buffer.Write(","u8);
        }

        json.WriteStartObject();
        if (place.File is { } file)
        {
            json.WriteString("file"u8, file);
        }

        json.WriteNumber("line"u8, place.Position.Line);
        if (place.HasColumn)
        {
            json.WriteNumber("column"u8, place.Position.Column);
        }
    }

    private void End()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        json.Reset(Buffer);
        Buffer.Write("\n"u8);
    }

    private void Add(Finding finding)
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
