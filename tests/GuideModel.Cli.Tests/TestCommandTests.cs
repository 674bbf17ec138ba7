using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace GuideModel.Cli.Tests;

public sealed class TestCommandTests : IDisposable
{
    private const string Right = "用例：甲\n方向：1.1\n改动：申报单位.类型 = 高校\n结论：不合格\n条款：1.1/applicant.type.in\n";
    private const string Wrong = "用例：乙 <&>\n方向：1.1\n改动：申报单位.类型 = 高校\n结论：合格\n";
    private const string Bad = "用例：丙\n方向：1.1\n";

    private readonly string folder = Directory.CreateTempSubdirectory("cases").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void TheOfficialCasesComeOutRightBuiltInAndOnTheFly()
    {
        Tool.Result builtIn = Tool.Run("test");
        Tool.Result onTheFly = Tool.Run("test", Tool.Guide);

        Assert.Equal((0, 0), (builtIn.Code, onTheFly.Code));
        Assert.Equal(Marks(builtIn), Marks(onTheFly));
        Assert.True(Marks(builtIn).Length >= 8);

        static string[] Marks(Tool.Result result) => [.. result.Lines.Where(l => l.StartsWith('✓')).Select(l => l.Split("  ")[0])];
    }

    [Fact]
    public void ACaseThatComesOutOtherwiseIsAFindingThatQuotesTheClause()
    {
        Tool.Result result = Tool.Run("test", "--cases", Put("a.txt", Right + "\n" + Wrong));

        Assert.Equal(1, result.Code);
        Assert.Contains("✓ 甲", result.Out, StringComparison.Ordinal);
        Assert.Contains("✗ 乙", result.Out, StringComparison.Ordinal);
        Assert.Contains("结论应为 合格，实为 不合格。", result.Out, StringComparison.Ordinal);
        Assert.Contains("中方项目申报单位必须为企业", result.Out, StringComparison.Ordinal);
        Assert.Contains("2 个用例：1 个与预期一致，1 个不一致；写法错误 0 处。", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AClauseThatDoesNotFailIsAFindingThoughTheVerdictIsRight()
    {
        Tool.Result result = Tool.Run("test", "--lang", "en", "--cases", Put("a.txt", Right.Replace("1.1/applicant.type.in", "1.1/durationMonths.exact", StringComparison.Ordinal)));

        Assert.Equal(1, result.Code);
        Assert.Contains("Clause 1.1/durationMonths.exact is pass, not fail.", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void ACaseWithoutAnExpectationIsAnError()
    {
        string path = Put("a.txt", Bad);

        Tool.Result result = Tool.Run("test", "--cases", path);

        Assert.Equal(1, result.Code);
        Assert.Contains($"{path}:1:1: 错误 GM5010 用例没有写结论", result.Out, StringComparison.Ordinal);
        Assert.Contains("改法：", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TablesComeAsExcelWritesThem(bool gb18030)
    {
        const string Table = "用例,方向,改动,结论,条款\r\n高校不能申报,1.1,\"申报单位.类型 = 高校；项目执行期 = 36个月\",不合格,1.1/applicant.type.in\r\n";
        string path = Path.Combine(folder, "a.csv");
        File.WriteAllBytes(path, gb18030 ? CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Table) : [0xEF, 0xBB, 0xBF, .. Tool.Utf8(Table)]);

        Tool.Result result = Tool.Run("test", "--cases", path);

        Assert.Equal(0, result.Code);
        Assert.Contains("✓ 高校不能申报", result.Out, StringComparison.Ordinal);
        Assert.Equal(gb18030, result.Error.Contains("GB18030", StringComparison.Ordinal));
    }

    [Fact]
    public void JUnitCountsFailuresAndErrors()
    {
        Put("b.txt", Right + "\n" + Wrong);
        Put("a.txt", Bad);

        Tool.Result result = Tool.Run("test", "--cases", folder, "--format", "junit");

        XElement suites = XDocument.Parse(result.Out).Root!;
        Assert.Equal(("3", "1", "1"), (suites.Attribute("tests")!.Value, suites.Attribute("failures")!.Value, suites.Attribute("errors")!.Value));
        Assert.Equal(2, suites.Elements("testsuite").Count());
        XElement failed = suites.Descendants("testcase").Single(c => c.Element("failure") is not null);
        Assert.Equal(("乙 <&>", "1.1"), (failed.Attribute("name")!.Value, failed.Attribute("classname")!.Value));
        Assert.Contains("GM5010", suites.Descendants("error").Single().Parent!.Attribute("name")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonKeepsItsContract()
    {
        JsonElement run = JsonDocument.Parse(Tool.Run("test", "--cases", Put("a.txt", Right + "\n" + Bad), "--format", "json").Out).RootElement;

        Assert.Equal(["cases", "mistakes", "clauses"], run.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["file", "line", "name", "direction", "expected", "actual", "asExpected", "differences", "application"], run.GetProperty("cases")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal("University", run.GetProperty("cases")[0].GetProperty("application").GetProperty("applicant").GetProperty("type").GetString());
        Assert.Equal("GM5010", run.GetProperty("mistakes")[0].GetProperty("code").GetString());
        JsonElement clause = run.GetProperty("clauses").EnumerateArray().Single(c => c.GetProperty("rule").GetString() == "1.1/applicant.type.in");
        Assert.Equal((0, 1), (clause.GetProperty("passing").GetInt32(), clause.GetProperty("failing").GetInt32()));
        Assert.Equal(["passing", "missing"], clause.GetProperty("lacks").EnumerateArray().Select(l => l.GetString()));
    }

    [Fact]
    public void ProposalsGoBesideWhatIsThereAndComeOutRight()
    {
        string guide = Path.Combine(folder, "2025-batch3.guide.txt");
        File.Copy(Tool.Guide, guide);
        string own = Path.Combine(folder, "cases", "proposed.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(own)!);
        File.WriteAllText(own, Right);

        Tool.Result result = Tool.Run("test", guide, "--propose");

        Assert.Equal(0, result.Code);
        Assert.Equal(Right, File.ReadAllText(own));
        Assert.Equal(["proposed-2.txt", "proposed.txt"], Directory.GetFiles(Path.GetDirectoryName(own)!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("33 条的符合、不符合、待补充都有用例，0 条还缺", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("✗", result.Out, StringComparison.Ordinal);

        Assert.Contains("没有可补写的", Tool.Run("test", guide, "--propose").Error, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(Path.GetDirectoryName(own)!).Length);
    }

    [Fact]
    public void WrongUsageAndWhatCannotBeReadHaveTheirCodes()
    {
        Assert.Equal(2, Tool.Run("test", "--propose").Code);
        Assert.Equal(2, Tool.Run("test", "--format", "html").Code);
        Assert.Equal(3, Tool.Run("test", "--cases", Path.Combine(folder, "absent.txt")).Code);
        Assert.Equal(3, Tool.Run("test", Path.Combine(folder, "absent.guide.txt")).Code);
    }

    [Fact]
    public void AGuideWithoutCasesIsToldOf()
    {
        string guide = Path.Combine(folder, "2025-batch3.guide.txt");
        File.Copy(Tool.Guide, guide);

        Tool.Result result = Tool.Run("test", guide);

        Assert.Equal(0, result.Code);
        Assert.Contains("没有用例", result.Error, StringComparison.Ordinal);
        Assert.Contains("33 条还缺", result.Out, StringComparison.Ordinal);
    }

    private string Put(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
