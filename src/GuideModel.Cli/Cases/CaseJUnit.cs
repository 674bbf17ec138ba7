using System.Globalization;
using System.Text;
using System.Xml;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Testing.Cases;
using GuideModel.Testing;

namespace GuideModel.Cli.Cases;

/// <summary>A run of cases as JUnit XML, which CI systems show: a suite a file, a failure a case that came out otherwise, an error a case
/// that was not understood.</summary>
internal static class CaseJUnit
{
    public static void Write(CaseRun run, Session session)
    {
        session.Out.Flush();
        using var xml = XmlWriter.Create(session.OutStream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CloseOutput = false });
        xml.WriteStartElement("testsuites");
        Counts(xml, run.Results.Count(r => !r.Result.IsAsExpected), run.Mistakes.Count, run.Results.Count + run.Mistakes.Count);
        foreach (string file in run.Results.Select(r => r.Case.File).Concat(run.Mistakes.Select(m => m.File)).Distinct().Order(StringComparer.Ordinal))
        {
            var results = run.Results.Where(r => r.Case.File == file).ToList();
            var mistakes = run.Mistakes.Where(m => m.File == file).ToList();
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", Valid(file));
            Counts(xml, results.Count(r => !r.Result.IsAsExpected), mistakes.Count, results.Count + mistakes.Count);
            results.ForEach(r => Write(xml, r.Case, r.Result, session));
            mistakes.ForEach(m => Write(xml, m, session));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteRaw("\n");
    }

    private static void Write(XmlWriter xml, GuideCaseSpec one, CaseResult result, Session session)
    {
        Start(xml, one.Name, one.Direction, one.File, one.Line);
        if (!result.IsAsExpected)
        {
            string[] differences = [.. result.Differences.Select(d => session.Say(d.Message, d.MessageEn))];
            Told(xml, "failure", differences[0], $"{one.File}:{one.Line}\n{string.Join('\n', differences)}\n{result.Application}");
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, GuideDiagnostic mistake, Session session)
    {
        string place = $"{mistake.File}:{mistake.From.Line}:{mistake.From.Column}";
        Start(xml, $"{mistake.Code} {place}", "", mistake.File, mistake.From.Line);
        Told(xml, "error", session.Say(mistake.What), place + "\n" + session.Say(mistake.Message, mistake.MessageEn));
        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, string name, string direction, string file, int line)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Valid(direction.Length == 0 ? file : direction));
        xml.WriteAttributeString("name", Valid(name));
        xml.WriteAttributeString("file", Valid(file));
        xml.WriteAttributeString("line", line.ToString(CultureInfo.InvariantCulture));
    }

    private static void Told(XmlWriter xml, string element, string message, string all)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("message", Valid(message));
        xml.WriteString(Valid(all));
        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, int failures, int errors, int tests)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", errors.ToString(CultureInfo.InvariantCulture));
    }

    // XML has no place for some characters, not even escaped.
    private static string Valid(string text) => string.Concat(text.EnumerateRunes().Select(r =>
        r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value) ? r.ToString() : "\\u" + r.Value.ToString("X4", CultureInfo.InvariantCulture)));
}
