using System.Text.Json;
using GuideModel.Cli.Output;
using GuideModel.Compiler.Comparison;

namespace GuideModel.Cli.Comparing;

/// <summary>A comparison in SARIF 2.1.0: one rule for each kind of change, one result for each change.</summary>
internal static class ComparisonSarif
{
    public static void Write(ComparedGuides guides, Session session) => Json.Document(session, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "guide diff");
        json.WriteString("version", Program.Version);
        json.WriteStartArray("rules");
        foreach (ChangeKind kind in Enum.GetValues<ChangeKind>())
        {
            json.WriteStartObject();
            json.WriteString("id", ChangeWords.Name(kind));
            Text(json, "shortDescription", session.Say(ChangeWords.Of(kind)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (ToldChange told in guides.Changes)
        {
            Write(json, told, guides.New.Name.File ?? "", session);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ToldChange told, string file, Session session)
    {
        Change change = told.Change;
        json.WriteStartObject();
        json.WriteString("ruleId", ChangeWords.Name(change.Kind));
        json.WriteNumber("ruleIndex", (int)change.Kind);
        json.WriteString("level", told.Fails ? "error" : change.Subject == ChangeSubject.Unread ? "warning" : "note");
        Text(json, "message", string.Join('\n', new[] { $"{told.Heading(session)}: {ComparisonWords.Short(change, session)}", session.Say(ChangeWords.Meaning(change)) }
            .Concat(change.Remarks.Select(session.Say)).Concat(change.Witnesses.Select(w => ComparisonWords.Witness(w, session)))));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', file.Split('/', '\\').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        if (change.New?.Position is { } at)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", at.Line);
            json.WriteNumber("startColumn", at.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("guideChange/v1", told.Fingerprint);
        json.WriteEndObject();
        if (told.Approval is { } approval)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("justification", approval.Reason);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartObject("properties");
        json.WriteString("id", change.Id);
        Json.Texts(json, "breaks", ChangeWords.Broken(change.Breaks));
        Json.Texts(json, "directions", change.Directions);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
