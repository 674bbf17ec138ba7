namespace GuideModel.Cli.Comparing;

/// <summary>A change that somebody has approved.</summary>
/// <param name="Fingerprint">Which change.</param>
/// <param name="Date">When, as <c>yyyy-MM-dd</c>.</param>
/// <param name="What">What it is, for people who read the file.</param>
/// <param name="Reason">Why.</param>
/// <param name="Line">Its line in the file.</param>
internal sealed record Approval(string Fingerprint, string Date, string What, string Reason, int Line)
{
    /// <summary>The line of the file.</summary>
    public string Text => $"{Fingerprint} | {Date} | {What} | {Reason}";
}
