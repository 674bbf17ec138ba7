using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GuideModel.Generator.Tests;

/// <summary>The C# of the READMEs compiles against what the generator makes of the official guide.</summary>
public sealed partial class ReadmeCodeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void TheCodeCompiles(string file)
    {
        string readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file));
        string[] blocks = [.. Block().Matches(readme).Select(m => m.Groups["code"].Value)];
        Assert.NotEmpty(blocks);
        var run = new GeneratorRun(GuideText.Official, GuideText.Terms);

        foreach (string block in blocks)
        {
            Compile.AssertClean(run.Output.WithOptions(((CSharpCompilationOptions)run.Output.Options).WithOutputKind(OutputKind.ConsoleApplication))
                .AddSyntaxTrees(CSharpSyntaxTree.ParseText(block, Compile.ParseOptions, "/readme.cs", cancellationToken: TestContext.Current.CancellationToken)));
        }
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
