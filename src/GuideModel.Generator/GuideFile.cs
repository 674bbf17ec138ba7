using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GuideModel.Generator;

/// <summary>A guide among the additional files.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text, or null where its encoding is not certain.</param>
/// <param name="Namespace">The namespace its item asks for (<c>GuideNamespace</c>), or null.</param>
/// <param name="Uses">What is made of it (<c>GuideUse</c>): <c>model</c> unless said, <c>tests</c>, or both.</param>
internal sealed record GuideFile(string Path, string? Text, string? Namespace, string Uses)
{
    /// <summary>Whether a model is made of it.</summary>
    public bool MakesModel => Uses.Contains("model");

    /// <summary>Whether tests are made of it.</summary>
    public bool MakesTests => Uses.Contains("tests");

    public static GuideFile Of(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancel)
    {
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.GuideNamespace", out string? name);
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.GuideUse", out string? uses);
        return new GuideFile(file.Path, FileText.Of(file, cancel), string.IsNullOrWhiteSpace(name) ? null : name!.Trim(), string.IsNullOrWhiteSpace(uses) ? "model" : uses!);
    }

    /// <summary>The folder, to find the terms that belong to the guide.</summary>
    public static string FolderOf(string path)
    {
        int end = path.LastIndexOfAny(['/', '\\']);
        return end < 0 ? "" : path.Substring(0, end);
    }
}
