namespace GuideModel.Cli.Validating;

/// <summary>A report on a run: verdicts, block by block in the order of the data, and what they come to.</summary>
internal abstract class ValidationReport
{
    /// <summary>A writer of verdicts, for one thread; null where the report has none.</summary>
    public abstract VerdictWriter? NewWriter();

    /// <summary>Begins the report.</summary>
    public virtual void Begin(Stream stream)
    {
    }

    /// <summary>Adds the verdicts of a block.</summary>
    public virtual void Add(Stream stream, VerdictWriter verdicts) => stream.Write(verdicts.Written);

    /// <summary>Ends the report; also after an interruption, with what was done until then.</summary>
    public virtual void End(Stream stream, ValidationTotals totals)
    {
    }
}
