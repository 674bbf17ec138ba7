using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>A bound on a multiple of another quantity.</summary>
/// <param name="Operator">How it is bounded.</param>
/// <param name="Whole">The words for the other quantity.</param>
/// <param name="Factor">The multiple.</param>
internal sealed record Multiple(CompareOperator Operator, string Whole, decimal Factor);

/// <summary>不低于X的2倍, 不少于X的60%, 不超过X的三分之一, 达到X的1.3倍以上: a bound on a multiple of another quantity.</summary>
internal sealed class MultipleSlot : Slot
{
    private static readonly WordTable<bool> Copulas = new([("为", true), ("达到", true), ("达", true), ("在", true)]);

    public override IEnumerable<char> FirstCharacters => BoundWords.BeforeTable.FirstCharacters.Concat(Copulas.FirstCharacters);

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        foreach ((string word, CompareOperator op) in BoundWords.BeforeTable.At(text, at))
        {
            Of(text, at + word.Length, (end, whole, factor) => found(end, new Multiple(op, whole, factor)));
        }

        foreach ((string copula, _) in Copulas.At(text, at))
        {
            Of(text, at + copula.Length, (end, whole, factor) =>
            {
                foreach ((string word, CompareOperator op) in BoundWords.AfterTable.At(text, end))
                {
                    found(end + word.Length, new Multiple(op, whole, factor));
                }
            });
        }
    }

    public override bool NeedsFigure => true;

    public override string Render(object value)
    {
        var multiple = (Multiple)value;
        return BoundWords.For(multiple.Operator) + multiple.Whole + "的" + Notation.Print(multiple.Factor) + "倍";
    }

    private static void Of(SegmentText text, int at, Action<int, string, decimal> found)
    {
        foreach (SlotMatch match in text.Matches(FundsSlot.Instance, at))
        {
            Of(text, match.End, (string)match.Value, found);
        }
    }

    private static void Of(SegmentText text, int end, string whole, Action<int, string, decimal> found)
    {
        // 国拨经费1倍: of money alone; in 效率约提高10% 提高 is no quantity.
        if (!text.StartsWith("的", end) && FundingNames.PathOf(whole) is null)
        {
            return;
        }

        int start = text.StartsWith("的", end) ? end + 1 : end;
        if (Numbers.Read(text.Value, start) is not { } number)
        {
            Units.Match(text, start, (last, share) => Share(last, share));
            return;
        }

        if (text.StartsWith("倍", number.End))
        {
            found(number.End + 1, whole, number.Value);
        }

        // 三分之一
        if (text.StartsWith("分之", number.End) && number.Value > 0 && Numbers.Read(text.Value, number.End + 2) is { } numerator)
        {
            found(numerator.End, whole, numerator.Value / number.Value);
        }

        Units.Match(text, start, (last, share) => Share(last, share));

        void Share(int last, QuantityValue share)
        {
            if (share.Kind == UnitKind.Share)
            {
                found(last, whole, share.Value);
            }
        }
    }
}
