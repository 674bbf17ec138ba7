using System.Buffers;
using System.Text.Json;

namespace GuideModel.Cli.Output;

/// <summary>Writes one JSON value a line, handing the bytes on whenever enough have gathered.</summary>
internal sealed class JsonLines : IDisposable
{
    private const int Enough = 64 * 1024;

    private readonly ArrayBufferWriter<byte> buffer = new(Enough + 8192);
    private readonly Stream stream;

    public JsonLines(Stream stream)
    {
        this.stream = stream;
        Writer = new Utf8JsonWriter(buffer, Json.Compact);
    }

    /// <summary>Writes the value of the current line.</summary>
    public Utf8JsonWriter Writer { get; }

    /// <summary>Writes bytes between two values.</summary>
    public void Raw(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);

    public void EndLine()
    {
        Writer.Flush();
        Writer.Reset();
        buffer.Write("\n"u8);
        if (buffer.WrittenCount >= Enough)
        {
            Flush();
        }
    }

    public void Flush()
    {
        stream.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }

    public void Dispose() => Writer.Dispose();
}
