using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using GuideModel.Compiler.Testing.Cases;
using Xunit;

namespace GuideModel.Compiler.Tests.Testing;

/// <summary>What cases mean: the change they make of the smallest application, and what they expect.</summary>
public sealed partial class CaseSetTests
{
    private static readonly GuideSpec Guide = Compile.Official(Files.RawSeed).Spec;

    [Theory]
    [InlineData("1.1", "项目执行期 = 24", """{"durationMonths":24}""")]
    [InlineData("1.1", "项目执行期 = 24个月", """{"durationMonths":24}""")]
    [InlineData("1.1", "durationMonths ＝ ２年", """{"durationMonths":24}""")]
    [InlineData("1.1", "DurationMonths = 24 months", """{"durationMonths":24}""")]
    [InlineData("1.1", "申请经费 = 1500万元", """{"requestedFunding":15000000}""")]
    [InlineData("1.1", "申请经费 = 1500 万元人民币", """{"requestedFunding":15000000}""")]
    [InlineData("1.1", "申请经费 = 15000000", """{"requestedFunding":15000000}""")]
    [InlineData("1.1", "申报单位.类型 = 高校", """{"applicant":{"type":"University"}}""")]
    [InlineData("1.1", "申报单位。类型 = 高校", """{"applicant":{"type":"University"}}""")]
    [InlineData("1.1", "applicant.type = University", """{"applicant":{"type":"University"}}""")]
    [InlineData("1.1", "领域方向 = 光伏", """{"field":"Photovoltaics"}""")]
    [InlineData("1.1", "外方已申报 = 否", """{"partnerSubmitted":false}""")]
    [InlineData("1.1", "partnerSubmitted = no", """{"partnerSubmitted":false}""")]
    [InlineData("1.1", "项目执行期 = 未填", """{"durationMonths":null}""")]
    [InlineData("1.1", "项目执行期 = 无", """{"durationMonths":null}""")]
    [InlineData("1.1", "项目合作目标成果与考核指标表.共同发表论文 = 5篇", """{"targets":{"jointPapers":5}}""")]
    [InlineData("1.1", "共同发表论文 = 5篇", """{"targets":{"jointPapers":5}}""")]
    [InlineData("1.1", "来华合作研究.数量 = 1", """{"targets":{"visits":[{"months":4}]}}""")]
    [InlineData("1.1", "targets.visits.count = 3", """{"targets":{"visits":[{"months":4},{"months":1},{"months":4}]}}""")]
    [InlineData("1.1", "来华合作研究[2].月数 = 0.5", """{"targets":{"visits":[{"months":4},{"months":0.5}]}}""")]
    [InlineData("1.1", "来华合作研究.月数 = 1个月；来华合作研究.数量 = 3", """{"targets":{"visits":[{"months":1},{"months":1},{"months":1}]}}""")]
    [InlineData("1.1", "项目中文名称 = “甲；乙 = 丙”；项目执行期 = 1", """{"durationMonths":1,"titleZh":"甲；乙 = 丙"}""")]
    [InlineData("1.1", "合作单位 = 东南大学、清华大学；", """{"cooperatingUnits":["东南大学","清华大学"]}""")]
    [InlineData("1.1", "合作单位 = 东南大学、清华大学；合作单位[1] = 未填", """{"cooperatingUnits":["清华大学"]}""")]
    [InlineData("1.1", "cooperatingUnits = 东南大学; cooperatingUnits[1] = missing", """{"cooperatingUnits":[]}""")]
    [InlineData("中国和韩国政府间能源技术联合研究项目", "项目执行期 = 36", "{}")]
    public void AChangeIsAMergePatch(string direction, string change, string patch)
    {
        GuideCaseSpec one = One($"用例：甲\n方向：{direction}\n改动：{change}\n结论：合格\n");

        Assert.Equal(("1.1", patch), (one.Direction, one.Change));
    }

    [Fact]
    public void BlocksAreCasesWhateverTheLanguageAndTheLineBreaks()
    {
        CaseSet set = CaseSet.Of(Guide, [new CaseFile("a.txt", "# 说明\r\n用例：甲\r\n方向：1.1\r\n结论：合格\r\n\r\n\r\ncase: b\r\ndirection: 1.2\r\nchange: durationMonths = 48\r\nchange: subprojectCount = 1\r\nverdict: ineligible\r\nclause: 1.2/durationMonths.max\r\nnote: 随便")]);

        Assert.Empty(set.Diagnostics);
        Assert.Equal([("甲", 2), ("b", 7)], set.Cases.Select(c => (c.Name, c.Line)));
        Assert.Equal("""{"durationMonths":48,"subprojectCount":1}""", set.Cases[1].Change);
    }

