using System.Text.Json;
using GuideModel.Cli.Guides;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Cli.Output;

/// <summary>Diagnostics for machines (the contract of <c>guide check --format json</c>).</summary>
/// <remarks>Every diagnostic has the members up to help and the four parts of its message; example, related and fixes are there where
/// it has them, and so is the witness of a finding about rules.</remarks>
internal static class DiagnosticsJson
{
    public static void Write(IReadOnlyList<LoadedGuide> guides, Session session) => Json.Document(session, json =>
    {
        json.WriteStartArray();
        foreach (LoadedGuide guide in guides)
        {
            Write(json, guide.Compilation.Diagnostics, guide.TextOf, session);
        }

        json.WriteEndArray();
    });

    /// <summary>Writes diagnostics as elements of an array.</summary>
    /// <param name="json">The array.</param>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="textOf">The text of a file that they are about.</param>
    /// <param name="session">The run.</param>
    public static void Write(Utf8JsonWriter json, IEnumerable<GuideDiagnostic> diagnostics, Func<string, string> textOf, Session session)
    {
        var texts = new Dictionary<string, GuideText>(StringComparer.Ordinal);
        foreach (GuideDiagnostic diagnostic in diagnostics)
        {
            Write(json, diagnostic, textOf, texts, session);
        }
    }

    private static void Write(Utf8JsonWriter json, GuideDiagnostic diagnostic, Func<string, string> textOf, Dictionary<string, GuideText> texts, Session session)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", Severities.Json(diagnostic.Severity));
        Place(json, diagnostic.File, diagnostic.From, diagnostic.To);
        json.WriteString("message", session.Say(diagnostic.Message, diagnostic.MessageEn));
        json.WriteString("help", DiagnosticsText.Help(diagnostic.Code));
        json.WriteString("what", session.Say(diagnostic.What));
        json.WriteString("where", session.Say(diagnostic.Where));
        json.WriteString("clause", session.Say(diagnostic.Clause));
        json.WriteString("fix", session.Say(diagnostic.Fix));
        if (diagnostic.Example is { } example)
        {
            json.WriteString("example", example);
        }

        Objects(json, "related", diagnostic.Related, place =>
        {
            Place(json, place.File, place.From, place.To);
            json.WriteString("label", session.Say(place.Label));
        });
        Objects(json, "fixes", diagnostic.Fixes, fix =>
        {
            json.WriteString("title", session.Say(fix.Title));
            Objects(json, "edits", fix.Edits, edit =>
            {
                GuideText text = texts.TryGetValue(edit.File, out GuideText? known) ? known : texts[edit.File] = new GuideText(edit.File, textOf(edit.File));
                Place(json, edit.File, text.PositionAt(edit.Start), text.PositionAt(edit.Start + edit.Length));
                json.WriteString("newText", edit.NewText);
            });
        });
        if (diagnostic.Witness is { } witness)
        {
            // Facts as an application states them; there only where something is demonstrated.
            json.WritePropertyName("witness");
            json.WriteRawValue(witness.Facts);
        }

        json.WriteEndObject();
    }

    private static void Objects<T>(Utf8JsonWriter json, string name, EquatableArray<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Place(Utf8JsonWriter json, string file, SourcePosition from, SourcePosition to)
    {
        json.WriteString("file", file);
        json.WriteNumber("line", from.Line);
        json.WriteNumber("column", from.Column);
        json.WriteNumber("endLine", to.Line);
        json.WriteNumber("endColumn", to.Column);
    }
}
