using System.Globalization;

namespace GuideModel.Compiler.Model;

/// <summary>Prints readings in the canonical notation (GRAMMAR.md, "Readings").</summary>
public static class Notation
{
    // not binds tightest, then and, then or; chains grow to the left; when and each reach to the end.
    private const int Lowest = 0;
    private const int OrLevel = 1;
    private const int AndLevel = 2;
    private const int NotLevel = 3;

    /// <summary>The notation of a reading.</summary>
    public static string Print(Reading reading) => Print(reading, Lowest);

    /// <summary>The sign of an operator.</summary>
    public static string Print(CompareOperator op) => op switch
    {
        CompareOperator.Equal => "==",
        CompareOperator.NotEqual => "!=",
        CompareOperator.AtLeast => ">=",
        CompareOperator.MoreThan => ">",
        CompareOperator.AtMost => "<=",
        CompareOperator.LessThan => "<",
        _ => "~=",
    };

    /// <summary>The notation of a quantity.</summary>
    public static string Print(Quantity quantity) => quantity switch
    {
        PathQuantity q => q.Path,
        CountQuantity { Where: null } q => $"count({q.Path})",
        CountQuantity q => $"count({q.Path} where {Print(q.Where!, Lowest)})",
        SumQuantity q => $"sum({q.Path})",
        RatioQuantity q => $"{Print(q.Numerator)} / {Print(q.Denominator)}",
        _ => throw new ArgumentOutOfRangeException(nameof(quantity)),
    };

    /// <summary>The notation of a literal.</summary>
    public static string Print(Literal literal) => literal switch
    {
        NumberLiteral { Unit: null } n => Print(n.Value),
        NumberLiteral n => $"{Print(n.Value)} \"{n.Unit}\"",
        DateLiteral d => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", d.Year, d.Month, d.Day),
        RankLiteral r => r.Name,
        _ => throw new ArgumentOutOfRangeException(nameof(literal)),
    };

    /// <summary>A number without trailing zeros.</summary>
    public static string Print(decimal value) => value.ToString("0.#############################", CultureInfo.InvariantCulture);

    private static string Print(Reading reading, int level) => reading switch
    {
        AnswerReading r => r.Path,
        CompareReading r => $"{Print(r.Left)} {Print(r.Operator)} {Print(r.Right)}",
        InReading r => $"{r.Path}{(r.Negated ? " not" : "")} in {{{string.Join(", ", r.Names)}{(r.Open ? ", ..." : "")}}}",
        NotReading r => "not " + Print(r.Inner, NotLevel),
        AndReading r => Parenthesize($"{Print(r.Left, AndLevel)} and {Print(r.Right, NotLevel)}", level > AndLevel),
        OrReading r => Parenthesize($"{Print(r.Left, OrLevel)} or {Print(r.Right, AndLevel)}", level > OrLevel),
        EachReading r => Parenthesize($"each({r.Path}): {Print(r.Inner, Lowest)}", level > Lowest),
        SameReading r => $"same({string.Join(", ", r.Paths)})",
        WhenReading r => Parenthesize($"when {Print(r.Condition, Lowest)}: {Print(r.Inner, Lowest)}", level > Lowest),
        _ => throw new ArgumentOutOfRangeException(nameof(reading)),
    };

    private static string Parenthesize(string text, bool needed) => needed ? "(" + text + ")" : text;
}
