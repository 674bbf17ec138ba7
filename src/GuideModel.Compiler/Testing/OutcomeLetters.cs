using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Testing;

/// <summary>Outcomes in one letter each: P pass, F fail, M missing, N not applicable, H left to people (人工).</summary>
public static class OutcomeLetters
{
    /// <summary>The letter of an outcome.</summary>
    public static char Of(FactOutcome outcome) => outcome switch
    {
        FactOutcome.Pass => 'P',
        FactOutcome.Fail => 'F',
        FactOutcome.Missing => 'M',
        FactOutcome.NotApplicable => 'N',
        _ => 'H',
    };
}
