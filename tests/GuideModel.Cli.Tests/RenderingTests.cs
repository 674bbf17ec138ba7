using Xunit;

namespace GuideModel.Cli.Tests;

/// <summary>What people see of a diagnostic: the words, marks of the right width under them, other places, colours only where they belong.</summary>
public sealed class RenderingTests
{
    private const string Twice = "某专项2026年度项目申报指南\n\n1.1 中国和印尼政府间联合研究项目\n\n领域方向:氢能;光伏;AI;光伏。\n";

    [Fact]
    public void AMessageHasItsPartsAndItsPlaces()
    {
        using var guide = new TemporaryFile("g.guide.txt", Tool.Utf8(Twice));

        string[] lines = [.. Tool.Run("check", guide.Path).Out.Split('\n').SkipWhile(l => !l.Contains("GM1012", StringComparison.Ordinal)).TakeWhile(l => l.Length > 0)];

        Assert.Equal(
            [
                guide.Path + ":5:15: 错误 GM1012 领域“光伏”列了两次。",
                "  5 | 领域方向:氢能;光伏;AI;光伏。",
                "    |                       ^^^^",
                "  5 | 领域方向:氢能;光伏;AI;光伏。",
                "    |               ---- 第一次在这里",
                "    = 位置：第5行，方向1.1“领域方向”",
                "    = 依据：《指南语言》G2.7",
                "    = 改法：请删去一个，或改正其中一个。",
                "    = 说明：guide explain GM1012",
            ], lines);
    }

    [Fact]
    public void ALongLineIsCutAroundTheWords()
    {
        string line = string.Concat(Enumerable.Repeat("本专项支持联合研究和人员交流", 40)) + "，项目执行期不超讨3年，" + string.Concat(Enumerable.Repeat("推动成果落地", 40)) + "。";
        using var guide = new TemporaryFile("g.guide.txt", Tool.Utf8("某专项2026年度项目申报指南\n\n1.1 中国和印尼政府间联合研究项目\n\n其他要求:\n\n(1) " + line + "\n"));

        string[] lines = Tool.Run("check", guide.Path).Out.Split('\n');

        int at = Array.FindIndex(lines, l => l.Contains("不超讨3年", StringComparison.Ordinal) && l.Contains('|', StringComparison.Ordinal));
        Assert.All(lines.Skip(at).Take(2), l => Assert.InRange(l.Length, 1, 110));
        Assert.Contains("| …", lines[at], StringComparison.Ordinal);
        Assert.EndsWith("…", lines[at], StringComparison.Ordinal);
        Assert.Equal("^^^^^^", lines[at + 1].TrimStart(' ', '|'));
    }

    [Fact]
    public void InvisibleCharactersAreShown()
    {
        using var guide = new TemporaryFile("g.guide.txt", Tool.Utf8(Twice.Replace("AI", "A\u202EI", StringComparison.Ordinal)));

        Assert.Contains("A<U+202E>I", Tool.Run("check", guide.Path).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("auto", true, false, true)]
    [InlineData("auto", true, true, false)]
    [InlineData("auto", false, false, false)]
    [InlineData("always", false, true, true)]
    [InlineData("never", true, false, false)]
    public void ColoursAreForTerminalsUnlessAskedFor(string color, bool terminal, bool noColor, bool coloured)
    {
        using var guide = new TemporaryFile("g.guide.txt", Tool.Utf8(Twice));

        Tool.Result result = Tool.RunIn(new Surroundings { OutIsTerminal = terminal, NoColor = noColor }, "check", guide.Path, "--color", color);

        Assert.Equal(coloured, result.Out.Contains('\e', StringComparison.Ordinal));
    }

    // The result goes to a terminal, the notices to a file: colours in the one, none in the other.
    [Fact]
    public void EachOutputHasItsOwnColours()
    {
        using var guide = new TemporaryFile("g.guide.txt", Tool.Utf8(Twice));

        Tool.Result result = Tool.RunIn(new Surroundings { OutIsTerminal = true, ErrIsTerminal = false }, "show", guide.Path);

        Assert.Contains("GM1012", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', result.Error);
        Assert.Contains('\e', result.Out);
    }

    [Fact]
    public void EnglishIsEnglishButForTheGuide()
    {
        using var guide = new TemporaryFile("g.guide.txt", Tool.Utf8(Twice));

        string text = Tool.Run("check", guide.Path, "--lang", "en").Out;

        Assert.Contains("error GM1012 The field \"光伏\" is listed twice.", text, StringComparison.Ordinal);
        Assert.Contains("---- first here", text, StringComparison.Ordinal);
        Assert.Contains("= by: guide language G2.7", text, StringComparison.Ordinal);
    }
}
