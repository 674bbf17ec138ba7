using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>One comparison with a quantity.</summary>
internal sealed record Bound(CompareOperator Operator, QuantityValue Quantity);

/// <summary>A quantity with its bounds; two for a range. <see cref="Bare"/>: no bound word stood there.</summary>
internal sealed record BoundedValue(EquatableArray<Bound> Bounds, bool Bare)
{
    public UnitKind Kind => Bounds[0].Quantity.Kind;

    /// <summary>The figure alone stood behind 达到.</summary>
    public bool Reached { get; init; }
}

/// <summary>A bound whose quantity is of one of some kinds.</summary>
internal sealed class BoundedSlot(params UnitKind[] kinds) : Slot
{
    public override IEnumerable<string> Words => [.. BoundWords.Before.Select(w => w.Word), .. BoundWords.After.Select(w => w.Word)];

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        foreach (SlotMatch match in text.Matches(AnyBoundSlot.Instance, at))
        {
            if (kinds.Contains(((BoundedValue)match.Value).Kind))
            {
                found(match.End, match.Value);
            }
        }
    }

    public override IEnumerable<char> FirstCharacters => BoundWords.FirstCharacters;

    public override bool NeedsFigure => true;

    public override string Render(object value) => AnyBoundSlot.Instance.Render(value);
}
