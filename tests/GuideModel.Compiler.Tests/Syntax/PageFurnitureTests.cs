using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;
using Xunit;

namespace GuideModel.Compiler.Tests.Syntax;

/// <summary>What belongs to the page is not read; what might be text stays text (GRAMMAR.md, G2.8).</summary>
public sealed class PageFurnitureTests
{
    private const string Title = "某专项2026年度第一批联合研究项目申报指南";
    private const string Head = Title + "\n\n1.1 中国和韩国联合研究项目\n\n其他要求:\n";
    private const string Papers = "项目执行期内应与韩方合作伙伴共同发表论文";
    private const string Background = "本专项支持双方科研人员围绕共同关注的问题开展联合研究和人员交流，推动成果在两国落地，并在能力建设、标准制定和平台共享等方面形成长期稳定的合作机制。"
        + "双方主管部门定期会商，共同遴选项目，分别出资支持，对执行情况开展联合评估，并向社会公开有关信息和结果。";

    [Theory]
    [InlineData("- 3 -")]
    [InlineData("— 12 —")]
    [InlineData("－ 3 －")]
    [InlineData("—3—")]
    [InlineData("· 3 ·")]
    [InlineData("第3页")]
    [InlineData("第 3 页 共 10 页")]
    [InlineData("第三页，共十页")]
    [InlineData("共10页 第3页")]
    [InlineData("第3页/共10页")]
    [InlineData("Page 3 of 10")]
    [InlineData("3/10")]
    [InlineData("3 / 10")]
    [InlineData("3")]
    [InlineData("３")]
    public void APageNumberDoesNotInterruptTheSentence(string number)
    {
        foreach (string gap in (string[])["\n", "\n\n", "\r\n \u3000\r\n", "\n\f"])
        {
            GuideCompilation compilation = Compile.Plain($"{Head}(1){Papers}，其数量和质量{gap}{number}{gap}达到约定要求。{Background}\n(2){Papers}{gap}{number}{gap}不少于1篇。\n");

            Assert.Contains(compilation.Spec.Rules, r => r.Reading.ToString() == "targets.jointPapers >= 1" && r.Clause == Papers + "不少于1篇。");
            Assert.Equal(2, compilation.Clauses.Count(c => c.Role == SegmentRole.Info && c.Segments[0].Family == nameof(FurnitureKind.PageNumber)));
            Assert.Single(compilation.Diagnostics, d => d.Code == "GM0003");
        }
    }

    [Theory]
    [InlineData("3")]
    [InlineData("3/10")]
    [InlineData("- 3 -")]
    public void APageNumberBetweenParagraphsIsNoText(string number) => AssertFurniture(
        $"{Head}(1)项目执行期为3年。\n{number}\n(2)项目不下设课题。\n", number);

    [Fact]
    public void PagesThatCountOnBetweenParagraphsAreNoText() => AssertFurniture(
        $"{Title}\n{Background}\n{Background}本专项由双方主管部门共同组织实施并分别\n1\n管理。{Background}\n2\n{Background}\n1.1 中国和韩国联合研究项目\n", "1", "2");

    [Theory]
    // The figure the sentence needs.
    [InlineData("(1)项目执行期内应与韩方合作伙伴共同发表论文不少于\n3\n篇。")]
    [InlineData("(1)项目执行期内应与韩方合作伙伴共同发表论文数量为\n3\n，并公开。")]
    [InlineData("工作温度范围\n-20-\n60℃")]
    [InlineData("(1)申报书的填写要求和全部附件目录参见指南正文\n第3页\n。")]
    [InlineData("(1)自筹经费占国家财政拨款总额的比例不得低于\n3/10\n。")]
    [InlineData("(1)项目申报材料报送时间截止到二〇二六年之\n6\n月底。")]
    // A list of figures.
    [InlineData("各方向拟支持项目数\n2\n2\n6\n8\n3\n合计\n21\n")]
    [InlineData("合计\n21\n以上各方向分别组织评审。")]
    [InlineData("拟支持项目数:\n2\n共拟支持经费:1500万元。")]
    // The number of an item that stands on its own line.
    [InlineData("1\n项目执行期为3年。\n2\n项目不下设课题。\n3\n中外双方须同时申报。")]
    [InlineData("项目执行期为3年。\n1\n项目不下设课题。")]
    [InlineData("1\n" + Background + "\n2\n" + Background + "\n3\n" + Background)]
    [InlineData("1、\n项目执行期为3年。")]
    [InlineData("(1)\n项目执行期为3年。")]
    public void WhatMayBeTextStaysText(string text) => AssertFurniture(Head + text + "\n");

