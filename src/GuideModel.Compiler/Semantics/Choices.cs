using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics;

/// <summary>Finds the choices among names that a reading asks for, however deep they stand.</summary>
internal static class Choices
{
    /// <summary>Every <see cref="InReading"/> in a reading.</summary>
    public static IEnumerable<InReading> In(Reading reading) => reading switch
    {
        InReading r => [r],
        CompareReading r => In(r.Left),
        NotReading r => In(r.Inner),
        AndReading r => In(r.Left).Concat(In(r.Right)),
        OrReading r => In(r.Left).Concat(In(r.Right)),
        EachReading r => In(r.Inner),
        WhenReading r => In(r.Condition).Concat(In(r.Inner)),
        _ => [],
    };

    private static IEnumerable<InReading> In(Quantity quantity) => quantity switch
    {
        CountQuantity { Where: { } where } => In(where),
        RatioQuantity q => In(q.Numerator).Concat(In(q.Denominator)),
        _ => [],
    };
}
