using GuideModel.Compiler.Diagnostics;

namespace GuideModel.Compiler.Comparison;

/// <summary>Something that the C# or the stored applications of the older guide rely on and that the newer one does not have.</summary>
/// <param name="Direction">The direction's number in the newer guide; null where it belongs to none.</param>
/// <param name="Path">The path of the member, or the fact about the direction, that it comes from; null where it comes from none.</param>
/// <param name="Breaks">Whom it breaks.</param>
/// <param name="What">What is lost.</param>
internal sealed record ShapeLoss(string? Direction, string? Path, ChangeBreaks Breaks, Words What);
