using Xunit;

namespace GuideModel.Cli.Tests;

/// <summary>What <c>show</c> and <c>check --strict</c> say of text that was read, left to people, noted or overlooked.</summary>
public sealed class NoteTests
{
    private const string Guide =
        "某专项2026年度项目申报指南\n\n1.1 中国和泰国联合研究项目\n\n其他要求:\n\n(1) 项目执行期为3年。\n(2) 鼓励企业参与。\n(3) 参照往届统计,突出特色。\n※ 人工审查：由专家判断\n"
        + "(4) 内容可包括能源。\n(5) 参照往届统计,发表论文2篇。\n(6) 参照往届统计,培养博士3名。\n※ 忽略 GM2001：不检查\n(7) 参照往届统计,举办会议。\n※ 读作：count(targets.workshops) >= 1\n";

    [Fact]
    public void EverySentenceIsMarkedAndTheCoverageAddsUp()
    {
        using var guide = new TemporaryFile("a.guide.txt", Tool.Utf8(Guide));

        string text = Tool.Run("show", guide.Path).Out;

        Assert.Equal(
            ["已读 7:5", "倡导 8:5", "人工 9:5", "说明 11:5", "未读 12:5", "未读 13:5", "已读 15:5"],
            text.Split('\n').Where(l => l.StartsWith("  ", StringComparison.Ordinal) && !l.StartsWith("   ", StringComparison.Ordinal)).Take(7).Select(l => string.Join(' ', l.Trim().Split(' ')[..2])));
        Assert.Contains("※ 读作：count(targets.workshops) >= 1", text, StringComparison.Ordinal);
        Assert.Contains("2 处未读且无旁注", text, StringComparison.Ordinal);
        int[] characters = [.. text.Split('\n').Where(l => l.StartsWith('│')).Skip(1).Select(l => int.Parse(l.Split('│')[3], System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(characters[^1], characters[..^1].Sum());
        Assert.Equal(Guide.Length, characters[^1]);
        Assert.Contains("未读的文字：\n  12:5 参照往届统计\n  12:12 发表论文2篇\n  13:5 参照往届统计  ※ 忽略 GM2001：不检查\n", text, StringComparison.Ordinal);
        Assert.EndsWith("人工审查清单：\n  9:5 □ 参照往届统计,突出特色。  1.1/manual.1\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void StrictCountsWhatIsOverlooked()
    {
        using var guide = new TemporaryFile("a.guide.txt", Tool.Utf8(Guide));
        using var noted = new TemporaryFile("b.guide.txt", Tool.Utf8(Guide.Replace("2篇。\n", "2篇。\n※ 说明：背景\n", StringComparison.Ordinal)));

        Assert.Equal(0, Tool.Run("check", guide.Path).Code);
        Tool.Result strict = Tool.Run("check", guide.Path, "--strict", "--format", "json");
        Assert.Equal(1, strict.Code);
        Assert.Contains("2 处文字未读且无旁注", strict.Error, StringComparison.Ordinal);
        Assert.StartsWith("[", strict.Out, StringComparison.Ordinal);
        Assert.Equal(0, Tool.Run("check", noted.Path, "--strict").Code);
    }
}
