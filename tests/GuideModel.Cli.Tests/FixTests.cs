using System.Text;
using GuideModel.Cli.Fixing;
using GuideModel.Cli.Guides;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Tests.Diagnostics;
using Xunit;

namespace GuideModel.Cli.Tests;

/// <summary><c>check --fix</c>: what is safe is mended, nothing else, and nothing in silence.</summary>
public sealed class FixTests
{
    private const string Wrong =
        "某专项2026年度项目申报指南\n\n1.1 中国和印尼政府间联合研究项目\n\n领域方问:氢能;;光伏。\n\n合作协议:《某协议。\n\n其他要求:\n\n(1)项目执行期为3年\n(2)项目不下设课题。\n(2)共同发表论文不少与2篇。\n";

    private const string Right =
        "某专项2026年度项目申报指南\n\n1.1 中国和印尼政府间联合研究项目\n\n领域方向:氢能;光伏。\n\n合作协议:《某协议》。\n\n其他要求:\n\n(1)项目执行期为3年。\n(2)项目不下设课题。\n(3)共同发表论文不少与2篇。\n";

    [Fact]
    public void WhatIsSafeIsMendedAndTheRestReported()
    {
        using var guide = new TemporaryFile("g.guide.txt", Tool.Utf8(Wrong));

        Tool.Result result = Tool.Run("check", guide.Path, "--fix");

        Assert.Equal(Right, File.ReadAllText(guide.Path));
        Assert.Equal(0, result.Code);
        Assert.Contains("已修改 GM1005 改为“领域方向”", result.Out, StringComparison.Ordinal);
        Assert.Contains("GM2020", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("错误 ", result.Out, StringComparison.Ordinal);

        // The label was misspelt, so its list was not read; now it is, and that is said.
        Assert.Contains("新读出 1.1/field.in", result.Out, StringComparison.Ordinal);
        Assert.Equal([guide.Path], Directory.GetFiles(Path.GetDirectoryName(guide.Path)!));
        Assert.Contains("已修改 0 处", Tool.Run("check", guide.Path, "--fix").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ADryRunShowsTheChangesAndWritesNothing()
    {
        using var guide = new TemporaryFile("g.guide.txt", Tool.Utf8(Wrong));

        Tool.Result result = Tool.Run("check", guide.Path, "--fix", "--dry-run");

        Assert.Equal(Wrong, File.ReadAllText(guide.Path));
        Assert.Equal(1, result.Code);
        string[] changed = [.. result.Lines.Where(l => l.Length > 1 && l[0] is '+' or '-' or '@')];
        Assert.Equal(
            [
                "--- " + guide.Path, "+++ " + guide.Path,
                "@@ -2,12 +2,12 @@", "-领域方问:氢能;;光伏。", "+领域方向:氢能;光伏。", "-合作协议:《某协议。", "+合作协议:《某协议》。",
                "-(1)项目执行期为3年", "+(1)项目执行期为3年。", "-(2)共同发表论文不少与2篇。", "+(3)共同发表论文不少与2篇。",
            ], changed);
    }

    [Fact]
    public void TheFileKeepsItsEncodingItsMarkAndItsLineBreaks()
    {
        string text = Wrong.Replace("\n", "\r\n", StringComparison.Ordinal);
        string mended = Right.Replace("\n", "\r\n", StringComparison.Ordinal);
        Encoding gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        using var marked = new TemporaryFile("marked.guide.txt", [.. "\uFEFF"u8, .. Tool.Utf8(text)]);
        using var old = new TemporaryFile("old.guide.txt", gb.GetBytes(text));

        Tool.Run("check", marked.Path, old.Path, "--fix");

        Assert.Equal([.. "\uFEFF"u8, .. Tool.Utf8(mended)], File.ReadAllBytes(marked.Path));
        Assert.Equal(gb.GetBytes(mended), File.ReadAllBytes(old.Path));
    }

    [Fact]
    public void TheTermsFileIsMendedToo()
    {
        using var guide = new TemporaryFile("g.guide.txt", Tool.Utf8("某专项2026年度项目申报指南\n\n1.1 中国和印尼政府间联合研究项目\n"));
        string terms = Path.Combine(Path.GetDirectoryName(guide.Path)!, "terms.txt");
        File.WriteAllText(terms, "# 领域\n氢能：Hydrogen\n深海 = deep sea\n");

        Assert.Equal(0, Tool.Run("check", guide.Path, "--fix").Code);

        Assert.Equal("# 领域\n氢能 = Hydrogen\n深海 = DeepSea\n", File.ReadAllText(terms));
    }

    // Whatever a diagnostic promises: what is read already stays.
    [Fact]
    public void AFixThatWouldChangeAReadingIsRefused()
    {
        LoadedGuide guide = Guide("某专项2026年度项目申报指南\n\n1.1 中国和印尼政府间联合研究项目\n\n其他要求:\n\n(1)项目执行期为3年。\n");
        int figure = guide.Input.Text.IndexOf('3', StringComparison.Ordinal);
        GuideDiagnostic liar = Guide("指南").Compilation.Diagnostics[0] with { Fixes = [new DiagnosticFix(new("改数字", "change a figure"), [new TextEdit(guide.Input.Path, figure, 1, "2")])] };

        (LoadedGuide after, IReadOnlyList<AppliedFix> applied) = GuideFixer.Fix(guide with { Compilation = guide.Compilation with { Diagnostics = [liar] } });

        Assert.Empty(applied);
        Assert.Equal(guide.Input.Text, after.Input.Text);
    }

    [Fact]
    public void FixesNeverLeaveMoreThanTheyFound() => Assert.All(Mistake.All, mistake =>
    {
        LoadedGuide guide = Guide(mistake.Guide);

        (LoadedGuide after, IReadOnlyList<AppliedFix> applied) = GuideFixer.Fix(guide);

        // A list that is read at last may have terms without an English name.
        static int Count(LoadedGuide guide) => guide.Compilation.Diagnostics.Count(d => d.Code != DiagnosticIds.NoEnglishName);
        Assert.True(Count(after) <= Count(guide) - (applied.Count > 0 ? 1 : 0));
        Assert.Empty(GuideFixer.Fix(after).Applied);
    });

    [Theory]
    [InlineData("check", "-", "--fix")]
    [InlineData("check", "x.guide.txt", "--dry-run")]
    public void WhatCannotBeMendedIsWrongUsage(params string[] args) => Assert.Equal(2, Tool.Run(args).Code);

    private static LoadedGuide Guide(string text)
    {
        using var file = new TemporaryFile("g.guide.txt", Tool.Utf8(text));
        using var session = new Session(Stream.Null, Stream.Null, TextWriter.Null, new Surroundings());
        return LoadedGuide.Load(file.Path, null, session);
    }
}
