using System.Text.RegularExpressions;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Testing.Cases;
using Xunit;

namespace GuideModel.Compiler.Tests.Testing;

/// <summary>A mistake in a case names file, line, cause and fix: ⟦ ⟧ mark its place. It never hides another.</summary>
public sealed partial class CaseMistakeTests
{
    public static readonly string[] Codes = [DiagnosticIds.CaseForm, DiagnosticIds.CaseWithoutVerdict, DiagnosticIds.CaseName, DiagnosticIds.CaseValue];

    private static readonly GuideSpec Guide = Compile.Official(Files.RawSeed).Spec;

    [Theory]
    [InlineData("GM5009", "⟦没有冒号的一行⟧\n方向：1.1\n结论：合格")]
    [InlineData("GM5009", "用例：甲\n方向：1.1\n⟦改东⟧：项目执行期 = 24\n结论：合格")]
    [InlineData("GM5009", "用例：甲\n方向：1.1\n结论：合格\n结论：⟦不合格⟧")]
    [InlineData("GM5009", "⟦方向：1.1⟧\n结论：合格")]
    [InlineData("GM5009", "⟦用例：甲⟧\n结论：合格")]
    [InlineData("GM5009", "用例：甲\n方向：1.1\n改动：⟦项目执行期 24⟧\n结论：合格")]
    [InlineData("GM5009", "用例：甲\n方向：1.1\n改动：⟦项目执行期 =⟧\n结论：合格")]
    [InlineData("GM5010", "⟦用例：甲⟧\n方向：1.1\n改动：项目执行期 = 24")]
    [InlineData("GM5010", "⟦用例：甲⟧\n方向：1.1\n结论：")]
    [InlineData("GM5011", "用例：甲\n方向：⟦9.9⟧\n结论：合格")]
    [InlineData("GM5011", "用例：甲\n方向：1.1\n改动：⟦项目执行朝⟧ = 24\n结论：合格")]
    [InlineData("GM5011", "用例：甲\n方向：1.1\n改动：申报单位.⟦性质⟧ = 高校\n结论：合格")]
    [InlineData("GM5011", "用例：甲\n方向：1.1\n改动：⟦项目执行期.月数⟧ = 24\n结论：合格")]
    [InlineData("GM5011", "用例：甲\n方向：1.1\n改动：⟦来华合作研究[3]⟧.月数 = 1\n结论：合格")]
    [InlineData("GM5011", "用例：甲\n方向：1.1\n改动：⟦来华合作研究[0].月数⟧ = 1\n结论：合格")]
    [InlineData("GM5011", "用例：甲\n方向：1.1\n改动：⟦项目执行期[1]⟧ = 1\n结论：合格")]
    [InlineData("GM5011", "用例：甲\n方向：1.1\n结论：不合格\n条款：⟦1.1/durationMonths.max⟧")]
    [InlineData("GM5012", "用例：甲\n方向：1.1\n结论：⟦通过⟧")]
    [InlineData("GM5012", "用例：甲\n方向：1.1\n改动：项目执行期 = ⟦24万元⟧\n结论：合格")]
    [InlineData("GM5012", "用例：甲\n方向：1.1\n改动：共同发表论文 = ⟦1.5⟧\n结论：合格")]
    [InlineData("GM5012", "用例：甲\n方向：1.1\n改动：共同发表论文 = ⟦-1⟧\n结论：合格")]
    [InlineData("GM5012", "用例：甲\n方向：1.1\n改动：申报单位.类型 = ⟦高校校⟧\n结论：合格")]
    [InlineData("GM5012", "用例：甲\n方向：1.1\n改动：外方已申报 = ⟦也许⟧\n结论：合格")]
    [InlineData("GM5012", "用例：甲\n方向：1.1\n改动：来华合作研究 = ⟦2⟧\n结论：合格")]
    [InlineData("GM5012", "用例：甲\n方向：1.1\n改动：来华合作研究.数量 = ⟦1001⟧\n结论：合格")]
    public void OfText(string code, string marked) => AssertMistake(code, marked, "a.txt");

