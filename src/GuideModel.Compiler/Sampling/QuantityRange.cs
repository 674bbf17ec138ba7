namespace GuideModel.Compiler.Sampling;

/// <summary>What a quantity may be, as far as the facts given tell.</summary>
/// <param name="Outcome"><see cref="FactOutcome.Pass"/> when it has a value; else missing or not applicable.</param>
/// <param name="Least">The least it may be.</param>
/// <param name="Most">The most it may be.</param>
internal readonly record struct QuantityRange(FactOutcome Outcome, decimal Least, decimal Most)
{
    public static QuantityRange Missing { get; } = new(FactOutcome.Missing, 0, 0);

    public static QuantityRange Exactly(decimal value) => new(FactOutcome.Pass, value, value);
}
