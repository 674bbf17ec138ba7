using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics;

/// <summary>Words readings in plain English, from the reading alone.</summary>
internal static class English
{
    public static string Say(Reading reading) => reading switch
    {
        AnswerReading r => $"{r.Path} is given and true",
        CompareReading r => $"{Say(r.Left)} is {Say(r.Operator)} {Notation.Print(r.Right)}",
        InReading r => $"{r.Path} is {(r.Negated ? "none" : "one")} of {string.Join(", ", r.Names)}{(r.Open ? " or the like" : "")}",
        NotReading r => $"not: {Say(r.Inner)}",
        AndReading r => $"{Say(r.Left)}, and {Say(r.Right)}",
        OrReading r => $"{Say(r.Left)}, or {Say(r.Right)}",
        EachReading r => $"for each of {r.Path}: {Say(r.Inner)}",
        SameReading r => $"both sides' submissions agree in {string.Join(", ", r.Paths)}{(r.Open ? " and the like" : "")}",
        WhenReading r => $"if {Say(r.Condition)}, then {Say(r.Inner)}",
        _ => throw new ArgumentOutOfRangeException(nameof(reading)),
    };

    private static string Say(Quantity quantity) => quantity switch
    {
        PathQuantity q => q.Path,
        CountQuantity { Where: null } q => $"the number of {q.Path}",
        CountQuantity q => $"the number of {q.Path} for which {Say(q.Where!)}",
        SumQuantity q => $"the sum of {q.Path}",
        RatioQuantity q => $"{Say(q.Numerator)} divided by {Say(q.Denominator)}",
        _ => throw new ArgumentOutOfRangeException(nameof(quantity)),
    };

    private static string Say(CompareOperator op) => op switch
    {
        CompareOperator.Equal => "exactly",
        CompareOperator.NotEqual => "not",
        CompareOperator.AtLeast => "at least",
        CompareOperator.MoreThan => "more than",
        CompareOperator.AtMost => "at most",
        CompareOperator.LessThan => "less than",
        _ => "about",
    };
}
