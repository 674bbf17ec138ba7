using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Logic;

/// <summary>A set of outcomes (GRAMMAR.md, G8.3).</summary>
[Flags]
internal enum Outcomes
{
    None = 0,
    Pass = 1 << FactOutcome.Pass,
    Fail = 1 << FactOutcome.Fail,
    Missing = 1 << FactOutcome.Missing,
    NotApplicable = 1 << FactOutcome.NotApplicable,
    Manual = 1 << FactOutcome.Manual,

    /// <summary>A rule that decides lets the application through.</summary>
    Acceptable = Pass | NotApplicable | Manual,

    /// <summary>A rule that decides does not let it through.</summary>
    Unacceptable = Fail | Missing,

    /// <summary>The rule has something to say about the application.</summary>
    Applicable = All & ~NotApplicable,
    All = Pass | Fail | Missing | NotApplicable | Manual,
}
