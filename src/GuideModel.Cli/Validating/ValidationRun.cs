using GuideModel.Cli.Input;

namespace GuideModel.Cli.Validating;

/// <summary>Validates data line by line in constant memory.</summary>
internal sealed class ValidationRun(GuideDefinition guide, Session session, IValidationReport report, bool onlyInvalid)
{
    private readonly ValidationTotals totals = new();
    private readonly ValidationProgress progress = new(session);

    /// <summary>Validates all the data and tells the exit code.</summary>
    public int Run(IReadOnlyList<string> paths)
    {
        bool interrupted = false;
        try
        {
            foreach (string path in paths)
            {
                using Stream stream = TextFiles.Open(path, session);
                Validate(stream);
            }
        }
        catch (OperationCanceledException)
        {
            interrupted = true;
        }
        finally
        {
            progress.Clear();
        }

        report.End(totals);
        if (interrupted)
        {
            session.Notice(
                $"已中断：检查了 {totals.Applications:N0} 份，用时 {progress.Elapsed.TotalSeconds:0.0} 秒。",
                $"Interrupted after {totals.Applications:N0} applications, {progress.Elapsed.TotalSeconds:0.0} s.");
            return ExitCodes.Interrupted;
        }

        return totals.AllEligible ? ExitCodes.Fine : ExitCodes.Findings;
    }

    private void Validate(Stream stream)
    {
        CancellationToken cancellation = session.Surroundings.Cancellation;
        using var reader = new LineReader(stream, cancellation);
        double? length = stream.CanSeek && stream.Length > 0 ? stream.Length : null;
        while (reader.TryRead(out ReadOnlySpan<byte> line))
        {
            cancellation.ThrowIfCancellationRequested();
            if (reader.IsTooLong)
            {
                Add(reader.Number, UnreadableLine.TooLong(LineReader.Limit));
            }
            else if (!IsBlank(line))
            {
                Add(reader.Number, guide.ValidateJson(line));
            }

            progress.Report(totals.Applications, reader.BytesRead / length);
        }
    }

    private void Add(long line, JsonValidation validation)
    {
        totals.Add(validation);
        if (!onlyInvalid || validation.Verdict != Verdict.Eligible)
        {
            report.Add(line, validation);
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r\v\f"u8) < 0;
}
