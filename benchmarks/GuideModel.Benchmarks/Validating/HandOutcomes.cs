namespace GuideModel.Benchmarks.Validating;

/// <summary>The outcomes of the hand-written validator: a bit a rule; what is in no mask has passed.</summary>
/// <param name="Failed">Rules that do not hold.</param>
/// <param name="Missing">Rules that lack a fact.</param>
/// <param name="NotApplicable">Rules that do not speak of the application.</param>
public readonly record struct HandOutcomes(uint Failed, uint Missing, uint NotApplicable)
{
    /// <summary>Every rule of the direction is of severity error, so all of them decide.</summary>
    public Verdict Verdict => Failed != 0 ? Verdict.Ineligible : Missing != 0 ? Verdict.Incomplete : Verdict.Eligible;

    /// <summary>The outcome of a rule.</summary>
    public Outcome this[int rule] =>
        ((Failed >> rule) & 1) != 0 ? Outcome.Fail
        : ((Missing >> rule) & 1) != 0 ? Outcome.Missing
        : ((NotApplicable >> rule) & 1) != 0 ? Outcome.NotApplicable
        : Outcome.Pass;
}
