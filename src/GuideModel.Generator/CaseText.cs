using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GuideModel.Generator;

/// <summary>A file of cases among the additional files.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text, or null where its encoding is not certain.</param>
internal sealed record CaseText(string Path, string? Text)
{
    /// <summary>The file, or null where its item does not say that it has cases (<c>GuideUse</c>).</summary>
    public static CaseText? Of(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancel) =>
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.GuideUse", out string? use) && use == "cases" ? new CaseText(file.Path, FileText.Of(file, cancel)) : null;
}
