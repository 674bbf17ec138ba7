using Xunit;

namespace GuideModel.Generator.Tests.Packages;

/// <summary>The official guide compiled ahead of time: no warning of the trimmer or the compiler, and a program that works.</summary>
public sealed class AotTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guide-aot-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task TheGuideRunsAheadOfTime()
    {
        // The SDK needs a C linker for this; CI installs one and counts a skipped test as a failure.
        Assert.SkipUnless(HasLinker(), "There is no C linker (clang or gcc) on this machine.");
        string project = Path.GetFullPath(Path.Combine(Built.SourceFolder, "..", "tests", "GuideModel.Aot", "GuideModel.Aot.csproj"));
        (int published, string log) = await Tool.Run(
            folder, ["dotnet", "publish", project, "-c", "Release", "-o", folder, "-nologo"], ownPackages: false);
        Assert.True(published == 0, log);
        Assert.DoesNotContain("warning", log, StringComparison.OrdinalIgnoreCase);

        (int ran, string output) = await Tool.Run(folder, [Path.Combine(folder, "GuideModel.Aot")]);
        Assert.True(ran == 0, output);
    }

    private static bool HasLinker() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
}
