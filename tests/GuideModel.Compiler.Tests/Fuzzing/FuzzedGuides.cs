namespace GuideModel.Compiler.Tests.Fuzzing;

/// <summary>The guides that mutations start from: the official one, those of the genre and every case.</summary>
internal static class FuzzedGuides
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. new[] { "guide", Path.Combine("tests", "GuideModel.Compiler.Tests", "Cases"), Path.Combine("tests", "GuideModel.Compiler.Tests", "Guides") }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(Files.Repository, folder), "*guide.txt", SearchOption.AllDirectories)).Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];
}
