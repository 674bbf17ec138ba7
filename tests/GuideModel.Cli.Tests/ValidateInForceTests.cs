using System.Text.Json;
using Xunit;

namespace GuideModel.Cli.Tests;

/// <summary>Of several guides the one in force on a day is gone by; never silently another (GRAMMAR.md, G10.8).</summary>
public sealed class ValidateInForceTests : IDisposable
{
    private const string Application = """{"id":"A-1","direction":"1.1","durationMonths":36}""";

    private readonly string folder = Directory.CreateTempSubdirectory("guide").FullName;
    private readonly string of2025;
    private readonly string of2026;

    public ValidateInForceTests()
    {
        of2025 = Put("2025.guide.txt", "2025", "※ 施行：2025-03-01\n※ 截止：2026-02-28\n", "3年");
        of2026 = Put("2026.guide.txt", "2026", "※ 施行：2026年3月1日\n", "2年");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("2025-03-01", "2025.guide.txt", "eligible")]
    [InlineData("2026-02-28", "2025.guide.txt", "eligible")]
    [InlineData("2026-03-01", "2026.guide.txt", "ineligible")]
    [InlineData("9999-12-31", "2026.guide.txt", "ineligible")]
    public void TheDayChooses(string day, string guide, string verdict)
    {
        Tool.Result result = Validate(of2025, of2026, "--as-of", day, "--format", "ndjson");

        Assert.Equal(verdict, JsonDocument.Parse(result.Out).RootElement.GetProperty("verdict").GetString());
        Assert.Equal(verdict == "eligible" ? 0 : 1, result.Code);
        Assert.Contains($"按 {Path.Combine(folder, guide)} 检查，施行期：", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TodayIsTheDayOfTheClock()
    {
        Tool.Result result = Tool.RunIn(new Surroundings { Time = new Day(2025, 7, 1) }, "validate", Data(), "--guide", of2026, "--guide", of2025, "--as-of", "today");

        Assert.Equal(0, result.Code);
        Assert.Contains("2025.guide.txt", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutADaySeveralGuidesAreRefused()
    {
        Tool.Result result = Validate(of2025, of2026);

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("--as-of today", result.Error, StringComparison.Ordinal);
        Assert.Contains($"{of2025}：2025-03-01 至 2026-02-28", result.Error, StringComparison.Ordinal);
        Assert.Contains($"{of2026}：2026-03-01 起", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ADayOnWhichNoneIsInForceIsRefused()
    {
        Tool.Result result = Validate(of2025, of2026, "--as-of", "2025-02-28");

        Assert.Equal((3, ""), (result.Code, result.Out));
        Assert.Contains($"2025-02-28 没有一份指南施行，不能检查：\n  {of2025}：2025-03-01 至 2026-02-28\n  {of2026}：2026-03-01 起", result.Error, StringComparison.Ordinal);
    }

    // One without dates is in force on every day, so it never gives way silently.
    [Theory]
    [InlineData("※ 截止：2026-03-01\n", "2026-03-01", "至 2026-03-01")]
    [InlineData("", "2030-01-01", "没有写明施行日期，哪一天都施行")]
    public void TwoOnOneDayAreRefusedWithTheirPeriods(string notes, string day, string period)
    {
        string third = Put("third.guide.txt", "2024", notes, "1年");

        Tool.Result result = Validate(of2025, of2026, "--guide", third, "--as-of", day);

        Assert.Equal((3, ""), (result.Code, result.Out));
        Assert.Contains($"{day} 有 2 份指南同时施行", result.Error, StringComparison.Ordinal);
        Assert.EndsWith($"\n  {of2026}：2026-03-01 起\n  {third}：{period}{Environment.NewLine}", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OneGuideOutsideItsTimeIsRefusedToo()
    {
        Assert.Equal((3, ""), Tool.Run("validate", Data(), "--guide", of2025, "--as-of", "2026-03-01") is var late ? (late.Code, late.Out) : default);
        Assert.Equal(0, Tool.Run("validate", Data(), "--guide", of2025, "--as-of", "2026-02-28").Code);
        Assert.Equal(0, Tool.Run("validate", Data(), "--guide", of2025).Code);
        Assert.Equal(0, Tool.Run("validate", Tool.Samples("eligible.ndjson"), "--as-of", "2026-02-28").Code);
    }

    [Theory]
    [InlineData("2026-2-28")]
    [InlineData("2026-02-30")]
    [InlineData("Today")]
    [InlineData("")]
    public void WhatIsNoDayIsAMistake(string day)
    {
        Tool.Result result = Validate(of2025, of2026, "--as-of", day);

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("--as-of", result.Error, StringComparison.Ordinal);
    }

    // Its dates may be what is wrong with it.
    [Fact]
    public void AGuideWithErrorsIsRefusedAlsoWhereAnotherIsInForce()
    {
        string wrong = Put("wrong.guide.txt", "2024", "※ 施行：2023-03-01\n※ 截止：2022-02-28\n", "1年");

        Tool.Result result = Validate(of2025, of2026, "--guide", wrong, "--as-of", "2025-06-01");

        Assert.Equal((3, ""), (result.Code, result.Out));
        Assert.Contains("GM2013", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ShowSaysIt()
    {
        Assert.Contains("\n施行期：2025-03-01 至 2026-02-28\n", Tool.Run("show", of2025).Out, StringComparison.Ordinal);
        Assert.Contains("\nIn force: from 2026-03-01\n", Tool.Run("show", of2026, "--lang", "en").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("施行期", Tool.Run("show", Tool.Guide).Out, StringComparison.Ordinal);
        JsonElement guide = JsonDocument.Parse(Tool.Run("show", of2026, "--format", "json").Out).RootElement.GetProperty("guide");
        Assert.Equal(["program", "year", "batch", "file", "inForceFrom", "inForceUntil"], guide.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("2026-03-01", JsonValueKind.Null), (guide.GetProperty("inForceFrom").GetString(), guide.GetProperty("inForceUntil").ValueKind));
    }

    [Fact]
    public void DiffSaysWhatItMeans()
    {
        string later = Put("2026/2026.guide.txt", "2026", "※ 施行：2026-04-01\n", "2年");

        Tool.Result result = Tool.Run("diff", of2026, later);

        Assert.Equal(1, result.Code);
        Assert.Contains("guide/inForceFrom", result.Out, StringComparison.Ordinal);
        Assert.Contains("施行：2026-03-01", result.Out, StringComparison.Ordinal);
        Assert.Contains("施行：2026-04-01", result.Out, StringComparison.Ordinal);
        Assert.Contains("施行的时间变了", result.Out, StringComparison.Ordinal);
    }

    private Tool.Result Validate(string one, string other, params string[] more) => Tool.Run(["validate", Data(), "--guide", one, "--guide", other, .. more]);

    private string Data()
    {
        string path = Path.Combine(folder, "a.ndjson");
        File.WriteAllText(path, Application + "\n");
        return path;
    }

    private string Put(string name, string year, string notes, string duration)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"某专项{year}年度项目申报指南\n{notes}\n1.1 中国和韩国联合研究项目\n\n其他要求:\n\n(1) 项目执行期为{duration}。\n");
        return path;
    }

    /// <summary>A clock that stands still.</summary>
    private sealed class Day(int year, int month, int day) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(year, month, day, 12, 0, 0, TimeSpan.Zero);
    }
}
