using System.IO.Compression;
using System.Text.Json;
using Xunit;

namespace GuideModel.Cli.Tests;

/// <summary><c>guide validate</c> on files of every kind.</summary>
public sealed class ValidateFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guide").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("7")]
    public void AnyNumberOfThreadsGivesTheSameBytes(string threads)
    {
        string data = Write("data.ndjson", Sampled.Many);
        foreach (string format in (string[])["ndjson", "json", "csv", "text"])
        {
            Assert.Equal(Tool.RunWith(Sampled.Many, "validate", "-", "--format", format, "--threads", "3").Bytes, Tool.Run("validate", data, "--format", format, "--threads", threads).Bytes);
        }
    }

    [Fact]
    public void VerdictsAreThoseOfOneApplicationAfterTheOther()
    {
        string[] lines = System.Text.Encoding.UTF8.GetString(Sampled.Many).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Tool.Result result = Tool.RunWith(Sampled.Many, "validate", "-", "--format", "ndjson", "--threads", "4");
        Assert.Equal(lines.Length, result.Lines.Length);
        for (int i = 0; i < lines.Length; i += 17)
        {
            string alone = Tool.RunWith(Tool.Utf8(lines[i]), "validate", "-", "--format", "ndjson").Out.TrimEnd();
            Assert.Equal(alone.Replace("{\"line\":1,", $"{{\"line\":{i + 1},", StringComparison.Ordinal), result.Lines[i]);
        }
    }

    [Fact]
    public void SeveralFilesAreNamedAndOneIsNot()
    {
        string first = Write("a.ndjson", Tool.Utf8(Sampled.Eligible));
        string second = Write("b.jsonl", Tool.Utf8("\n" + Sampled.Eligible + "\n"));

        string[] both = Tool.Run("validate", first, second, "--format", "ndjson").Lines;

        Assert.Equal([(first, 1), (second, 2)], both.Select(l => (Of(l, "file").GetString()!, Of(l, "line").GetInt32())));
        Assert.Equal(["line", "id", "direction", "verdict", "findings"], JsonDocument.Parse(Tool.Run("validate", first, "--format", "ndjson").Out).RootElement.EnumerateObject().Select(m => m.Name));
        Assert.Contains($"{second} 第2行", Tool.Run("validate", first, second).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void PatternsAreExpanded()
    {
        Directory.CreateDirectory(Path.Combine(folder, "x", "y"));
        foreach (string name in (string[])["b.ndjson", "a.ndjson", "c.txt", ".hidden.ndjson", "x/d1.ndjson", "x/d22.ndjson", "x/y/e.ndjson"])
        {
            Write(name, Tool.Utf8(Sampled.Eligible));
        }

        Assert.Equal(["a.ndjson", "b.ndjson"], Found("*.ndjson"));
        Assert.Equal(["x/d1.ndjson"], Found("x/d?.ndjson"));
        Assert.Equal(["x/d1.ndjson", "x/d22.ndjson"], Found("?/*.ndjson"));
        Assert.Equal(["a.ndjson", "b.ndjson", "x/d1.ndjson", "x/d22.ndjson", "x/y/e.ndjson"], Found("**/*.ndjson"));
        Assert.Equal(["x/y/e.ndjson"], Found("**/y/e.ndjson"));
    }

    [Fact]
    public void AFileGivenTwiceIsValidatedOnce()
    {
        string data = Write("a.ndjson", Tool.Utf8(Sampled.Eligible));
        Tool.Result result = Tool.Run("validate", data, Path.Combine(folder, ".", "*.ndjson"), "--format", "ndjson");
        Assert.Single(result.Lines);
        Assert.Contains("给了两次", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatCannotBeReadIsToldOfBeforeAnything()
    {
        string data = Write("a.ndjson", Tool.Utf8(Sampled.Eligible));
        foreach ((string wrong, string words) in (ValueTuple<string, string>[])[(Path.Combine(folder, "none.ndjson"), "找不到文件"), (folder, "是文件夹"), (Path.Combine(folder, "*.csv"), "没有符合")])
        {
            Tool.Result result = Tool.Run("validate", data, wrong);
            Assert.Equal(ExitCodes.Input, result.Code);
            Assert.Equal("", result.Out);
            Assert.Contains(words, result.Error, StringComparison.Ordinal);
        }

        Tool.Result refused = Tool.RunIn(new Surroundings { Open = _ => throw new UnauthorizedAccessException("denied") }, "validate", data);
        Assert.Equal((ExitCodes.Input, ""), (refused.Code, refused.Out));
        Assert.Contains("打不开", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void GzipIsUnpackedAndDamageToldOf()
    {
        byte[] packed = Packed(Sampled.Many);
        byte[] expected = Tool.RunWith(Sampled.Many, "validate", "-", "--format", "ndjson").Bytes;
        Tool.Result whole = Tool.Run("validate", Write("data.ndjson.gz", packed), "--format", "ndjson");
        Assert.Equal("", whole.Error);
        Assert.Equal(expected, whole.Bytes);

        foreach (byte[] bad in (byte[][])[packed[..^1], packed[..(packed.Length / 2)], packed[..5], [], Tool.Utf8("not packed at all")])
        {
            Tool.Result result = Tool.Run("validate", Write("bad.ndjson.gz", bad), "--format", "ndjson");
            Assert.Equal(ExitCodes.Input, result.Code);
            Assert.Contains("没有读完", result.Error, StringComparison.Ordinal);
            Assert.StartsWith(result.Out, System.Text.Encoding.UTF8.GetString(expected), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n\n")]
    [InlineData("\uFEFF")]
    public void AFileWithoutApplicationsIsToldOf(string content)
    {
        Tool.Result result = Tool.Run("validate", Write("empty.ndjson", Tool.Utf8(content)), "--format", "json");
        Assert.Equal(ExitCodes.Fine, result.Code);
        Assert.Equal("[]\n", result.Out);
        Assert.Contains("没有申报数据", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\n", "\n")]
    [InlineData("\r\n", "")]
    [InlineData("\r\n", "\r\n")]
    public void LinesEndInEveryWay(string end, string last)
    {
        string text = "\uFEFF" + Sampled.Eligible + end + end + Sampled.Eligible + last;
        Tool.Result result = Tool.Run("validate", Write("a.ndjson", Tool.Utf8(text)), "--format", "ndjson");
        Assert.Equal(ExitCodes.Fine, result.Code);
        Assert.Equal([1, 3], result.Lines.Select(l => Of(l, "line").GetInt32()));
    }

    [Fact]
    public void HugeLinesArePassedOverAndTheOthersCounted()
    {
        const int limit = 4 * 1024 * 1024;
        byte[] good = Tool.Utf8(Sampled.Eligible + "\n");
        byte[] data = [.. good, .. Filled(limit + 1), .. good, .. Filled(3 * limit), .. good, .. Filled(limit), .. good, .. Filled((2 * limit) + 7)[..^1]];
        string[] verdicts = ["eligible", "unreadable", "eligible", "unreadable", "eligible", "unreadable", "eligible", "unreadable"];
        foreach (Tool.Result result in (Tool.Result[])[Tool.RunWith(data, "validate", "-", "--format", "ndjson"), Tool.Run("validate", Write("a.ndjson", data), "--format", "ndjson")])
        {
            Assert.Equal(verdicts, result.Lines.Select(l => Of(l, "verdict").GetString()!));
            Assert.Equal(Enumerable.Range(1, verdicts.Length), result.Lines.Select(l => Of(l, "line").GetInt32()));

            // The one of just the limit was read.
            Assert.Equal(["GM5008", "GM5008", "GM5001", "GM5008"], result.Lines.Where((_, i) => i % 2 == 1).Select(l => Of(l, "findings")[0].GetProperty("rule").GetString()!));
        }
    }

    [Fact]
    public void PlacesAreThoseInTheFile()
    {
        byte[] data = [.. Tool.Utf8(Sampled.Eligible + "\n{\"id\": \"甲乙\", !}\n{\"titleZh\": \"好"), 0xFF, .. Tool.Utf8("\"}\n" + Sampled.Eligible[..^1])];
        string[] lines = Tool.RunWith(data, "validate", "-", "--format", "ndjson").Lines;
        Assert.StartsWith("第2行第14列：", Message(lines[1]), StringComparison.Ordinal);
        Assert.StartsWith("第3行第15列：", Message(lines[2]), StringComparison.Ordinal);
        Assert.StartsWith($"第4行第{Sampled.Eligible.Length}列：", Message(lines[3]), StringComparison.Ordinal);
    }

    private static string Message(string line) => Of(line, "findings")[0].GetProperty("message").GetString()!;

    private static byte[] Filled(int length) => [.. Enumerable.Repeat((byte)'x', length), (byte)'\n'];

    private static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    private static JsonElement Of(string line, string member) => JsonDocument.Parse(line).RootElement.GetProperty(member);

    private IEnumerable<string> Found(string pattern)
    {
        string[] lines = Tool.Run("validate", Path.Combine(folder, pattern), Write("always/z.ndjson", Tool.Utf8(Sampled.Eligible)), "--format", "ndjson").Lines;
        Directory.Delete(Path.Combine(folder, "always"), recursive: true);
        return lines.Select(l => Path.GetRelativePath(folder, Of(l, "file").GetString()!).Replace('\\', '/')).Where(f => !f.StartsWith("always", StringComparison.Ordinal));
    }

    private string Write(string name, byte[] content)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }
}
