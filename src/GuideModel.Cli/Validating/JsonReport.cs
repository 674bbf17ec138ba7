using System.Text.Json;
using GuideModel.Cli.Output;

namespace GuideModel.Cli.Validating;

/// <summary>Verdicts for machines: one a line, or all of them as one array, one element a line.</summary>
internal sealed class JsonReport(Session session, bool array) : ValidationReport
{
    private bool any;

    public override VerdictWriter NewWriter() => new JsonVerdicts(session, array, new Utf8JsonWriter(Stream.Null, Json.Compact));

    public override void Add(Stream stream, VerdictWriter verdicts)
    {
        ReadOnlySpan<byte> lines = verdicts.Written;
        if (array && !any && !lines.IsEmpty)
        {
            // The first of all has the bracket in the place of a comma.
            stream.Write("["u8);
            lines = lines[1..];
        }

        any |= !lines.IsEmpty;
        stream.Write(lines);
    }

    public override void End(Stream stream, ValidationTotals totals)
    {
        if (array)
        {
            stream.Write(any ? "]\n"u8 : "[]\n"u8);
        }
    }
}
