namespace GuideModel;

/// <summary>The verdict on an application given as JSON.</summary>
/// <param name="Id">Its id, or null when it has none that can be read.</param>
/// <param name="Direction">The direction's number it names, or null.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Findings">What fails, is missing, or cannot be read.</param>
public sealed record JsonValidation(string? Id, string? Direction, Verdict Verdict, IReadOnlyList<Finding> Findings);
