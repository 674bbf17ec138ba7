using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GuideModel.Cli.Guides;
using GuideModel.Cli.Input;
using GuideModel.Compiler.Comparison;

namespace GuideModel.Cli.Comparing;

/// <summary>Validates real applications, one a line, under both guides.</summary>
internal static class CorpusRun
{
    private static readonly JsonSerializerOptions AsItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Counts who flips.</summary>
    public static CorpusTotals Run(IReadOnlyList<string> files, LoadedGuide old, LoadedGuide @new, GuideComparison comparison, Session session)
    {
        GuideDefinition before = OnTheFlyGuide.Compile(old);
        GuideDefinition after = OnTheFlyGuide.Compile(@new);
        Dictionary<string, string> renumbered = comparison.Directions.Where(d => d.Old is not null && d.New is not null && d.Old != d.New).ToDictionary(d => d.Old!, d => d.New!, StringComparer.Ordinal);
        var totals = new CorpusTotals();
        foreach (string file in files)
        {
            using Stream stream = TextFiles.Open(file, session);
            using var reader = new LineReader(stream, session.Surroundings.Cancellation);
            while (reader.TryRead(out ReadOnlySpan<byte> line))
            {
                session.Surroundings.Cancellation.ThrowIfCancellationRequested();
                if (reader.IsTooLong)
                {
                    throw new InputException(
                        $"{file}:{reader.Number} 一行超过 {LineReader.Limit / 1024 / 1024} MB，没有比较。",
                        $"{file}:{reader.Number} is a line of more than {LineReader.Limit / 1024 / 1024} MB; nothing was compared.");
                }

                if (line.IndexOfAnyExcept(" \t\r\v\f"u8) >= 0)
                {
                    JsonValidation one = before.ValidateJson(line);
                    JsonValidation other = one.Direction is { } number && renumbered.TryGetValue(number, out string? now) && Named(line, now) is { } same ? after.ValidateJson(same) : after.ValidateJson(line);
                    totals.Add(one.Id ?? $"{file}:{reader.Number}", one, other);
                }
            }
        }

        return totals;
    }

    // The application of a direction that has another number now, naming that one: what it is judged by shall be compared.
    private static byte[]? Named(ReadOnlySpan<byte> line, string number)
    {
        try
        {
            if (JsonNode.Parse(line) is not JsonObject application)
            {
                return null;
            }

            foreach (string name in (string[])["direction", "指南方向"])
            {
                if (application.ContainsKey(name))
                {
                    application[name] = number;
                }
            }

            return JsonSerializer.SerializeToUtf8Bytes((JsonNode)application, AsItIs);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return null;
        }
    }
}
