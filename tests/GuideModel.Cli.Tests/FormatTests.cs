using System.Text;
using Xunit;

namespace GuideModel.Cli.Tests;

/// <summary><c>guide fmt</c>.</summary>
public sealed class FormatTests
{
    private const string Tidy = "某专项2026年度项目申报指南\n\n1.1 中国和韩国联合研究项目\n\n其他要求:\n\n(1)项目执行期为3年。\n（2）项目不下设课题。\n";
    private const string Raw = "某专项2026年度项目申报指南\r\n\r\n1.1 中国和韩国联合研究项⽬\r\n其他要求:\r\n(1) 项目执行\u200B期为3年。\r\n- 3 -\r\n（２）项目不下设课题。";

    [Fact]
    public void AFileIsRewrittenInPlaceAndKeepsItsMode()
    {
        using var guide = new TemporaryFile("raw.guide.txt", [0xEF, 0xBB, 0xBF, .. Tool.Utf8(Raw)]);
        UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherWrite;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(guide.Path, mode);
        }

        Tool.Result result = Tool.Run("fmt", guide.Path);

        Assert.Equal(0, result.Code);
        Assert.Equal(guide.Path, result.Lines[0]);
        Assert.Contains("第 6 行", result.Error, StringComparison.Ordinal);
        Assert.Equal(Tool.Utf8(Tidy), File.ReadAllBytes(guide.Path));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(guide.Path)!));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(mode, File.GetUnixFileMode(guide.Path));
        }

        DateTime written = File.GetLastWriteTimeUtc(guide.Path);
        Assert.DoesNotContain(guide.Path, Tool.Run("fmt", guide.Path).Out, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(guide.Path));
    }

    [Theory]
    [InlineData("GB18030", "GB18030")]
    [InlineData("utf-16", "UTF-16 LE")]
    [InlineData("utf-16BE", "UTF-16 BE")]
    public void AnotherEncodingBecomesUtf8(string encoding, string name)
    {
        byte[] bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(File.ReadAllText(Tool.Guide));
        using var guide = new TemporaryFile("old.guide.txt", bytes);

        Tool.Result diff = Tool.Run("fmt", "--diff", guide.Path);
        Assert.Equal("", diff.Out);
        Assert.Contains("只改编码或换行", diff.Error, StringComparison.Ordinal);
        Assert.Equal(1, Tool.Run("fmt", "--check", guide.Path).Code);
        Tool.Result result = Tool.Run("fmt", guide.Path);

        Assert.Contains(name, result.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(Tool.Guide), File.ReadAllBytes(guide.Path));
    }

    [Fact]
    public void CheckNamesWhatWouldChangeAndWritesNothing()
    {
        using var raw = new TemporaryFile("raw.guide.txt", Tool.Utf8(Raw));

        Tool.Result result = Tool.Run("fmt", "--check", Tool.Guide, raw.Path);

        Assert.Equal(1, result.Code);
        Assert.Equal([raw.Path, "2 个文件，1 个需要整理。"], result.Lines);
        Assert.Equal(Tool.Utf8(Raw), File.ReadAllBytes(raw.Path));
        Assert.Equal(0, Tool.Run("fmt", "--check", Tool.Guide).Code);
        Assert.Equal("1 files, 0 would change.", Assert.Single(Tool.Run("fmt", "--check", Tool.Guide, "--lang", "en").Lines));
    }

    [Fact]
    public void DiffShowsWhatWouldChangeAndWritesNothing()
    {
        using var raw = new TemporaryFile("raw.guide.txt", Tool.Utf8(Tidy.Replace("(1)项目", "(1) 项⽬", StringComparison.Ordinal)));

        Tool.Result result = Tool.Run("fmt", "--diff", raw.Path);

        Assert.Equal(0, result.Code);
        Assert.Equal(
            [$"--- {raw.Path}", $"+++ {raw.Path}", "@@ -4,5 +4,5 @@", " ", " 其他要求:", " ", "-(1) 项⽬执行期为3年。", "+(1)项目执行期为3年。", " （2）项目不下设课题。"],
            result.Out.TrimEnd('\n').Split('\n'));
        Assert.Contains("项⽬", File.ReadAllText(raw.Path), StringComparison.Ordinal);
        Assert.Equal(1, Tool.Run("fmt", "--diff", "--check", raw.Path).Code);
        Assert.Equal("", Tool.Run("fmt", "--diff", Tool.Guide).Out);
    }

    [Fact]
    public void DiffShowsNoLineEnds()
    {
        using var windows = new TemporaryFile("windows.guide.txt", Tool.Utf8(Tidy.Replace("\n", "\r\n", StringComparison.Ordinal)));
        using var raw = new TemporaryFile("raw.guide.txt", Tool.Utf8(Tidy.Replace("(1)", "(１)", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal)));

        Tool.Result result = Tool.Run("fmt", "--diff", windows.Path);

        Assert.Equal("", result.Out);
        Assert.Contains("只改编码或换行", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run("fmt", "--diff", raw.Path).Lines.Count(l => l.StartsWith("-(", StringComparison.Ordinal) || l.StartsWith("+(", StringComparison.Ordinal)));
    }

    [Fact]
    public void TheStandardInputGoesToTheStandardOutput()
    {
        Tool.Result result = Tool.RunWith(Tool.Utf8(Raw), "fmt", "-");

        Assert.Equal((0, Tidy), (result.Code, result.Out));
        Assert.Equal(1, Tool.RunWith(Tool.Utf8(Raw), "fmt", "--check", "-").Code);
        Assert.Equal(Tidy, Tool.RunWith(Tool.Utf8(Tidy), "fmt", "-").Out);
    }

    [Fact]
    public void WhatCannotBeReadLeavesNothingHalfDone()
    {
        using var raw = new TemporaryFile("raw.guide.txt", Tool.Utf8(Raw));
        using var garbled = new TemporaryFile("garbled.guide.txt", [0xFF, 0xFF, 0x00, 0xFF]);

        Tool.Result result = Tool.Run("fmt", raw.Path, garbled.Path);

        Assert.Equal(3, result.Code);
        Assert.Contains("GM0001", result.Error, StringComparison.Ordinal);
        Assert.Equal(Tool.Utf8(Raw), File.ReadAllBytes(raw.Path));
        Assert.Equal(3, Tool.Run("fmt", raw.Path + ".absent").Code);
        Assert.Equal(2, Tool.Run("fmt").Code);
    }

    [Fact]
    public void WhatCannotBeFormattedIsToldAndLeftAsItIs()
    {
        string text = "某专项申报指南\n" + string.Concat(Enumerable.Repeat($"共两行。\n3\n12\n(1){new string('甲', 100)}。\n", 40));
        using var odd = new TemporaryFile("odd.guide.txt", Tool.Utf8(text));
        using var raw = new TemporaryFile("raw.guide.txt", Tool.Utf8(Raw));

        Tool.Result result = Tool.Run("fmt", odd.Path, raw.Path);

        Assert.Equal(1, result.Code);
        Assert.Equal([raw.Path, "2 个文件，1 个已整理。"], result.Lines);
        Assert.Contains(odd.Path + "(", result.Error, StringComparison.Ordinal);
        Assert.Contains("整理后会读成别的内容", result.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(odd.Path));
        Assert.Equal(Tidy, File.ReadAllText(raw.Path));
        Assert.Equal(1, Tool.Run("fmt", "--check", odd.Path).Code);
        Assert.Equal((1, text), (Tool.RunWith(Tool.Utf8(text), "fmt", "-").Code, Tool.RunWith(Tool.Utf8(text), "fmt", "-").Out));
    }

    [Fact]
    public void ALinkGoesOnToPointToItsFile()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var raw = new TemporaryFile("raw.guide.txt", Tool.Utf8(Raw));
        string link = raw.Path + ".link";
        File.CreateSymbolicLink(link, raw.Path);

        Assert.Equal(0, Tool.Run("fmt", link).Code);

        Assert.Equal(raw.Path, File.ResolveLinkTarget(link, returnFinalTarget: true)!.FullName);
        Assert.Equal(Tidy, File.ReadAllText(raw.Path));
    }
}
