namespace GuideModel;

/// <summary>An application with the other side's submission of the same project.</summary>
/// <typeparam name="TApplication">The direction's record.</typeparam>
/// <param name="Application">Our side's application.</param>
/// <param name="Partner">The other side's, or null when none or no single one was found.</param>
/// <param name="Candidates">The other side's submissions that agree in most facts; more than one is undecided.</param>
/// <param name="Findings">Facts that disagree or are absent; for a single-sided application, that.</param>
public sealed record Pair<TApplication>(
    TApplication Application, TApplication? Partner, IReadOnlyList<TApplication> Candidates, IReadOnlyList<Finding> Findings)
    where TApplication : class
{
    /// <summary>Only our side applied.</summary>
    public bool IsSingleSided => Candidates.Count == 0;
}
