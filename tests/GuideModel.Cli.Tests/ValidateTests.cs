using System.Text.Json;
using Xunit;

namespace GuideModel.Cli.Tests;

public class ValidateTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    public void SamplesComeBackAsTheyWereMade(string invalid, int code)
    {
        Tool.Result validated = Tool.RunWith(Tool.Run("sample", "--count", "500", "--invalid", invalid).Bytes, "validate", "-", "--format", "ndjson");
        Assert.Equal(code, validated.Code);
        Assert.Equal(500, validated.Lines.Length);
        Assert.All(validated.Lines, l => Assert.Equal(code == 0, Verdict(l) == "eligible"));
        Assert.DoesNotContain(validated.Lines, l => Verdict(l) == "unreadable");
    }

    [Fact]
    public void AGuideCompiledOnTheFlyGivesTheSameBytesAsTheBuiltInOne()
    {
        byte[] data = Tool.Run("sample", "--count", "200", "--invalid", "0.5").Bytes;
        Tool.Result builtIn = Tool.RunWith(data, "validate", "-", "--format", "ndjson");
        Tool.Result onTheFly = Tool.RunWith(data, "validate", "-", "--format", "ndjson", "--guide", Tool.Guide);
        Assert.Equal("", onTheFly.Error);
        Assert.Equal(builtIn.Bytes, onTheFly.Bytes);
    }

    [Fact]
    public void TheContractHasItsMembersInOrder()
    {
        Tool.Result result = Tool.Run("validate", Tool.Samples("ineligible.ndjson"), "--format", "ndjson");
        JsonElement first = JsonDocument.Parse(result.Lines[0]).RootElement;
        Assert.Equal(["line", "id", "direction", "verdict", "findings"], first.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["rule", "outcome", "severity", "pointer", "required", "actual", "clause", "guideLine", "message"],
            first.GetProperty("findings")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal("ineligible", first.GetProperty("verdict").GetString());
    }

    [Fact]
    public void OneBadLineNeverStopsTheRest()
    {
        string good = Tool.Run("sample", "--count", "1").Out.TrimEnd();
        byte[] data = [0xEF, 0xBB, 0xBF, .. Tool.Utf8(good + "\r\n\r\n{broken\r\n   \n[1]\n"), 0xFF, 0xFE, .. Tool.Utf8("\n" + good)];
        Tool.Result result = Tool.RunWith(data, "validate", "-", "--format", "ndjson");
        Assert.Equal(1, result.Code);
        Assert.Equal([(1, "eligible"), (3, "unreadable"), (5, "unreadable"), (6, "unreadable"), (7, "eligible")],
            result.Lines.Select(l => (JsonDocument.Parse(l).RootElement.GetProperty("line").GetInt32(), Verdict(l)!)));
    }

    [Fact]
    public void ALineThatIsTooLongIsToldOf()
    {
        string good = Tool.Run("sample", "--count", "1").Out;
        byte[] data = [.. Tool.Utf8(good), .. Enumerable.Repeat((byte)'x', (4 * 1024 * 1024) + 1), .. Tool.Utf8("\n" + good)];
        Tool.Result result = Tool.RunWith(data, "validate", "-", "--format", "ndjson");
        Assert.Equal(["eligible", "unreadable", "eligible"], result.Lines.Select(l => Verdict(l)!));
    }

    [Fact]
    public void OnlyInvalidLeavesOutTheOthersAndJsonIsOneArray()
    {
        Tool.Result result = Tool.RunWith(Tool.Run("sample", "--count", "100", "--invalid", "0.5").Bytes, "validate", "-", "--format", "json", "--only-invalid");
        JsonElement all = JsonDocument.Parse(result.Out).RootElement;
        Assert.InRange(all.GetArrayLength(), 1, 99);
        Assert.All(all.EnumerateArray(), v => Assert.NotEqual("eligible", v.GetProperty("verdict").GetString()));
    }

    [Fact]
    public void TextQuotesTheClauseAndSumsUp()
    {
        Tool.Result result = Tool.Run("validate", Tool.Samples("ineligible.ndjson"));
        Assert.Contains("中方项目申报单位必须为企业", result.Out, StringComparison.Ordinal);
        Assert.Contains("最常见的问题", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AGuideWithErrorsIsAnInputThatCannotBeUsed()
    {
        using var guide = new TemporaryFile("twice.guide.txt", Tool.Utf8("指南\n\n1.1 中国和韩国联合研究项目\n\n1.1 中国和韩国联合研究项目\n"));
        Tool.Result result = Tool.Run("validate", Tool.Samples("eligible.ndjson"), "--guide", guide.Path);
        Assert.Equal(3, result.Code);
        Assert.Contains("GM1003", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnInterruptionSaysWhatWasDone()
    {
        using var stdin = new MemoryStream(Tool.Run("sample", "--count", "5").Bytes);
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter();
        int code = Program.Run(["validate", "-"], stdin, stdout, stderr, new Surroundings { Cancellation = new CancellationToken(canceled: true) });
        Assert.Equal(130, code);
        Assert.Contains("已中断", stderr.ToString(), StringComparison.Ordinal);
    }

    private static string? Verdict(string line) => JsonDocument.Parse(line).RootElement.GetProperty("verdict").GetString();
}
