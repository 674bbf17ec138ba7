using System.Xml;
using GuideModel.Cli.Guides;
using GuideModel.Compiler;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;

namespace GuideModel.Cli.Output;

/// <summary>Diagnostics as JUnit XML: a test a guide, failed by its errors, and where the check is strict by what was overlooked.</summary>
internal static class DiagnosticsJUnit
{
    public static void Write(IReadOnlyList<LoadedGuide> guides, bool strict, Session session) => JUnit.Document(session, xml =>
    {
        string[][] failures = [.. guides.Select(g => Failures(g, strict, session).ToArray())];
        JUnit.Counts(xml, failures.Count(f => f.Length > 0), 0, guides.Count);
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", "guide check");
        JUnit.Counts(xml, failures.Count(f => f.Length > 0), 0, guides.Count);
        for (int i = 0; i < guides.Count; i++)
        {
            Write(xml, guides[i].Input.Path, failures[i], session);
        }

        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, string file, string[] failures, Session session)
    {
        JUnit.Start(xml, "guide check", file, file, 1);
        if (failures.Length > 0)
        {
            JUnit.Told(xml, "failure", session.Say($"{failures.Length} 处须处理", $"{failures.Length} findings"), string.Join('\n', failures));
        }

        xml.WriteEndElement();
    }

    private static IEnumerable<string> Failures(LoadedGuide guide, bool strict, Session session)
    {
        foreach (GuideDiagnostic error in guide.Compilation.Diagnostics.Where(d => d.Severity == RuleSeverity.Error))
        {
            yield return $"{error.File}:{error.From.Line}:{error.From.Column}: {error.Code} {session.Say(error.Message, error.MessageEn)}";
        }

        foreach (SegmentSpec part in strict ? guide.Compilation.Overlooked : [])
        {
            yield return $"{guide.Input.Path}:{part.Position.Line}:{part.Position.Column}: {session.Say("未读且无旁注：", "not read, without a margin note: ")}{part.Text}";
        }
    }
}
