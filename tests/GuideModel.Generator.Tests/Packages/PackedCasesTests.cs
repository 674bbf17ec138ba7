using Xunit;

namespace GuideModel.Generator.Tests.Packages;

/// <summary>Cases of staff in a project that has the packages: their folder is found, their tests run, their mistakes fail the build.</summary>
public sealed class PackedCasesTests : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <GuideModelGuide>guide/2025-batch3.guide.txt</GuideModelGuide>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="GuideModel" Version="*-*" />
            <PackageReference Include="GuideModel.Generator" Version="*-*" />
            <AdditionalFiles Include="guide/terms.txt" />
          </ItemGroup>
        </Project>
        """;

    // What generated tests need of xunit, which no machine must fetch for this, and a runner that prints what fails.
    private const string Runner = """
        using System;
        using System.Linq;
        using System.Reflection;

        int ran = 0;
        foreach (MethodInfo method in typeof(Xunit.FactAttribute).Assembly.GetTypes().SelectMany(t => t.GetMethods()))
        {
            if (method.GetCustomAttribute<Xunit.FactAttribute>() is { } fact)
            {
                object?[][] rows = fact is Xunit.TheoryAttribute ? [.. method.GetCustomAttributes<Xunit.InlineDataAttribute>().Select(d => d.Data)] : [[]];
                foreach (object?[] row in rows)
                {
                    ran++;
                    try
                    {
                        method.Invoke(Activator.CreateInstance(method.DeclaringType!), row);
                    }
                    catch (TargetInvocationException)
                    {
                        Console.WriteLine(fact.DisplayName);
                    }
                }
            }
        }

        Console.WriteLine(ran > 100);

        namespace Xunit
        {
            [AttributeUsage(AttributeTargets.Method)]
            internal class FactAttribute : Attribute
            {
                public string? DisplayName { get; set; }
            }

            internal sealed class TheoryAttribute : FactAttribute;

            [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
            internal sealed class InlineDataAttribute(params object?[] data) : Attribute
            {
                public object?[] Data => data;
            }
        }
        """;

    private const string Cases = """
        用例：高校不能牵头
        方向：1.1
        改动：申报单位.类型 = 高校
        结论：不合格

        用例：写错了结论
        方向：1.1
        改动：申报单位.类型 = 高校
        结论：合格
        """;

    private readonly PackageConsumer consumer = new();

    public void Dispose() => consumer.Dispose();

    [Fact]
    public async Task CasesBesideTheGuideAreTestsAndTheirMistakesErrors()
    {
        await consumer.Restorable(Project, Runner);
        consumer.Write("guide/cases/a.txt", Cases);
        consumer.Write("guide/cases/b.csv", "用例,方向,改动,结论\n没有填单位类型,1.1,申报单位.类型 = 未填,待补充\n");

        await consumer.Succeed("dotnet", "build", "Consumer.csproj", "-nologo");
        string output = await consumer.Succeed("dotnet", Path.Combine("bin", "Debug", "net10.0", "Consumer.dll"));
        Assert.Equal(["写错了结论", "True"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

        consumer.Write("guide/cases/b.csv", "用例,方向,改动,结论\n没有结论,1.1,申报单位.类型 = 未填,\n");
        (int exitCode, string log) = await consumer.Run("dotnet", "build", "Consumer.csproj", "-nologo");
        Assert.NotEqual(0, exitCode);
        Assert.Matches("b\\.csv\\(2,[0-9]+\\): error GM5010", log);
    }
}
