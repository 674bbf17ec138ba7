namespace GuideModel.Cli.Validating;

/// <summary>Writes the verdicts of a run, one by one.</summary>
internal interface IValidationReport : IDisposable
{
    /// <summary>Writes one application's verdict.</summary>
    void Add(long line, JsonValidation validation);

    /// <summary>Ends the report; also after an interruption, with what was done until then.</summary>
    void End(ValidationTotals totals);
}