    [Theory]
    [InlineData("某专项2026年度第一批联合研究项目申报指南")]
    [InlineData("  某专项 2026 年度第一批联合研究项目申报指南")]
    [InlineData("某专项２０２６年度第一批联合研究项⽬申报指南")]
    public void TheTitleAgainIsARunningHead(string head)
    {
        GuideCompilation compilation = Compile.Plain($"{Head}(1){Papers}\n{head}\n不少于1篇。\n");

        Assert.Contains(compilation.Spec.Rules, r => r.Reading.ToString() == "targets.jointPapers >= 1");
        Assert.Single(compilation.Clauses, c => c.Segments[0].Family == nameof(FurnitureKind.RunningHead));
    }

    [Theory]
    [InlineData("科学技术部国际合作司")]
    [InlineData("应急管理部")]
    [InlineData("2026年度第一批")]
    public void ALineThatRecursInSentencesIsARunningHead(string head) => AssertFurniture(
        $"{Head}(1){Papers}\n{head}\n不少于1篇。\n(2)围绕研究主题共同举行50人以上的国\n{head}\n际研讨会不少于2次。\n{head}\n(3)项目不下设课题。\n", head, head, head);

    [Fact]
    public void ANumberBelowARunningHeadIsOneInFrontOfFiguresToo() => AssertFurniture(
        $"科学技术部\n{Head}(1)项目执行期为3年。\n科学技术部\n- 1 -\n(2)项目执行期内应与韩方合作伙伴共同发表论文不少于\n科学技术部\n- 2 -\n1篇。\n科学技术部\n- 3 -\n",
        "科学技术部", "科学技术部", "- 1 -", "科学技术部", "- 2 -", "科学技术部", "- 3 -");

    [Fact]
    public void ALineThatRecursWherePagesEndIsARunningHead()
    {
        AssertFurniture($"科学技术部\n{Head}(1)项目执行期为3年。\n- 1 -\n科学技术部\n\n(2)项目不下设课题。\n- 2 -\n科学技术部\n(3)中外双方须同时申报。\n", "科学技术部", "- 1 -", "科学技术部", "- 2 -", "科学技术部");
        AssertFurniture($"{Head}(1)项目执行期为3年。\n\f科学技术部\n\n(2)项目不下设课题。\n\f科学技术部\n(3)中外双方须同时申报。\n", "科学技术部", "科学技术部");
        AssertFurniture($"{Head}(1){Papers}\n科学技术部 - 1 -\n不少于1篇。\n(2)项目不下设课题。\n科学技术部 - 2 -\n(3)中外双方须同时申报。\n", "科学技术部 - 1 -", "科学技术部 - 2 -");
    }

    [Theory]
    // A requirement that every direction repeats, broken at the same words.
    [InlineData("(1)项目合作双方需分别向本国的\n项目征集部门提交申报材料和合作协议\n原件各一份。\n(2)项目合作双方需分别向本国的\n项目征集部门提交申报材料和合作协议\n原件各一份。\n(3)项目合作双方需分别向本国的\n项目征集部门提交申报材料和合作协议\n原件各一份。")]
    [InlineData("(1)项目执行期内应与韩方合作伙伴共同发\n表论文不少于1篇\n并公开全部数据。\n(2)项目执行期内还应与泰方合作伙伴发\n表论文不少于1篇\n且共享全部数据。")]
    [InlineData("项目执行期为3年。\n项目执行期为3年。\n项目执行期为3年。")]
    // Headings that recur.
    [InlineData("青年科学家项目\n(1)项目执行期为3年。\n青年科学家项目\n(1)项目不下设课题。\n青年科学家项目\n(1)中外双方须同时申报。")]
    [InlineData("(1)项目执行期为3年。\n- 1 -\n青年科学家项目\n(2)项目不下设课题。\n青年科学家项目\n(3)项目不下设课题。\n青年科学家项目\n(4)项目执行期为3年。", "- 1 -")]
    [InlineData("考核指标\n(1)项目执行期为3年。\n考核指标\n(1)项目不下设课题。")]
    // The title in a sentence.
    [InlineData("科技部会同有关部门编制形成了\n某专项2026年度第一批联合研究项目申报指南\n。")]
    [InlineData("应按照某专项2026年度第一批联合研究项目申报指南。")]
    // A line that stands once.
    [InlineData("(1)项目执行期内应与韩方合作伙伴共同发\n科学技术部\n表论文不少于1篇。")]
    public void WhatRecursAsTextStaysText(string text, params string[] furniture) => AssertFurniture(Head + text + "\n", furniture);

    [Fact]
    public void ADocumentOfNumbersIsText() => AssertFurniture("- 1 -\n- 2 -\n");

    [Fact]
    public void ManyNumbersTakeNoLongerThanTheyAreMany()
    {
        string text = Head + string.Concat(Enumerable.Repeat("1\n", 100_000)) + string.Concat(Enumerable.Repeat("科学技术部\n", 100_000));

        Assert.Empty(Parse(text).Furniture);
    }

    private static void AssertFurniture(string text, params string[] furniture) =>
        Assert.Equal(furniture, Parse(text).Furniture.Select(f => text.Substring(f.Span.Start, f.Span.Length)));

    private static DocumentSyntax Parse(string text) => GuideParser.Parse(new GuideText("test", text));
}
