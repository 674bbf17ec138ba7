namespace GuideModel.Compiler.Tests;

/// <summary>The guides of the genre that the tests have in whole.</summary>
internal static class WholeGuides
{
    /// <summary>Their files, the official guide aside.</summary>
    public static IEnumerable<string> Files => Directory.GetDirectories(Folder).Select(d => "Guides/" + Path.GetFileName(d) + "/guide.txt").Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(Tests.Files.Repository, "tests", "GuideModel.Compiler.Tests", "Guides");

    public static string Read(string file) =>
        file.StartsWith("Guides/", StringComparison.Ordinal) ? File.ReadAllText(Path.Combine(Folder, file["Guides/".Length..])) : Tests.Files.Read(file);
}
