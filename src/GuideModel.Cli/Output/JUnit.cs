using System.Globalization;
using System.Text;
using System.Xml;

namespace GuideModel.Cli.Output;

/// <summary>JUnit XML, which CI systems show, as all commands write it.</summary>
internal static class JUnit
{
    /// <summary>Writes one document to the result.</summary>
    public static void Document(Session session, Action<XmlWriter> write)
    {
        session.Out.Flush();
        using var xml = XmlWriter.Create(session.OutStream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CloseOutput = false });
        xml.WriteStartElement("testsuites");
        write(xml);
        xml.WriteEndElement();
        xml.WriteRaw("\n");
    }

    /// <summary>How many tests there are.</summary>
    public static void Counts(XmlWriter xml, int failures, int errors, int tests)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", errors.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Begins a test.</summary>
    public static void Start(XmlWriter xml, string group, string name, string file, int line)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Valid(group));
        xml.WriteAttributeString("name", Valid(name));
        xml.WriteAttributeString("file", Valid(file));
        xml.WriteAttributeString("line", line.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Says why a test did not pass.</summary>
    public static void Told(XmlWriter xml, string element, string message, string all)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("message", Valid(message));
        xml.WriteString(Valid(all));
        xml.WriteEndElement();
    }

    /// <summary>A text without what XML has no place for, not even escaped.</summary>
    public static string Valid(string text) => string.Concat(text.EnumerateRunes().Select(r =>
        r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value) ? r.ToString() : "\\u" + r.Value.ToString("X4", CultureInfo.InvariantCulture)));
}
