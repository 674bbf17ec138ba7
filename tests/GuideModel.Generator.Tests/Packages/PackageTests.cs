using System.IO.Compression;
using Xunit;

namespace GuideModel.Generator.Tests.Packages;

/// <summary>The packages as a user gets them: packed, restored from a folder, loaded by the compiler of another project.</summary>
public sealed class PackageTests : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <RootNamespace>Consumer</RootNamespace>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="GuideModel" Version="*-*" />
            <PackageReference Include="GuideModel.Generator" Version="*-*" />
            <None Update="guide/*.txt" CopyToOutputDirectory="PreserveNewest" />
          </ItemGroup>
        </Project>
        """;

    private const string Program = """
        using GuideModel;
        using GuideModel.Guide2025Batch3;

        JsonValidation validation = Guide.Definition.ValidateJson("{\"direction\":\"1.1\",\"durationMonths\":24}"u8);
        System.Console.WriteLine($"{Guide.Definition.Directions.Count} {validation.Verdict} {36.Months > 24.Months}");
        """;

    private const string Sources = """
        <configuration><packageSources><clear /><add key="packed" value="packed" /></packageSources></configuration>
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("guide-package-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task AFreshProjectRestoresBuildsAndRuns()
    {
        await Pack("GuideModel");
        await Pack("GuideModel.Generator");
        Write("Consumer.csproj", Project);
        Write("Program.cs", Program);
        Write("nuget.config", Sources);
        Write("guide/2025-batch3.guide.txt", GuideText.Official.Text);
        Write("guide/terms.txt", GuideText.Terms.Text);

        // The second build finds the guide's copy in the output folder, and must not compile it as another guide.
        await Succeed("dotnet", "build", "Consumer.csproj", "-nologo");
        await Succeed("dotnet", "build", "Consumer.csproj", "-nologo", "--no-incremental");
        string output = await Succeed("dotnet", Path.Combine("bin", "Debug", "net10.0", "Consumer.dll"));
        Assert.Equal("5 Ineligible True", output.Trim());
    }

    [Fact]
    public async Task TheGeneratorBringsAllItNeedsAndNothingElse()
    {
        await Pack("GuideModel.Generator");
        using ZipArchive package = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(Path.Combine(folder, "packed"))));
        Assert.Equal(
            ["GuideModel.Compiler.dll", "GuideModel.Generator.dll", "Scriban.Signed.dll"],
            package.Entries.Where(e => e.FullName.StartsWith("analyzers/dotnet/cs/", StringComparison.Ordinal)).Select(e => e.Name).Order());
        Assert.DoesNotContain(package.Entries, e => e.FullName.StartsWith("lib/", StringComparison.Ordinal));
    }

    private Task<string> Pack(string project) => Succeed(
        "dotnet", "pack", Path.Combine(Built.SourceFolder, project, project + ".csproj"),
        "--no-build", "-c", Built.Configuration, "-o", Path.Combine(folder, "packed"), "-nologo");

    private async Task<string> Succeed(params string[] command)
    {
        (int exitCode, string output) = await Tool.Run(folder, command);
        Assert.True(exitCode == 0, output);
        return output;
    }

    private void Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
