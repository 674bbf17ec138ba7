using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>A bound on a quotient.</summary>
/// <param name="Operator">How it is bounded.</param>
/// <param name="Value">The quotient.</param>
internal sealed record RatioValue(CompareOperator Operator, decimal Value);

/// <summary>不低于1:1: a bound on a quotient written a:b (GRAMMAR.md, "Ratios").</summary>
internal sealed class RatioSlot : Slot
{
    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        foreach ((string word, CompareOperator op) in BoundedSlot.BeforeWords)
        {
            if (text.StartsWith(word, at)
                && Numbers.Read(text.Value, at + word.Length) is { } left
                && left.End < text.Length && text.Value[left.End] is (':' or '比')
                && Numbers.Read(text.Value, left.End + 1) is { Value: > 0 } right)
            {
                found(right.End, new RatioValue(op, left.Value / right.Value));
            }
        }
    }

    public override string Render(object value)
    {
        var ratio = (RatioValue)value;
        return BoundedSlot.WordFor(ratio.Operator) + Notation.Print(ratio.Value) + ":1";
    }
}

/// <summary>不低于X的2倍, 不少于X的60%: a bound on a multiple of an amount.</summary>
internal sealed class TimesSlot : Slot
{
    private static Slot Amount => Slots.Get("amount");

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        foreach ((string word, CompareOperator op) in BoundedSlot.BeforeWords)
        {
            if (!text.StartsWith(word, at))
            {
                continue;
            }

            Amount.Match(text, at + word.Length, (end, path) =>
            {
                int number = text.StartsWith("的", end) ? end + 1 : end;
                if (Numbers.Read(text.Value, number) is { } times && text.StartsWith("倍", times.End))
                {
                    found(times.End + 1, new TimesValue(op, (string)path, times.Value));
                }

                Units.Match(text, number, (last, share) =>
                {
                    if (share.Kind == UnitKind.Share)
                    {
                        found(last, new TimesValue(op, (string)path, share.Value));
                    }
                });
            });
        }
    }

    public override string Render(object value)
    {
        var times = (TimesValue)value;
        return BoundedSlot.WordFor(times.Operator) + Amount.Render(times.Path) + "的" + Notation.Print(times.Factor) + "倍";
    }
}

/// <summary>A bound on a multiple of an amount.</summary>
/// <param name="Operator">How it is bounded.</param>
/// <param name="Path">The amount's member.</param>
/// <param name="Factor">The multiple.</param>
internal sealed record TimesValue(CompareOperator Operator, string Path, decimal Factor);
