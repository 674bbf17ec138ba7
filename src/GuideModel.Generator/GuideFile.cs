using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GuideModel.Generator;

/// <summary>A guide among the additional files.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text, or null where its encoding is not certain.</param>
/// <param name="Namespace">The namespace its item asks for (<c>GuideNamespace</c>), or null.</param>
/// <param name="Uses">What is made of it (<c>GuideUse</c>).</param>
internal sealed record GuideFile(string Path, string? Text, string? Namespace, GuideUses Uses)
{
    public static GuideFile Of(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancel)
    {
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.GuideNamespace", out string? name);
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.GuideUse", out string? uses);
        return new GuideFile(file.Path, FileText.Of(file, cancel), string.IsNullOrWhiteSpace(name) ? null : name!.Trim(), UsesOf(uses));
    }

    private static GuideUses UsesOf(string? uses) => string.IsNullOrWhiteSpace(uses)
        ? GuideUses.Model
        : (uses!.Contains("model") ? GuideUses.Model : GuideUses.None) | (uses.Contains("tests") ? GuideUses.Tests : GuideUses.None);

    /// <summary>The folder, to find the terms that belong to the guide.</summary>
    public static string FolderOf(string path)
    {
        int end = path.LastIndexOfAny(['/', '\\']);
        return end < 0 ? "" : path.Substring(0, end);
    }
}
