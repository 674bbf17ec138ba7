using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>A bound on a quotient.</summary>
/// <param name="Operator">How it is bounded.</param>
/// <param name="Value">The quotient.</param>
internal sealed record RatioValue(CompareOperator Operator, decimal Value)
{
    /// <summary>Whether it was written 1:b.</summary>
    public bool ToOne { get; init; }
}

/// <summary>不低于1:1: a bound on a quotient written a:b (GRAMMAR.md, "Ratios").</summary>
internal sealed class RatioSlot : Slot
{
    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        foreach ((string word, CompareOperator op) in BoundWords.BeforeTable.At(text, at))
        {
            if (Numbers.Read(text.Value, at + word.Length) is { } left
                && left.End < text.Length && text.Value[left.End] is (':' or '比')
                && Numbers.Read(text.Value, left.End + 1) is { Value: > 0 } right)
            {
                found(right.End, new RatioValue(op, left.Value / right.Value) { ToOne = left.Value == 1 });
            }
        }
    }

    public override IEnumerable<char> FirstCharacters => BoundWords.BeforeTable.FirstCharacters;

    public override bool NeedsFigure => true;

    public override string Render(object value)
    {
        var ratio = (RatioValue)value;
        return BoundWords.For(ratio.Operator) + Notation.Print(ratio.Value) + ":1";
    }
}
