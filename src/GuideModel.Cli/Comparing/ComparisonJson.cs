using System.Text.Json;
using GuideModel.Cli.Output;
using GuideModel.Compiler.Comparison;

namespace GuideModel.Cli.Comparing;

/// <summary>A comparison for machines (the contract of <c>guide diff --format json</c>).</summary>
internal static class ComparisonJson
{
    public static void Write(ComparedGuides guides, Session session) => Json.Document(session, json =>
    {
        json.WriteStartObject();
        json.WriteString("old", guides.Old.Label);
        json.WriteString("new", guides.New.Label);
        json.WriteStartObject("kinds");
        foreach (ChangeKind kind in Enum.GetValues<ChangeKind>())
        {
            json.WriteNumber(ChangeWords.Name(kind), guides.Changes.Count(c => c.Change.Kind == kind));
        }

        json.WriteEndObject();
        Json.Texts(json, "breaks", ChangeWords.Broken(guides.Comparison.Breaks));
        json.WriteStartArray("directions");
        foreach (ComparedDirection direction in guides.Comparison.Directions)
        {
            json.WriteStartObject();
            json.WriteString("old", direction.Old);
            json.WriteString("new", direction.New);
            json.WriteString("title", direction.Title);
            json.WriteNumber("stricter", guides.Deciding(direction).Count(c => ChangeWords.Direction(c.Change).Stricter));
            json.WriteNumber("milder", guides.Deciding(direction).Count(c => ChangeWords.Direction(c.Change).Milder));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (ToldChange change in guides.Changes)
        {
            Write(json, change, session);
        }

        json.WriteEndArray();
        json.WriteStartArray("stale");
        foreach (var diagnostic in guides.Stale)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("file", diagnostic.File);
            json.WriteNumber("line", diagnostic.From.Line);
            json.WriteString("message", session.Say(diagnostic.Message, diagnostic.MessageEn));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, guides.Corpus);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ToldChange told, Session session)
    {
        Change change = told.Change;
        json.WriteStartObject();
        json.WriteString("fingerprint", told.Fingerprint);
        json.WriteString("kind", ChangeWords.Name(change.Kind));
        json.WriteString("subject", ChangeWords.Name(change.Subject));
        json.WriteString("id", change.Id);
        Json.Texts(json, "directions", change.Directions);
        Json.Texts(json, "breaks", ChangeWords.Broken(change.Breaks));
        Side(json, "old", change.Old);
        Side(json, "new", change.New);
        json.WriteString("means", session.Say(ChangeWords.Meaning(change)));
        Json.Texts(json, "remarks", change.Remarks.Select(session.Say));
        json.WriteStartArray("witnesses");
        foreach (ChangeWitness witness in change.Witnesses)
        {
            json.WriteStartObject();
            json.WriteString("scope", witness.Scope.ToString().ToLowerInvariant());
            json.WriteString("direction", witness.Direction);
            json.WriteString("newDirection", witness.NewDirection);
            json.WriteString("old", ChangeWords.Of(witness.Old).En);
            json.WriteString("new", ChangeWords.Of(witness.New).En);
            json.WritePropertyName("facts");
            json.WriteRawValue(witness.Facts);
            json.WritePropertyName("application");
            json.WriteRawValue(witness.Application);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (told.Approval is { } approval)
        {
            json.WriteStartObject("approved");
            json.WriteString("date", approval.Date);
            json.WriteString("reason", approval.Reason);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("approved");
        }

        json.WriteBoolean("fails", told.Fails);
        json.WriteEndObject();
    }

    private static void Side(Utf8JsonWriter json, string name, ChangeSide? side)
    {
        if (side is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("id", side.Id);
        json.WriteString("words", side.Words);
        json.WriteString("clause", side.Clause);
        Json.Number(json, "line", side.Position?.Line);
        Json.Number(json, "column", side.Position?.Column);
        json.WriteString("reading", side.Reading);
        json.WriteString("severity", side.Severity is { } severity ? Severities.Json(severity) : null);
        if (side.Says is { } says)
        {
            json.WriteStartObject("says");
            json.WriteString("zh", says.Zh);
            json.WriteString("en", says.En);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("says");
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CorpusTotals? corpus)
    {
        if (corpus is null)
        {
            json.WriteNull("corpus");
            return;
        }

        json.WriteStartObject("corpus");
        json.WriteNumber("applications", corpus.Applications);
        json.WriteNumber("flipped", corpus.Flipped);
        json.WriteStartArray("flips");
        foreach (CorpusTotals.Flip flip in corpus.Flips)
        {
            json.WriteStartObject();
            json.WriteString("direction", flip.Direction);
            json.WriteString("old", Verdicts.Json(flip.Old));
            json.WriteString("new", Verdicts.Json(flip.New));
            json.WriteString("because", flip.Because);
            json.WriteNumber("count", flip.Count);
            Json.Texts(json, "names", flip.Names);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
