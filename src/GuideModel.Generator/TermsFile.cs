namespace GuideModel.Generator;

/// <summary>A terms file among the additional files.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text, or null where its encoding is not certain.</param>
internal sealed record TermsFile(string Path, string? Text);
