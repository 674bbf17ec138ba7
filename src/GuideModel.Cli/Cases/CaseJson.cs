using System.Text.Json;
using GuideModel.Cli.Output;
using GuideModel.Compiler.Testing.Cases;
using GuideModel.Testing;

namespace GuideModel.Cli.Cases;

/// <summary>A run of cases for machines (the contract of <c>guide test --format json</c>).</summary>
internal static class CaseJson
{
    public static void Write(CaseRun run, Session session) => Json.Document(session, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("cases");
        foreach ((GuideCaseSpec one, CaseResult result) in run.Results)
        {
            Write(json, one, result, session);
        }

        json.WriteEndArray();
        json.WriteStartArray("mistakes");
        DiagnosticsJson.Write(json, run.Mistakes, run.TextOf, session);
        json.WriteEndArray();
        json.WriteStartArray("clauses");
        foreach (ClauseCoverage rule in run.Coverage)
        {
            Write(json, rule, run.LineOf(rule.Rule));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, GuideCaseSpec one, CaseResult result, Session session)
    {
        json.WriteStartObject();
        json.WriteString("file", one.File);
        json.WriteNumber("line", one.Line);
        json.WriteString("name", one.Name);
        json.WriteString("direction", one.Direction);
        json.WriteString("expected", one.Verdict.ToString().ToLowerInvariant());
        json.WriteString("actual", Verdicts.Json(result.Validation.Verdict));
        json.WriteBoolean("asExpected", result.IsAsExpected);
        Json.Texts(json, "differences", result.Differences.Select(d => session.Say(d.Message, d.MessageEn)));
        json.WritePropertyName("application");
        json.WriteRawValue(result.Application);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ClauseCoverage rule, int line)
    {
        json.WriteStartObject();
        json.WriteString("rule", rule.Rule);
        json.WriteString("direction", rule.Direction);
        json.WriteNumber("line", line);
        json.WriteString("clause", rule.Clause);
        json.WriteNumber("passing", rule.Passing);
        json.WriteNumber("failing", rule.Failing);
        json.WriteNumber("missing", rule.Missing);
        Json.Texts(json, "lacks", rule.Open.Select(p => p.Letter switch { 'P' => "passing", 'F' => "failing", _ => "missing" }));
        json.WriteEndObject();
    }
}
