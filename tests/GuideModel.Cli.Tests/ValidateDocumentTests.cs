using System.Text.Json;
using Xunit;

namespace GuideModel.Cli.Tests;

/// <summary><c>guide validate</c> on <c>.json</c> files.</summary>
public class ValidateDocumentTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };
    private static readonly string One = Sampled.Eligible;

    [Fact]
    public void AnArrayHasTheVerdictsOfItsLines()
    {
        string[] lines = System.Text.Encoding.UTF8.GetString(Sampled.Many).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] expected = [.. Tool.RunWith(Sampled.Many, "validate", "-", "--format", "ndjson").Lines.Select(WithoutPlace)];
        foreach (string text in (string[])["[" + string.Join(",", lines) + "]", "\uFEFF[\r\n" + string.Join("\r\n ,\r\n", lines) + "\r\n]\r\n", string.Join("\n", lines), string.Concat(lines)])
        {
            Assert.Equal(expected, Run(text).Lines.Select(WithoutPlace));
        }
    }

    [Fact]
    public void AnApplicationMayTakeSeveralLinesAndItsPlaceIsTold()
    {
        string pretty = JsonSerializer.Serialize(JsonDocument.Parse(One), Indented);
        Tool.Result result = Run("[\n  " + pretty + ",\n  {\"id\": \"好\",\n \"direction\": \"9.9\"}, {\"id\": 1,\n \"x\" }]");
        int second = pretty.Count(c => c == '\n') + 3;
        Assert.Equal([(2, 3, "eligible"), (second, 3, "unreadable"), (second + 1, 23, "unreadable")], result.Lines.Select(l => (Number(l, "line"), Number(l, "column"), Text(l, "verdict"))));
        Assert.StartsWith($"第{second + 2}行第6列：", JsonDocument.Parse(result.Lines[2]).RootElement.GetProperty("findings")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "")]
    [InlineData("[ONE]", "e")]
    [InlineData("ONE", "e")]
    [InlineData("ONE\nONE", "ee")]
    [InlineData("[ONE", "e1")]
    [InlineData("[", "1")]
    [InlineData("[ONE,", "e1")]
    [InlineData("[ONE,]", "e1")]
    [InlineData("[,ONE]", "1e")]
    [InlineData("[ONE ONE]", "e1e")]
    [InlineData("[ONE}ONE]", "e11e")]
    [InlineData("[ONE],", "e1")]
    [InlineData("[ONE]]]]]", "e1")]
    [InlineData("[ONE] ONE", "e1")]
    [InlineData("[1, null,\"a]\",ONE,[ONE], true]", "111e11")]
    [InlineData("[{\"id\": \"\\\"]}\"}, ONE]", "7e")]
    [InlineData("[{\"id\": ], ONE]", "1e")]
    [InlineData("[{\"id\": 1]", "11")]
    [InlineData("[ONE,{\"id", "e1")]
    [InlineData("ONE,ONE", "e1e")]
    [InlineData("}", "1")]
    [InlineData("nonsense", "1")]
    public void WhatStandsBetweenIsLookedAtToo(string text, string expected)
    {
        Tool.Result result = Run(text.Replace("ONE", One, StringComparison.Ordinal));
        Assert.Equal(expected, string.Concat(result.Lines.Select(l => Text(l, "verdict") == "eligible" ? "e" : JsonDocument.Parse(l).RootElement.GetProperty("findings")[0].GetProperty("rule").GetString()![^1..])));
        Assert.Equal(expected.Trim('e').Length > 0 ? ExitCodes.Findings : ExitCodes.Fine, result.Code);
    }

    [Fact]
    public void AnElementThatIsTooLongIsPassedOver()
    {
        string huge = $"{{\"id\": \"{new string('x', 5_000_000)}\"}}";
        Tool.Result result = Run($"[{One},{huge},{One},\"{new string('[', 9_000_000)}\",{One}]");
        Assert.Equal(["eligible", "unreadable", "eligible", "unreadable", "eligible"], result.Lines.Select(l => Text(l, "verdict")));
        Assert.Equal(2 + One.Length, Number(result.Lines[1], "column") - 1);
        Assert.Equal(2 + One.Length + 1 + huge.Length, Number(result.Lines[2], "column") - 1);
    }

    private static string WithoutPlace(string line) => line[line.IndexOf("\"id\"", StringComparison.Ordinal)..];

    private static int Number(string line, string member) => JsonDocument.Parse(line).RootElement.GetProperty(member).GetInt32();

    private static string Text(string line, string member) => JsonDocument.Parse(line).RootElement.GetProperty(member).GetString()!;

    private static Tool.Result Run(string text)
    {
        using var file = new TemporaryFile("data.json", Tool.Utf8(text));
        return Tool.Run("validate", file.Path, "--format", "ndjson");
    }
}