    [Theory]
    [InlineData(",", "\n")]
    [InlineData(",", "\r\n")]
    [InlineData(";", "\r\n")]
    [InlineData("\t", "\n")]
    public void TablesAreReadAsExcelWritesThem(string separator, string lineBreak)
    {
        string[] rows =
        [
            string.Join(separator, ["用例", "方向", "改动", "结论", "条款", ""]),
            string.Join(separator, ["\"说\"\"甲\"\"\"", "1.2", "\"项目执行期 = 48；\n课题数 = 1\"", "不合格", "1.2/durationMonths.max", ""]),
            string.Join(separator, ["", "", "", "", "", ""]),
            string.Join(separator, ["乙", "1.1", "", "合格", "", ""]),
        ];

        CaseSet set = CaseSet.Of(Guide, [new CaseFile("a.csv", string.Join(lineBreak, rows))]);

        Assert.Empty(set.Diagnostics);
        Assert.Equal(["说\"甲\"", "乙"], set.Cases.Select(c => c.Name));
        Assert.Equal("""{"durationMonths":48,"subprojectCount":1}""", set.Cases[0].Change);
        Assert.Equal(2, set.Cases[0].Line);
    }

    [Theory]
    [InlineData("不合格", "1.1/durationMonths.exact", FactOutcome.Fail)]
    [InlineData("待补充", "durationMonths.exact", FactOutcome.Missing)]
    [InlineData("合格", "项目执行期为3年", FactOutcome.Pass)]
    [InlineData("合格", "“项目执行期为 3 年。”", FactOutcome.Pass)]
    [InlineData("不合格", "1.1/durationMonths.exact 待补充", FactOutcome.Missing)]
    [InlineData("合格", "1.1/durationMonths.exact（不符合）", FactOutcome.Fail)]
    [InlineData("eligible", "1.1/durationMonths.exact fail", FactOutcome.Fail)]
    public void AClauseIsNamedByItsRuleOrItsWords(string verdict, string clause, FactOutcome outcome)
    {
        ClauseExpectation expected = Assert.Single(One($"用例：甲\n方向：1.1\n结论：{verdict}\n条款：{clause}\n").Clauses);

        Assert.Equal((["1.1/durationMonths.exact"], outcome), (expected.Rules, expected.Outcome));
    }

    [Fact]
    public void ACaseIsAboutWhatItNamesAndWhatItChanges()
    {
        Assert.Equal(["1.1/applicant.type.in"], One("用例：甲\n方向：1.1\n改动：申报单位.类型 = 高校\n结论：不合格").About);
        Assert.Equal(["1.1/targets.visits.count.min", "1.1/targets.visits.each.months.min"], One("用例：甲\n方向：1.1\n改动：来华合作研究.数量 = 1\n结论：不合格").About.Where(r => r.StartsWith("1.1", StringComparison.Ordinal)));
        Assert.Equal(["1.1/partnerSubmitted"], One("用例：甲\n方向：1.1\n结论：合格\n条款：单方申报项目无效").About);
    }

    [Fact]
    public void TheExamplesOfThePageAreCases()
    {
        string[] examples = [.. Example().Matches(File.ReadAllText(Path.Combine(Files.Repository, "docs", "tests.md"))).Select(m => m.Groups["text"].Value)];

        Assert.Equal(3, examples.Length);
        Assert.All(examples, e => Assert.Empty(CaseSet.Of(Guide, [new CaseFile("a.txt", e)]).Diagnostics));
    }

    [Fact]
    public void WhatThePageSaysOfChangesHolds()
    {
        string page = File.ReadAllText(Path.Combine(Files.Repository, "docs", "tests.md"));
        string[] changes = [.. Change().Matches(page).Select(m => m.Groups["change"].Value)];

        Assert.Equal(7, changes.Length);
        Assert.All(changes, c => One($"用例：甲\n方向：1.1\n改动：{c}\n结论：合格"));
    }

    [GeneratedRegex("```text\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"(?m)^\| `(?<change>[^`|]+ = [^`|]+)` \|")]
    private static partial Regex Change();

    private static GuideCaseSpec One(string text)
    {
        CaseSet set = CaseSet.Of(Guide, [new CaseFile("a.txt", text)]);
        Assert.Empty(set.Diagnostics);
        return Assert.Single(set.Cases);
    }
}
