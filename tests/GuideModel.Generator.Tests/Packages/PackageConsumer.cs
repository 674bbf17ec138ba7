using Xunit;

namespace GuideModel.Generator.Tests.Packages;

/// <summary>A project in a folder of its own that has our packages, packed from this build, and nothing else.</summary>
internal sealed class PackageConsumer : IDisposable
{
    private const string Sources = """
        <configuration><packageSources><clear /><add key="packed" value="packed" /></packageSources></configuration>
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("guide-package-").FullName;

    /// <summary>The folder of the packages.</summary>
    public string Packed => Path.Combine(folder, "packed");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Packs both packages and writes a project that can be restored from them, with the official guide.</summary>
    public async Task Restorable(string project, string program)
    {
        await Pack("GuideModel");
        await Pack("GuideModel.Generator");
        Write("Consumer.csproj", project);
        Write("Program.cs", program);
        Write("nuget.config", Sources);
        Write("guide/2025-batch3.guide.txt", GuideText.Official.Text);
        Write("guide/terms.txt", GuideText.Terms.Text);
    }

    public Task<string> Pack(string project) => Succeed(
        "dotnet", "pack", Path.Combine(Built.SourceFolder, project, project + ".csproj"),
        "--no-build", "-c", Built.Configuration, "-o", Packed, "-nologo");

    public async Task<string> Succeed(params string[] command)
    {
        (int exitCode, string output) = await Run(command);
        Assert.True(exitCode == 0, output);
        return output;
    }

    public Task<(int ExitCode, string Output)> Run(params string[] command) => Tool.Run(folder, command);

    public void Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
