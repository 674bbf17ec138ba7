using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics;

/// <summary>Names rules by what they speak of, so that an id survives rewording and a changed figure (GRAMMAR.md, "Rule ids").</summary>
internal static class RuleIds
{
    /// <summary>The id without a number for distinction: <c>1.1/targets.jointPapers.min</c>.</summary>
    public static string Of(RuleScope scope, string? direction, Reading reading) =>
        (scope == RuleScope.Guide ? "guide" : direction ?? "all") + "/" + Of(reading);

    private static string Of(Reading reading) => reading switch
    {
        AnswerReading r => r.Path,
        CompareReading r => Of(r.Left) + "." + Suffix(r.Operator),
        InReading r => r.Path + (r.Negated ? ".notIn" : ".in"),
        NotReading r => Of(r.Inner) + ".not",
        AndReading r => Of(r.Left) + ".and." + Of(r.Right),
        OrReading r => Of(r.Left) + ".or." + Of(r.Right),
        EachReading r => r.Path + ".each." + Of(r.Inner),
        SameReading => "same",
        WhenReading r => Of(r.Inner) + ".when",
        _ => throw new ArgumentOutOfRangeException(nameof(reading)),
    };

    private static string Of(Quantity quantity) => quantity switch
    {
        PathQuantity q => q.Path,
        CountQuantity { Where: InReading where } q => q.Path + ".count." + string.Join("+", where.Names),
        CountQuantity { Where: CompareReading where } q => q.Path + ".count." + Of(where.Left),
        CountQuantity { Where: { } where } q => q.Path + ".count." + Of(where),
        CountQuantity q => q.Path + ".count",
        SumQuantity q => q.Path + ".sum",
        RatioQuantity q => Of(q.Numerator) + ".ratio",
        _ => throw new ArgumentOutOfRangeException(nameof(quantity)),
    };

    private static string Suffix(CompareOperator op) => op switch
    {
        CompareOperator.AtLeast or CompareOperator.MoreThan => "min",
        CompareOperator.AtMost or CompareOperator.LessThan => "max",
        CompareOperator.Equal => "exact",
        CompareOperator.NotEqual => "not",
        _ => "about",
    };
}
