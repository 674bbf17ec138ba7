using System.Xml;
using GuideModel.Cli.Output;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Testing.Cases;
using GuideModel.Testing;

namespace GuideModel.Cli.Cases;

/// <summary>A run of cases as JUnit XML: a suite a file, a failure a case that came out otherwise, an error a case
/// that was not understood.</summary>
internal static class CaseJUnit
{
    public static void Write(CaseRun run, Session session) => JUnit.Document(session, xml =>
    {
        JUnit.Counts(xml, run.Results.Count(r => !r.Result.IsAsExpected), run.Mistakes.Count, run.Results.Count + run.Mistakes.Count);
        foreach (string file in run.Results.Select(r => r.Case.File).Concat(run.Mistakes.Select(m => m.File)).Distinct().Order(StringComparer.Ordinal))
        {
            var results = run.Results.Where(r => r.Case.File == file).ToList();
            var mistakes = run.Mistakes.Where(m => m.File == file).ToList();
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", JUnit.Valid(file));
            JUnit.Counts(xml, results.Count(r => !r.Result.IsAsExpected), mistakes.Count, results.Count + mistakes.Count);
            results.ForEach(r => Write(xml, r.Case, r.Result, session));
            mistakes.ForEach(m => Write(xml, m, session));
            xml.WriteEndElement();
        }
    });

    private static void Write(XmlWriter xml, GuideCaseSpec one, CaseResult result, Session session)
    {
        JUnit.Start(xml, one.Direction.Length == 0 ? one.File : one.Direction, one.Name, one.File, one.Line);
        if (!result.IsAsExpected)
        {
            string[] differences = [.. result.Differences.Select(d => session.Say(d.Message, d.MessageEn))];
            JUnit.Told(xml, "failure", differences[0], $"{one.File}:{one.Line}\n{string.Join('\n', differences)}\n{result.Application}");
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, GuideDiagnostic mistake, Session session)
    {
        string place = $"{mistake.File}:{mistake.From.Line}:{mistake.From.Column}";
        JUnit.Start(xml, mistake.File, $"{mistake.Code} {place}", mistake.File, mistake.From.Line);
        JUnit.Told(xml, "error", session.Say(mistake.What), place + "\n" + session.Say(mistake.Message, mistake.MessageEn));
        xml.WriteEndElement();
    }
}
