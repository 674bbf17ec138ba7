using System.Text;
using System.Text.Json;
using Xunit;

namespace GuideModel.Cli.Tests;

/// <summary>Where the result of <c>guide validate</c> goes, and in what form.</summary>
public sealed class ValidateOutputTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guide").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public void AFileHasWhatTheStandardOutputWouldHave(string format)
    {
        string target = Path.Combine(folder, "verdicts");
        File.WriteAllText(target, "old");
        Tool.Result result = Tool.RunWith(Sampled.Many, "validate", "-", "--format", format, "--output", target);
        Assert.Equal((ExitCodes.Findings, ""), (result.Code, result.Out));
        Assert.Equal(Tool.RunWith(Sampled.Many, "validate", "-", "--format", format).Bytes, File.ReadAllBytes(target));
        Assert.Equal([target], Directory.GetFiles(folder));
    }

    [Fact]
    public void ANewFileIsMade()
    {
        string target = Path.Combine(folder, "new.csv");
        Assert.Equal(ExitCodes.Fine, Tool.RunWith(Tool.Utf8(Sampled.Eligible), "validate", "-", "--format", "csv", "--output", target).Code);
        Assert.Equal([target], Directory.GetFiles(folder));
    }

    [Fact]
    public void TheDataAreNeverOverwritten()
    {
        string data = Path.Combine(folder, "data.ndjson");
        File.WriteAllText(data, Sampled.Eligible);
        Tool.Result result = Tool.Run("validate", data, "--output", Path.Combine(folder, ".", "data.ndjson"));
        Assert.Equal(ExitCodes.Usage, result.Code);
        Assert.Equal(Sampled.Eligible, File.ReadAllText(data));
    }

    [Fact]
    public void AFolderThatIsNotThereIsToldOf() =>
        Assert.Equal(ExitCodes.Input, Tool.RunWith(Tool.Utf8(Sampled.Eligible), "validate", "-", "--output", Path.Combine(folder, "none", "x.csv")).Code);

    [Fact]
    public void CsvIsForSpreadsheets()
    {
        string evil = Sampled.Eligible.Replace("\"durationMonths\":36", "\"durationMonths\":35", StringComparison.Ordinal);
        evil = "{\"id\":\"=cmd|' /C calc'!A0, \\\"x\\\"\"" + evil[evil.IndexOf(",\"", StringComparison.Ordinal)..];
        Tool.Result result = Tool.RunWith(Tool.Utf8(evil + "\n{\"id\":\"\\t@x\"}\n{\"id\":\"-2\"}\n{\"id\":\"-2+3\"}\n"), "validate", "-", "--format", "csv");
        Assert.StartsWith("\uFEFF文件,行,列,编号,指南方向,结论,规则,", result.Out, StringComparison.Ordinal);
        Assert.Contains("\r\n,1,,\"'=cmd|' /C calc'!A0, \"\"x\"\"\",", result.Out, StringComparison.Ordinal);
        Assert.Contains("\r\n,2,,\"'\t@x\",", result.Out, StringComparison.Ordinal);
        Assert.Contains("\r\n,3,,-2,", result.Out, StringComparison.Ordinal);
        Assert.Contains("\r\n,4,,'-2+3,", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", result.Out.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void ASummaryCountsWhatTheVerdictsSay()
    {
        byte[] data = [.. Sampled.Many, .. Tool.Utf8("{\n{\"direction\":\"9.9\"}\n")];
        JsonElement[] verdicts = [.. Tool.RunWith(data, "validate", "-", "--format", "ndjson").Lines.Select(l => JsonDocument.Parse(l).RootElement)];
        Tool.Result result = Tool.RunWith(data, "validate", "-", "--format", "json", "--summary");
        JsonElement summary = JsonDocument.Parse(Assert.Single(result.Lines)).RootElement;
        Assert.Equal(verdicts.Length, summary.GetProperty("applications").GetInt32());
        foreach (JsonProperty verdict in summary.GetProperty("verdicts").EnumerateObject())
        {
            Assert.Equal(verdicts.Count(v => v.GetProperty("verdict").GetString() == verdict.Name), verdict.Value.GetInt32());
        }

        foreach (JsonElement direction in summary.GetProperty("directions").EnumerateArray().Where(d => d.GetProperty("direction").ValueKind == JsonValueKind.String))
        {
            Assert.Equal(verdicts.Count(v => v.GetProperty("verdict").GetString() == "ineligible" && v.GetProperty("direction").GetString() == direction.GetProperty("direction").GetString()),
                direction.GetProperty("ineligible").GetInt32());
        }

        string[] findings = [.. verdicts.SelectMany(v => v.GetProperty("findings").EnumerateArray()).Select(f => f.GetProperty("rule").GetString() + f.GetProperty("outcome").GetString())];
        Assert.Equal(findings.CountBy(f => f).OrderBy(f => f.Key, StringComparer.Ordinal), summary.GetProperty("rules").EnumerateArray()
            .SelectMany(r => (KeyValuePair<string, int>[])[new(r.GetProperty("rule").GetString() + "fail", r.GetProperty("fail").GetInt32()), new(r.GetProperty("rule").GetString() + "missing", r.GetProperty("missing").GetInt32())])
            .Where(r => r.Value > 0).OrderBy(f => f.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("text", "申报单位为企业")]
    [InlineData("csv", "1.1/applicant.type.in,")]
    public void ASummaryIsForPeopleToo(string format, string words)
    {
        Tool.Result result = Tool.Run("validate", Tool.Samples("ineligible.ndjson"), "--summary", "--format", format);
        Assert.Equal(ExitCodes.Findings, result.Code);
        Assert.Contains(words, result.Out, StringComparison.Ordinal);
        Assert.Contains("1.1 ", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("第1行", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatStandsInTheDataDoesNotMoveTheCursor() =>
        Assert.DoesNotContain("\e", Tool.RunWith(Tool.Utf8("{\"id\":\"\\u001b[2J\"}"), "validate", "-").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("257")]
    public void ThreadsAreAFew(string threads) => Assert.Equal(ExitCodes.Usage, Tool.RunWith([], "validate", "-", "--threads", threads).Code);
}
