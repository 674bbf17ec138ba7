using System.Text.Json;
using GuideModel.Compiler.Diagnostics;

namespace GuideModel.Cli.Output;

/// <summary>Diagnostics for machines (the contract of <c>guide check --format json</c>).</summary>
internal static class DiagnosticsJson
{
    public static void Write(IEnumerable<GuideDiagnostic> diagnostics, Session session) => Json.Document(session, json =>
    {
        json.WriteStartArray();
        foreach (GuideDiagnostic diagnostic in diagnostics)
        {
            Write(json, diagnostic, session);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, GuideDiagnostic diagnostic, Session session)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", Severities.Json(diagnostic.Severity));
        json.WriteString("file", diagnostic.File);
        json.WriteNumber("line", diagnostic.From.Line);
        json.WriteNumber("column", diagnostic.From.Column);
        json.WriteNumber("endLine", diagnostic.To.Line);
        json.WriteNumber("endColumn", diagnostic.To.Column);
        json.WriteString("message", session.Say(diagnostic.Message, diagnostic.MessageEn));
        json.WriteString("help", DiagnosticsText.Help(diagnostic.Code));
        if (diagnostic.Witness is { } witness)
        {
            // Facts as an application states them; there only where something is demonstrated.
            json.WritePropertyName("witness");
            json.WriteRawValue(witness.Facts);
        }

        json.WriteEndObject();
    }
}
