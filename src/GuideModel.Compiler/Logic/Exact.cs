namespace GuideModel.Compiler.Logic;

/// <summary>Arithmetic that says so when a decimal cannot hold the result exactly: what is proven rests on no rounding.</summary>
internal static class Exact
{
    private const decimal Most = 1_000_000_000_000_000_000_000_000m;

    /// <summary>Whether a figure leaves room to compute with; no quantity of a guide is larger.</summary>
    public static bool IsModest(decimal value) => value > -Most && value < Most;

    /// <summary>The product; null where it is not exact.</summary>
    public static decimal? Multiply(decimal? left, decimal? right)
    {
        if (left is not { } a || right is not { } b || !IsModest(a) || !IsModest(b))
        {
            return null;
        }

        // A product of two modest figures can still be too large, and then it is of no use here.
        if (a != 0 && b != 0 && Math.Log10((double)Math.Abs(a)) + Math.Log10((double)Math.Abs(b)) > 24)
        {
            return null;
        }

        decimal product = a * b;
        return Scale(product) == Scale(a) + Scale(b) ? product : null;
    }

    /// <summary>A bound that the quotient does not exceed; null where there is none.</summary>
    public static decimal? DivideUp(decimal? left, decimal? right) => Divide(left, right) is { } q ? decimal.Ceiling(q * Grain + 1) / Grain : null;

    /// <summary>A bound that the quotient does not fall short of; null where there is none.</summary>
    public static decimal? DivideDown(decimal? left, decimal? right) => Divide(left, right) is { } q ? decimal.Floor(q * Grain - 1) / Grain : null;

    // Quotients are rounded outwards on this grid.
    private const decimal Grain = 1_000_000m;

    private static decimal? Divide(decimal? left, decimal? right) =>
        left is { } a && right is { } b && b >= 1 / Grain && IsModest(a) && IsModest(a / b * Grain) ? a / b : null;

    private static int Scale(decimal value) => (decimal.GetBits(value)[3] >> 16) & 0xFF;
}
