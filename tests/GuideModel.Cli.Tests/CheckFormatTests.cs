using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace GuideModel.Cli.Tests;

/// <summary>What <c>guide check</c> says to CI systems.</summary>
public sealed class CheckFormatTests
{
    private readonly string official = File.ReadAllText(Tool.Guide);

    private string Wrong => official.Replace("5个指南方向", "6个指南方向", StringComparison.Ordinal);

    private string Overlooked => official.Replace("(3)项目执行期内", "(3)甲乙，丙丁：100%戊己。项目执行期内", StringComparison.Ordinal);

    [Theory]
    [InlineData("github")]
    [InlineData("sarif")]
    [InlineData("junit")]
    public void TheExitCodeIsThatOfTheText(string format)
    {
        using var wrong = new TemporaryFile("2025-batch3.guide.txt", Tool.Utf8(Wrong));
        using var overlooked = new TemporaryFile("2025-batch3.guide.txt", Tool.Utf8(Overlooked));

        Assert.Equal(1, Tool.Run("check", wrong.Path, "--format", format).Code);
        Assert.Equal(0, Tool.Run("check", overlooked.Path, "--format", format).Code);
        Assert.Equal(1, Tool.Run("check", overlooked.Path, "--strict", "--format", format).Code);
        Assert.Equal(Tool.Run("check", wrong.Path, overlooked.Path, "--format", format).Bytes, Tool.Run("check", wrong.Path, overlooked.Path, "--format", format).Bytes);
    }

    [Fact]
    public void AnAnnotationIsALineWithEverythingEscaped()
    {
        using var guide = new TemporaryFile("a,b：c:d%.guide.txt", Tool.Utf8(Overlooked));
        JsonElement[] diagnostics = [.. Json("check", guide.Path, "--format", "json").EnumerateArray()];

        string[] lines = Tool.Run("check", guide.Path, "--format", "github").Lines;

        Assert.Equal(diagnostics.Length, lines.Length);
        JsonElement unread = Assert.Single(diagnostics, d => d.GetProperty("code").GetString() == "GM2001" && d.GetProperty("message").GetString()!.Contains("100%", StringComparison.Ordinal));
        string file = guide.Path.Replace("%", "%25", StringComparison.Ordinal).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
        string place = $"line={unread.GetProperty("line")},col={unread.GetProperty("column")},endLine={unread.GetProperty("endLine")},endColumn={unread.GetProperty("endColumn")}";
        string message = unread.GetProperty("message").GetString()!.Replace("%", "%25", StringComparison.Ordinal);
        Assert.Contains($"::warning file={file},{place},title=GM2001::{message}", lines);
    }

    [Fact]
    public void SarifHasARuleForEveryCodeAndARegionForEveryResult()
    {
        using var guide = new TemporaryFile("2025-batch3.guide.txt", Tool.Utf8(Overlooked.Replace("5个指南方向", "6个指南方向", StringComparison.Ordinal)));
        JsonElement[] diagnostics = [.. Json("check", guide.Path, "--format", "json").EnumerateArray()];

        JsonElement run = Json("check", guide.Path, "--format", "sarif").GetProperty("runs")[0];

        JsonElement[] rules = [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal(diagnostics.Select(d => d.GetProperty("code").GetString()).Distinct().Order(StringComparer.Ordinal), rules.Select(r => r.GetProperty("id").GetString()));
        Assert.All(rules, r => Assert.Equal($"docs/diagnostics/{r.GetProperty("id")}.md", r.GetProperty("helpUri").GetString()));
        Assert.Contains("有一部分没有读懂", rules.Select(r => r.GetProperty("shortDescription").GetProperty("text").GetString()));
        Assert.Equal(diagnostics.Select(d => d.GetProperty("severity").GetString()!.Replace("info", "note", StringComparison.Ordinal)), results.Select(r => r.GetProperty("level").GetString()));
        Assert.Contains("error", results.Select(r => r.GetProperty("level").GetString()));
        foreach ((JsonElement diagnostic, JsonElement result) in diagnostics.Zip(results))
        {
            Assert.Equal(diagnostic.GetProperty("code").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            JsonElement region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            Assert.Equal(
                ((string[])["line", "column", "endLine", "endColumn"]).Select(n => diagnostic.GetProperty(n).GetInt32()),
                ((string[])["startLine", "startColumn", "endLine", "endColumn"]).Select(n => region.GetProperty(n).GetInt32()));
        }

        Assert.Contains("Part of a sentence not read", Tool.Run("check", guide.Path, "--format", "sarif", "--lang", "en").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void JUnitHasATestForEveryGuide()
    {
        using var wrong = new TemporaryFile("wrong.guide.txt", Tool.Utf8(Wrong));
        using var overlooked = new TemporaryFile("overlooked.guide.txt", Tool.Utf8(Overlooked));

        Assert.Equal([true, false, false], Failed());
        Assert.Equal([true, true, false], Failed("--strict"));

        bool[] Failed(params string[] more)
        {
            XElement suites = XElement.Parse(Tool.Run(["check", wrong.Path, overlooked.Path, Tool.Guide, "--format", "junit", .. more]).Out);
            XElement[] tests = [.. suites.Descendants("testcase")];
            Assert.Equal([wrong.Path, overlooked.Path, Tool.Guide], tests.Select(t => t.Attribute("name")!.Value));
            Assert.Equal(tests.Count(t => t.Elements("failure").Any()).ToString(System.Globalization.CultureInfo.InvariantCulture), suites.Attribute("failures")!.Value);
            Assert.All(tests.Where(t => t.Elements("failure").Any()), t => Assert.StartsWith(t.Attribute("file")!.Value + ":", t.Value, StringComparison.Ordinal));
            return [.. tests.Select(t => t.Elements("failure").Any())];
        }
    }

    private static JsonElement Json(params string[] arguments) => JsonDocument.Parse(Tool.Run(arguments).Out).RootElement;
}
