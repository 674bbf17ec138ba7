namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Reads a range of quantities: 2至4年, 2年至4年, 100-300万元, -20℃~60℃ (GRAMMAR.md, "Ranges").</summary>
internal static class RangeReader
{
    private static readonly WordTable<bool> Joints = new([("-", true), ("--", true), ("至", true), ("到", true)]);

    /// <summary>Calls back for every range at a position; both ends in the unit of the second.</summary>
    public static void Match(SegmentText text, int at, Action<int, QuantityValue, QuantityValue> found)
    {
        if (at >= text.Length)
        {
            return;
        }

        // Both ends with their units.
        Units.Match(text, at, (end, low) => Second(text, end, low.Value < 0, (last, high, _) =>
        {
            if (low.Kind == high.Kind && (low.Measure == high.Measure || high.Kind is not UnitKind.Measure) && low.Value <= high.Value)
            {
                found(last, low, high);
            }
        }));

        // -20~60℃
        if (text.Value[at] == '-' && at + 1 < text.Length && Numbers.Read(text.Value, at + 1) is { } below)
        {
            Second(text, below.End, true, (last, high, _) =>
            {
                if (high.Kind is UnitKind.Measure or UnitKind.Share && -below.Value <= high.Value)
                {
                    found(last, high with { Value = -below.Value * (high.Kind == UnitKind.Share ? 0.01m : 1) }, high);
                }
            });
            return;
        }

        // The first end takes the unit of the second, and its 万: 100-300万元.
        if (Numbers.Read(text.Value, at) is { } first)
        {
            Second(text, first.End, false, (last, high, factor) =>
            {
                decimal low = first.Value * factor;
                if (low <= high.Value)
                {
                    found(last, high with { Value = low }, high);
                }
            });
        }
    }

    private static void Second(SegmentText text, int at, bool below, Action<int, QuantityValue, decimal> found)
    {
        foreach ((string joint, _) in Joints.At(text, at))
        {
            // -40℃~+85℃
            int start = at + joint.Length + (below && text.StartsWith("+", at + joint.Length) ? 1 : 0);
            if (start < text.Length && Numbers.Read(text.Value, start) is { } number && number.Plain > 0)
            {
                // -20~-5℃: behind a figure below zero the second stroke is a sign.
                bool alsoBelow = below && joint == "--";
                Units.Match(text, start, (end, high) => found(end, alsoBelow ? high with { Value = -high.Value } : high, high.Value / number.Plain));
            }
        }
    }
}