    [Theory]
    [InlineData("GM5009", "⟦用例⟧,方向\n甲,1.1")]
    [InlineData("GM5009", "用例,方向,⟦结果⟧\n甲,1.1,合格")]
    [InlineData("GM5009", "用例,方向,结论\n甲,1.1,合格,⟦多余⟧")]
    [InlineData("GM5009", "用例,方向,结论\n甲,1.1,⟦\"⟧合格\n")]
    [InlineData("GM5009", "用例,方向,结论\n甲,\"1.1\"⟦多⟧,合格")]
    [InlineData("GM5010", "用例,方向,结论\n⟦甲⟧,1.1,\n")]
    [InlineData("GM5011", "用例,方向,改动,结论\n甲,1.1,\"外方已申报 = 是；⟦执行⟧ = 24\",合格")]
    public void OfATable(string code, string marked) => AssertMistake(code, marked, "a.csv");

    [Fact]
    public void OneMistakeHidesNeitherAnotherNorACaseThatIsRight()
    {
        CaseSet set = CaseSet.Of(Guide, [new CaseFile("a.txt", "用例：甲\n方向：1.1\n改动：天气 = 晴；项目执行期 = 早\n结论：好\n条款：没有这一条\n\n用例：乙\n方向：1.1\n结论：合格\n")]);

        Assert.Equal(["GM5011", "GM5012", "GM5012", "GM5011"], set.Diagnostics.Select(d => d.Code));
        Assert.Equal(["乙"], set.Cases.Select(c => c.Name));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheExamplesOfThePagesAreRight(string code)
    {
        string[] examples = [.. Example().Matches(Files.Read($"diagnostics/{code}.md")).Select(m => m.Groups["text"].Value)];

        Assert.Equal(2, examples.Length);
        Assert.Equal([code], CodesOf(examples[0]));
        Assert.Empty(CodesOf(examples[1]));

        static IEnumerable<string> CodesOf(string text) => CaseSet.Of(Guide, [new CaseFile("a.txt", text)]).Diagnostics.Select(d => d.Code);
    }

    public static TheoryData<string> Pages => [.. Codes];

    [Fact]
    public void HostileTextIsToldOfAndNothingElse()
    {
        var random = new Random(7);
        const string Signs = "用例方向改动结论条款：:=；;\"“”[].。1一,\n\r\t#/无未填数量\0\u202E\uD800项目执行期";
        for (int i = 0; i < 3000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(80)).Select(_ => Signs[random.Next(Signs.Length)]));
            string framed = i % 2 == 0 ? text : "用例：甲\n方向：1.1\n结论：合格\n改动：" + text;
            foreach (string path in (string[])["a.txt", "a.csv"])
            {
                Assert.All(CaseSet.Of(Guide, [new CaseFile(path, framed)]).Diagnostics, d => Assert.InRange(d.Start + d.Length, d.Start, framed.Length));
            }
        }
    }

    private static void AssertMistake(string code, string marked, string path)
    {
        int start = marked.IndexOf('⟦', StringComparison.Ordinal);
        int end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        string text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

        CaseSet set = CaseSet.Of(Guide, [new CaseFile(path, text)]);

        Assert.Empty(set.Cases);
        GuideDiagnostic diagnostic = Assert.Single(set.Diagnostics);
        Assert.Equal((code, path, RuleSeverity.Error), (diagnostic.Code, diagnostic.File, diagnostic.Severity));
        Assert.Equal(text[start..end], text.Substring(diagnostic.Start, diagnostic.Length));
        Assert.Equal(text[..start].Count(c => c == '\n') + 1, diagnostic.From.Line);
        Assert.All((string[])[diagnostic.What.Zh, diagnostic.Where.Zh, diagnostic.Clause.Zh, diagnostic.Fix.Zh, diagnostic.What.En, diagnostic.Fix.En], Assert.NotEmpty);
    }

    [GeneratedRegex(@"(❌|✅)\n\n```text\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
