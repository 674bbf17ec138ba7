using System.Collections.Immutable;
using System.Text.Json;
using GuideModel.Cli.Guides;
using GuideModel.Compiler.Tests.Diagnostics;
using GuideModel.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GuideModel.Cli.Tests;

/// <summary>A build and the command line say the same about every mistake: codes, severities, places, messages, other places.</summary>
public sealed class SameListTests
{
    [Fact]
    public void ABuildSaysWhatTheCommandLineSays() => Assert.All(Mistake.All, mistake =>
    {
        using var guide = new TemporaryFile(Mistake.GuideFile, Tool.Utf8(mistake.Guide));
        string terms = Path.Combine(Path.GetDirectoryName(guide.Path)!, Mistake.TermsFile);
        string known = Mistake.CommonTerms + mistake.Terms;
        File.WriteAllText(terms, known);

        string[] build = [.. Build(guide.Path, mistake.Guide, terms, known).Select(Shown).Order(StringComparer.Ordinal)];
        string[] tool = [.. JsonDocument.Parse(Tool.Run("check", guide.Path, "--format", "json").Out).RootElement.EnumerateArray().Select(Shown).Order(StringComparer.Ordinal)];

        Assert.Contains(mistake.Code, string.Concat(tool), StringComparison.Ordinal);
        Assert.Equal(tool, build);
    });

    private static ImmutableArray<Diagnostic> Build(string path, string text, string termsPath, string terms)
    {
        // The command line starts from the terms that come with it.
        string common = Path.Combine(Path.GetDirectoryName(path)!, "a.terms.txt");
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new GuideGenerator().AsSourceGenerator()], [new MemoryText(path, text), new MemoryText(common, BuiltInGuide.Terms.Text), new MemoryText(termsPath, terms)]);
        return driver.RunGenerators(CSharpCompilation.Create("Empty"), TestContext.Current.CancellationToken).GetRunResult().Diagnostics;
    }

    private static string Shown(Diagnostic diagnostic) => string.Join(
        '|', [diagnostic.Id, diagnostic.Severity.ToString().ToLowerInvariant(), Shown(diagnostic.Location), diagnostic.GetMessage(), .. diagnostic.AdditionalLocations.Select(Shown)]);

    private static string Shown(Location location)
    {
        FileLinePositionSpan span = location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})";
    }

    private static string Shown(JsonElement diagnostic) => string.Join(
        '|', [diagnostic.GetProperty("code").GetString(), diagnostic.GetProperty("severity").GetString(), Place(diagnostic), diagnostic.GetProperty("message").GetString(),
            .. diagnostic.TryGetProperty("related", out JsonElement related) ? related.EnumerateArray().Select(Place) : []]);

    private static string Place(JsonElement place) =>
        $"{place.GetProperty("file").GetString()}({place.GetProperty("line")},{place.GetProperty("column")})-({place.GetProperty("endLine")},{place.GetProperty("endColumn")})";
}
