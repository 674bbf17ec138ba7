using System.Text;
using System.Text.Json;
using Xunit;

namespace GuideModel.Cli.Tests;

public class CommandTests
{
    private const string Unread = "指南\n\n1.1 中国和韩国联合研究项目\n\n其他要求:\n\n(1)项目执行期飘忽不定为3年左右甚至更久。\n";

    [Fact]
    public void TheBuiltInGuideHasNothingToBeSaidAbout()
    {
        Tool.Result result = Tool.Run("check", Tool.Guide, "--format", "json", "--strict");
        Assert.Equal(0, result.Code);
        Assert.Equal(0, JsonDocument.Parse(result.Out).RootElement.GetArrayLength());
    }

    [Fact]
    public void CheckKeepsItsContractAndStrictMinds()
    {
        using var guide = new TemporaryFile("unread.guide.txt", Tool.Utf8(Unread));
        Tool.Result result = Tool.Run("check", guide.Path, "--format", "json");
        Assert.Equal(0, result.Code);
        JsonElement found = JsonDocument.Parse(result.Out).RootElement.EnumerateArray().First(d => d.GetProperty("code").GetString() == "GM2001");
        Assert.Equal(["code", "severity", "file", "line", "column", "endLine", "endColumn", "message", "help", "what", "where", "clause", "fix"], found.EnumerateObject().Select(p => p.Name));
        Assert.Equal(7, found.GetProperty("line").GetInt32());
        Assert.Equal(1, Tool.Run("check", guide.Path, "--strict").Code);
        Assert.Contains("^^", Tool.Run("check", guide.Path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AWitnessIsShownToPeopleAndToMachines()
    {
        using var guide = new TemporaryFile("logic.guide.txt", Tool.Utf8("指南\n\n1.1 中国和韩国联合研究项目\n\n其他要求:\n\n(1)项目执行期为3年。\n(2)项目执行期不超过2年。\n"));
        Tool.Result result = Tool.Run("check", guide.Path, "--format", "json");
        Assert.Equal(1, result.Code);
        JsonElement found = JsonDocument.Parse(result.Out).RootElement.EnumerateArray().Single(d => d.GetProperty("code").GetString() == "GM3006");
        Assert.Equal(36, found.GetProperty("witness").GetProperty("durationMonths").GetInt32());
        Assert.Contains("""{"durationMonths":36}""", Tool.Run("check", guide.Path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void GuidesAreReadAsUtf8OrGb18030AndNeverGarbled()
    {
        byte[] gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(File.ReadAllText(Tool.Guide));
        using var old = new TemporaryFile("old.guide.txt", gb);
        Tool.Result result = Tool.Run("check", old.Path);
        Assert.Equal(0, result.Code);
        Assert.Contains("GB18030", result.Error, StringComparison.Ordinal);
        using var garbled = new TemporaryFile("garbled.guide.txt", [0xFF, 0xFF, 0x00, 0xFF]);
        Assert.Equal(3, Tool.Run("check", garbled.Path).Code);
        Assert.Equal(3, Tool.Run("check", "absent.guide.txt").Code);
    }

    [Fact]
    public void ShowKeepsItsContract()
    {
        Tool.Result result = Tool.Run("show", Tool.Guide, "--format", "json");
        Assert.Equal(0, result.Code);
        JsonElement shown = JsonDocument.Parse(result.Out).RootElement;
        Assert.Equal(["guide", "declared", "directions", "clauses", "rules"], shown.EnumerateObject().Select(p => p.Name));
        Assert.Equal(102000000, shown.GetProperty("declared").GetProperty("budgetYuan").GetDecimal());
        Assert.Equal(["direction", "line", "column", "text", "kind", "rules", "unread", "segments"], shown.GetProperty("clauses")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(["id", "direction", "scope", "severity", "reading", "line", "column", "text", "says"], shown.GetProperty("rules")[0].EnumerateObject().Select(p => p.Name));
        Assert.Contains("人工审查", Tool.Run("show", Tool.Guide).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void SamplesAreReproducibleAndTakeTurns()
    {
        Tool.Result first = Tool.Run("sample", "--count", "10", "--seed", "7", "--invalid", "0.3");
        Assert.Equal(first.Bytes, Tool.Run("sample", "--count", "10", "--seed", "7", "--invalid", "0.3").Bytes);
        Assert.Equal(["1.1", "1.2", "1.3", "1.4", "1.5"], first.Lines.Take(5).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("direction").GetString()));
        Assert.Equal(2, Tool.Run("sample", "--direction", "9.9").Code);
        Assert.Equal(2, Tool.Run("sample", "--invalid", "2").Code);
    }

    [Fact]
    public void ExplainKnowsCodesAndRules()
    {
        Assert.Contains("## 含义", Tool.Run("explain", "gm2001").Out, StringComparison.Ordinal);
        Assert.Contains("durationMonths == 36", Tool.Run("explain", "1.1/durationMonths.exact").Out, StringComparison.Ordinal);
        Tool.Result unknown = Tool.Run("explain", "GM9001");
        Assert.Equal(2, unknown.Code);
        Assert.Contains("是否应为", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryMistakeCanBeExplained() => Assert.All(GuideModel.Compiler.Tests.Diagnostics.Mistake.All.Select(m => m.Code).Distinct(), code =>
    {
        string zh = Tool.Run("explain", code).Out;
        Assert.StartsWith($"# {code} ", zh, StringComparison.Ordinal);
        Assert.Contains("❌", zh, StringComparison.Ordinal);
        Assert.DoesNotContain("## How to fix", zh, StringComparison.Ordinal);
        Assert.Contains("## How to fix", Tool.Run("explain", code, "--lang", "en").Out, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData]
    [InlineData("chekc", "x")]
    [InlineData("check")]
    [InlineData("check", "x", "--fromat", "json")]
    [InlineData("check", "x", "--format", "xml")]
    [InlineData("sample", "--count", "many")]
    [InlineData("show", "a", "b")]
    public void WrongUsageExitsTwo(params string[] args)
    {
        Tool.Result result = Tool.Run(args);
        Assert.Equal(2, result.Code);
        Assert.NotEqual("", result.Error);
        Assert.Equal("", result.Out);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("show")]
    [InlineData("sample")]
    [InlineData("validate")]
    [InlineData("test")]
    [InlineData("explain")]
    public void EveryCommandHasHelpInBothLanguages(string command)
    {
        Assert.Contains("例子", Tool.Run(command, "--help").Out, StringComparison.Ordinal);
        Tool.Result english = Tool.Run(command, "--help", "--lang", "en");
        Assert.Equal(0, english.Code);
        Assert.DoesNotContain(english.Out, c => c is >= '\u4e00' and <= '\u9fff');
    }
}
