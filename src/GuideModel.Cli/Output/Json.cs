using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GuideModel.Cli.Output;

/// <summary>JSON as all commands write it: Chinese as it is, line feeds only, a line feed at the end.</summary>
internal static class Json
{
    /// <summary>One value a line.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static JsonWriterOptions Indented { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Writes one indented document to the result.</summary>
    public static void Document(Session session, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            write(writer);
        }

        session.Out.Flush();
        session.OutStream.Write(buffer.WrittenSpan);
        session.OutStream.Write("\n"u8);
    }

    /// <summary>A list of texts.</summary>
    public static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>A number, or null where it is not known.</summary>
    public static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
