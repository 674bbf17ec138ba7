using GuideModel.Compiler.Diagnostics;

namespace GuideModel.Compiler.Semantics.Slips;

/// <summary>Every kind of slip, the most certain first. A new one is a file in this folder and a line here.</summary>
internal static class AllSlips
{
    public static IReadOnlyList<Slip> List { get; } =
    [
        new FullStopSlip(),
        new MissingColonSlip(),
        new LetterInNumberSlip(),
        new DoubledBoundSlip(),
        new BoundWithoutNumberSlip(),
        new ReversedRangeSlip(),
        new NumberWithoutUnitSlip(),
        new MisspeltWordSlip(),
    ];

    /// <summary>Reports the slip that keeps a part from being read, if there is one.</summary>
    public static bool Report(UnreadPart part, DiagnosticBag diagnostics) =>
        !part.IsSpent && part.Words.Length is > 0 and <= Grammar.SegmentText.MaxLength && List.Any(slip => slip.Report(part, diagnostics));
}
