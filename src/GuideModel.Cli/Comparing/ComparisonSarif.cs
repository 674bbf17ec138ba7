using System.Text.Json;
using GuideModel.Cli.Output;
using GuideModel.Compiler.Comparison;

namespace GuideModel.Cli.Comparing;

/// <summary>A comparison in SARIF 2.1.0: one rule for each kind of change, one result for each change.</summary>
internal static class ComparisonSarif
{
    public static void Write(ComparedGuides guides, Session session) => Sarif.Write(
        session,
        "guide diff",
        [.. Enum.GetValues<ChangeKind>().Select(k => new SarifRule(ChangeWords.Name(k), session.Say(ChangeWords.Of(k))))],
        guides.Changes.Select(told => Result(told, guides.New.Name.File ?? "", session)));

    private static SarifResult Result(ToldChange told, string file, Session session)
    {
        Change change = told.Change;
        string level = told.Fails ? "error" : change.Subject == ChangeSubject.Unread ? "warning" : "note";
        string message = string.Join('\n', new[] { $"{told.Heading(session)}: {ComparisonWords.Short(change, session)}", session.Say(ChangeWords.Meaning(change)) }
            .Concat(change.Remarks.Select(session.Say)).Concat(change.Witnesses.Select(w => ComparisonWords.Witness(w, session))));
        return new SarifResult(ChangeWords.Name(change.Kind), level, message, new SarifPlace(file, change.New?.Position)) { More = json => WriteMore(json, told) };
    }

    private static void WriteMore(Utf8JsonWriter json, ToldChange told)
    {
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
        json.WriteString("id", told.Change.Id);
        Json.Texts(json, "breaks", ChangeWords.Broken(told.Change.Breaks));
        Json.Texts(json, "directions", told.Change.Directions);
        json.WriteEndObject();
    }
}
