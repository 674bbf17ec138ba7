using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace GuideModel.Cli.Tests;

public sealed class DiffTests : IDisposable
{
    private const string Tighter = "共同发表论文不少于2篇";

    private readonly string folder = Directory.CreateTempSubdirectory("diff").FullName;
    private readonly string old;
    private readonly string official = File.ReadAllText(Tool.Guide);

    public DiffTests()
    {
        old = Put("old/2025-batch3.guide.txt", official);
        Put("old/terms.txt", File.ReadAllText(Path.Combine(Path.GetDirectoryName(Tool.Guide)!, "terms.txt")));
        Put("new/terms.txt", File.ReadAllText(Path.Combine(Path.GetDirectoryName(Tool.Guide)!, "terms.txt")));
    }

    public void Dispose()
    {
        foreach (string file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            // git protects its objects.
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void AGuideAndItselfHaveNoChanges()
    {
        foreach (string format in (string[])["text", "markdown", "html", "github", "sarif", "json"])
        {
            Tool.Result result = Tool.Run("diff", old, New(official), "--format", format);

            Assert.Equal((0, ""), (result.Code, result.Error));
        }

        Assert.Contains("没有变化。", Tool.Run("diff", old, old).Out, StringComparison.Ordinal);
        Assert.Empty(Changes(old, New(official.Replace("\n\n", "\r\n \r\n", StringComparison.Ordinal).Replace("不少于", "不少于 ", StringComparison.Ordinal))));
    }

    [Fact]
    public void WordsThatBelongToNoSentenceAreToldOf()
    {
        Tool.Result result = Tool.Run("diff", old, New(official.Replace("一、总体目标", "一、目标", StringComparison.Ordinal)));

        Assert.Equal(0, result.Code);
        Assert.Contains("没有变化。", result.Out, StringComparison.Ordinal);
        Assert.Contains("只有标题、栏目名、编号、旁注或页眉的文字不同。", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TheOverviewSaysWhatIsStricterAndAnApplicationShowsIt()
    {
        Tool.Result result = Tool.Run("diff", old, New(Tightened));

        Assert.Equal(1, result.Code);
        Assert.Contains("共 1 处变化：收紧 1。受影响的：结论 1，文字 1。", result.Out, StringComparison.Ordinal);
        Assert.Contains("1.1 中国和韩国政府间能源技术联合研究项目：更严 1 处", result.Out, StringComparison.Ordinal);
        Assert.Contains("targets.jointPapers >= 1                       │ targets.jointPapers >= 2", result.Out, StringComparison.Ordinal);
        Assert.Contains("方向 1.1 的申报，{\"targets\":{\"jointPapers\":1}}，其余照填：原来合格，现在不合格。", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', result.Out);
        Assert.Contains('\e', Tool.Run("diff", old, New(Tightened), "--color", "always").Out);
        Assert.Contains("1 changes: tightened 1.", Tool.Run("diff", old, New(Tightened), "--lang", "en").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tightened", 1)]
    [InlineData("verdict", 1)]
    [InlineData("relaxed,changed,source,data", 0)]
    [InlineData("never", 0)]
    [InlineData("relaxed, tightened", 1)]
    [InlineData("never,tightened", 2)]
    [InlineData("", 2)]
    [InlineData("verdicts", 2)]
    public void FailOnDecidesTheExitCode(string list, int code) => Assert.Equal(code, Tool.Run("diff", old, New(Tightened), "--fail-on", list).Code);

    [Fact]
    public void JsonKeepsItsContract()
    {
        JsonElement run = JsonDocument.Parse(Tool.Run("diff", old, New(Tightened), "--format", "json").Out).RootElement;

        Assert.Equal(["old", "new", "kinds", "breaks", "directions", "changes", "stale", "corpus"], Names(run));
        JsonElement change = Assert.Single(run.GetProperty("changes").EnumerateArray());
        Assert.Equal(["fingerprint", "kind", "subject", "id", "directions", "breaks", "old", "new", "means", "remarks", "witnesses", "approved", "fails"], Names(change));
        Assert.Equal(["id", "words", "clause", "line", "column", "reading", "severity", "says"], Names(change.GetProperty("new")));
        Assert.Equal("1.1/targets.jointPapers.min", change.GetProperty("id").GetString());
        JsonElement witness = Assert.Single(change.GetProperty("witnesses").EnumerateArray());
        Assert.Equal(("eligible", "ineligible"), (witness.GetProperty("old").GetString(), witness.GetProperty("new").GetString()));

        // The application is whole: the tool itself says so of it.
        byte[] application = Tool.Utf8(JsonSerializer.Serialize(witness.GetProperty("application")));
        Assert.Equal(0, Tool.RunWith(application, "validate", "-", "--guide", old).Code);
        Assert.Equal(1, Tool.RunWith(application, "validate", "-", "--guide", New(Tightened)).Code);
    }

    [Fact]
    public void ACorpusIsCountedByDirectionAndRule()
    {
        Tool.Result result = Tool.Run("diff", old, New(official.Replace("(1)项目执行期为3年。", "(1)项目执行期为2年。", StringComparison.Ordinal)), "--corpus", Tool.Samples("eligible.ndjson"), Tool.Samples("ineligible.ndjson"), "--format", "json");

        JsonElement corpus = JsonDocument.Parse(result.Out).RootElement.GetProperty("corpus");
        Assert.True(corpus.GetProperty("applications").GetInt32() >= 20);
        JsonElement flip = Assert.Single(corpus.GetProperty("flips").EnumerateArray(), f => f.GetProperty("old").GetString() == "eligible");
        Assert.Equal(("1.1", "ineligible", "1.1/durationMonths.exact"), (flip.GetProperty("direction").GetString(), flip.GetProperty("new").GetString(), flip.GetProperty("because").GetString()));
        Assert.NotEmpty(flip.GetProperty("names").EnumerateArray());
        Assert.Equal(3, Tool.Run("diff", old, old, "--corpus", Path.Combine(folder, "absent.ndjson")).Code);
    }

    [Fact]
    public void AnApprovedChangeNoLongerFailsAndAStaleApprovalIsTold()
    {
        string guide = New(Tightened);
        string approvals = Path.Combine(folder, "new", "guide.approvals");

        Assert.Equal(0, Tool.Run("diff", old, guide, "--approve", "经司务会同意").Code);
        Assert.Matches("^[0-9a-f]{32} \\| [0-9]{4}-[0-9]{2}-[0-9]{2} \\| 收紧 1\\.1/targets\\.jointPapers\\.min \\| 经司务会同意$", File.ReadAllLines(approvals)[^1]);
        Tool.Result approved = Tool.Run("diff", old, guide);
        Assert.Equal(0, approved.Code);
        Assert.Contains("已批准：", approved.Out, StringComparison.Ordinal);

        // Another figure is another change, and the approval of the first is of no use any more.
        Tool.Result stale = Tool.Run("diff", old, New(Tightened.Replace(Tighter, "共同发表论文不少于3篇", StringComparison.Ordinal)));
        Assert.Equal(1, stale.Code);
        Assert.Contains($"{approvals}:3:1: 警告 GM6001", stale.Error, StringComparison.Ordinal);
        Assert.Equal(0, Tool.Run("diff", old, New(Tightened), "--approvals", approvals).Code);
    }

    [Theory]
    [InlineData("# 说明\n\n随便一行\n", 3)]
    [InlineData("0123456789abcdef0123456789abcdef | 2026-02-30 | x | 理由\n", 1)]
    [InlineData("0123456789abcdef0123456789abcdef | 2026-02-03 | x |  \n", 1)]
    [InlineData("0123456789ABCDEF0123456789abcdef | 2026-02-03 | x | 理由", 1)]
    public void ALineThatIsNoApprovalIsAnError(string text, int line)
    {
        string approvals = Put("a.approvals", text);

        Tool.Result result = Tool.Run("diff", old, old, "--approvals", approvals);

        Assert.Equal(3, result.Code);
        Assert.Contains($"{approvals}:{line}:1: 错误 GM6002", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void RevisionsAreReadWithGit()
    {
        string guide = New(official);
        Git("init", "-q");
        Git("add", "-A");
        Git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "one");
        File.WriteAllText(guide, Tightened);

        foreach (string[] arguments in (string[][])[[guide], ["HEAD", guide], ["HEAD:new/2025-batch3.guide.txt", guide], ["HEAD:old/2025-batch3.guide.txt", guide]])
        {
            Tool.Result result = Tool.Run(["diff", .. arguments]);

            Assert.Equal((1, ""), (result.Code, result.Error));
            Assert.Contains("收紧 1。", result.Out, StringComparison.Ordinal);
        }

        Assert.Contains("放宽 1。", Tool.Run("diff", guide, "HEAD").Out, StringComparison.Ordinal);
        Assert.Contains("没有 git 修订“v9”", Refused(3, "v9", guide), StringComparison.Ordinal);
        Assert.Contains("没有文件 new/none.txt", Refused(3, "HEAD:new/none.txt", guide), StringComparison.Ordinal);
        Assert.Contains("都只是修订", Refused(2, "HEAD", "HEAD~1"), StringComparison.Ordinal);
        Assert.Contains("不认识选项“--output=x”", Refused(2, "--output=x", guide), StringComparison.Ordinal);
        Assert.Contains("批准不能写进去", Refused(2, guide, "HEAD", "--approve", "好"), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatCannotBeComparedIsSaid()
    {
        Assert.Contains("不在 git 仓库中", Refused(3, New(official)), StringComparison.Ordinal);
        Assert.Contains("找不到文件 absent.guide.txt", Refused(3, "absent.guide.txt", old), StringComparison.Ordinal);
        Assert.Contains("有错误，不能比较", Refused(3, old, New(official.Replace("5个指南方向", "6个指南方向", StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.Contains("须写明理由", Refused(2, old, old, "--approve", " "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("markdown")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("text")]
    public void TextOfAGuideIsNoMarkup(string format)
    {
        const string Hostile = "(3)<script>alert(1)</script>须填写“a|b”`x`[y](http://z)@all::error::%0A。项目执行期内";
        string before = Put("old/h/2025-batch3.guide.txt", Hosted("(3)项目执行期内"));
        string after = Put("new/h/2025-batch3.guide.txt", Hosted(Hostile));

        string text = Tool.Run("diff", before, after, "--format", format).Out;

        Assert.Contains("alert", text, StringComparison.Ordinal);
        switch (format)
        {
            case "html":
                Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("&lt;script&gt;", text, StringComparison.Ordinal);
                break;
            case "markdown":
                Assert.DoesNotContain("http://z", text, StringComparison.Ordinal);
                Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
                Assert.DoesNotContain("@all", text, StringComparison.Ordinal);
                Assert.All(text.Split('\n').Where(l => l.StartsWith('|')), l => Assert.Equal(6, l.Count(c => c == '|')));
                break;
            case "github":
                Assert.All(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), l => Assert.Matches("^::(error|warning|notice) file=", l));
                Assert.DoesNotContain("::%0A", text, StringComparison.Ordinal);
                break;
            case "sarif":
                Assert.Equal("2.1.0", JsonDocument.Parse(text).RootElement.GetProperty("version").GetString());
                break;
        }

        string Hosted(string with) => official.Replace("(3)项目执行期内", with, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("甲\u202Egnp.exe\u200B", "甲<U+202E>gnp.exe<U+200B>")]
    [InlineData("甲\r\n乙\t丙\u0007", "甲  乙 丙<U+0007>")]
    [InlineData("𠮷①", "𠮷①")]
    public void WhatCannotBeSeenIsSpeltOut(string text, string visible) => Assert.Equal(visible, Output.Visible.Of(text));

    [Fact]
    public void ThePageLoadsNothingAndIsWellFormed()
    {
        string page = Tool.Run("diff", old, New(Tightened.Replace("1500 万元", "1400 万元", StringComparison.Ordinal).Replace("1.02亿元", "1.01亿元", StringComparison.Ordinal)), "--format", "html").Out;

        Assert.Equal(page, Tool.Run("diff", old, Path.Combine(folder, "new", "2025-batch3.guide.txt"), "--format", "html").Out);
        Assert.DoesNotContain("http:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"zh-CN\">", page, StringComparison.Ordinal);
        Assert.Contains("@page{size:A4", page, StringComparison.Ordinal);
        XElement body = XElement.Parse(page[page.IndexOf("<main>", StringComparison.Ordinal)..(page.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)].Replace("<col class=\"number\">", "", StringComparison.Ordinal).Replace("<col class=\"side\">", "", StringComparison.Ordinal).Replace("<col>", "", StringComparison.Ordinal));
        Assert.All(body.Descendants("th"), th => Assert.True(th.Attribute("scope")?.Value is "col" or "row"));
        Assert.Equal(["1.02", "1500", "1"], body.Descendants("del").Select(d => d.Value));
        Assert.Equal(["1.01", "1400", "2"], body.Descendants("ins").Select(d => d.Value));
    }

    [Fact]
    public void SarifHasAResultForEveryChange()
    {
        JsonElement run = JsonDocument.Parse(Tool.Run("diff", old, New(Tightened), "--format", "sarif").Out).RootElement.GetProperty("runs")[0];

        JsonElement result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal(("tightened", "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        Assert.Equal("tightened", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal(35, result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
    }

    private string Tightened => official.Replace("共同发表论文不少于1篇", Tighter, StringComparison.Ordinal);

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(p => p.Name)];

    private static JsonElement.ArrayEnumerator Changes(string old, string @new) => JsonDocument.Parse(Tool.Run("diff", old, @new, "--format", "json").Out).RootElement.GetProperty("changes").EnumerateArray();

    private static string Refused(int code, params string[] arguments)
    {
        Tool.Result result = Tool.Run(["diff", .. arguments]);
        Assert.Equal((code, ""), (result.Code, result.Out));
        return result.Error;
    }

    private string New(string text) => Put("new/2025-batch3.guide.txt", text);

    private string Put(string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private void Git(params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
