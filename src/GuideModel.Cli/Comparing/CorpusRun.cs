using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GuideModel.Cli.Guides;
using GuideModel.Cli.Input;
using GuideModel.Compiler.Comparison;

namespace GuideModel.Cli.Comparing;

/// <summary>Validates real applications under both guides.</summary>
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
            using BlockReader reader = new DataFile(file).Open(session);
            var block = new DataBlock();
            while (reader.TryRead(block))
            {
                foreach (DataPiece piece in block.Pieces)
                {
                    session.Surroundings.Cancellation.ThrowIfCancellationRequested();
                    string place = $"{file}:{piece.Position.Line}";
                    if (piece.Fault != PieceFault.None)
                    {
                        throw new InputException(
                            $"{place} 一行超过 {DataBlock.Limit / 1024 / 1024} MB，或列表不完整，没有比较。",
                            $"{place} is longer than {DataBlock.Limit / 1024 / 1024} MB, or no part of a list; nothing was compared.");
                    }

                    ReadOnlySpan<byte> application = block.Text.Slice(piece.Start, piece.Length);
                    JsonValidation one = before.ValidateJson(application);
                    JsonValidation other = one.Direction is { } number && renumbered.TryGetValue(number, out string? now) && Named(application, now) is { } same ? after.ValidateJson(same) : after.ValidateJson(application);
                    totals.Add(one.Id ?? place, one, other);
                }
            }

            if (reader.Failed is { } failed)
            {
                throw new InputException($"{file}：{failed.Words.Zh}", $"{file}: {failed.Words.En}");
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
