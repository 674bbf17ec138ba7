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

    private readonly PackageConsumer consumer = new();

    public void Dispose() => consumer.Dispose();

    [Fact]
    public async Task AFreshProjectRestoresBuildsAndRuns()
    {
        await consumer.Restorable(Project, Program);

        // The second build finds the guide's copy in the output folder, and must not compile it as another guide.
        await consumer.Succeed("dotnet", "build", "Consumer.csproj", "-nologo");
        await consumer.Succeed("dotnet", "build", "Consumer.csproj", "-nologo", "--no-incremental");
        string output = await consumer.Succeed("dotnet", Path.Combine("bin", "Debug", "net10.0", "Consumer.dll"));
        Assert.Equal("5 Ineligible True", output.Trim());
    }

    [Fact]
    public async Task TheGeneratorBringsAllItNeedsAndNothingElse()
    {
        await consumer.Pack("GuideModel.Generator");
        using ZipArchive package = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(consumer.Packed)));
        Assert.Equal(
            ["GuideModel.Compiler.dll", "GuideModel.Generator.dll", "Scriban.Signed.dll"],
            package.Entries.Where(e => e.FullName.StartsWith("analyzers/dotnet/cs/", StringComparison.Ordinal)).Select(e => e.Name).Order());
        Assert.DoesNotContain(package.Entries, e => e.FullName.StartsWith("lib/", StringComparison.Ordinal));
    }
}
