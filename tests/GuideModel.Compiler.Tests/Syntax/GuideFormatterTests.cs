using CsCheck;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Tests.Text;
using GuideModel.Compiler.Text;
using Xunit;

namespace GuideModel.Compiler.Tests.Syntax;

/// <summary>The canonical form is one, and no word or reading changes in it (GRAMMAR.md, G1.7).</summary>
public sealed class GuideFormatterTests
{
    private static readonly string[] Pieces =
    [
        "一、", "二、总体目标", "1.1 中国和韩国联合研究项目", "1.1", "方向1：", "专题一：", "其他要求:", "领域方向 ", "【领域方向】", "- (1)", "（二）", "1. 5", "①", "⒈", "※ 说明", "※", "项目执行期为3年", "。", "；", "，", ":", "(", "）",
        "《", "\"", " ", "\u3000", "\t", "\f", "\n", "\n", "\r\n", "\r", "\n\n", "\uFEFF", "\u200B", "\u202E", "\uFFFD", "x", "AB", "12", "- 3 -", "3", "第3页", "⽅⼀", "？", "!", "申报指南", "科学技术部国际合作司科学技术部国际合作司",
    ];

    public static TheoryData<string> Guides => ["guide/2025-batch3.guide.txt", .. WholeGuides.Files];

    [Fact]
    public void TheOfficialGuideIsCanonical() => Assert.Equal(Files.Read("guide/2025-batch3.guide.txt"), Format(Files.Read("guide/2025-batch3.guide.txt")));

    [Fact]
    public void TheExtractedTextBecomesTheOfficialWording()
    {
        string formatted = Format(Files.RawSeed);

        Assert.Equal(Files.Read("guide/2025-batch3.guide.txt"), formatted);
    }

    [Theory, MemberData(nameof(Guides))]
    public void FormattingChangesNoReading(string file)
    {
        string text = WholeGuides.Read(file);

        AssertSound(text);
        Assert.Equal(Read(text), Read(Format(text)));
    }

    [Theory, MemberData(nameof(Guides))]
    public void ADirtyGuideBecomesTheTidyOne(string file)
    {
        string text = WholeGuides.Read(file);
        string canonical = Format(text);

        Gen.Int.Sample(seed => Assert.Equal(canonical, Format(new Dirt(seed) { BlanksBesideFigures = false, OtherPunctuation = false, BreaksBetweenSentences = false }.Of(text))));
    }

    [Theory, MemberData(nameof(Guides))]
    public void ADirtyGuideKeepsItsReadings(string file)
    {
        string text = WholeGuides.Read(file);

        Gen.Int.Sample(
            seed =>
            {
                string dirty = new Dirt(seed).Of(text);
                AssertSound(dirty);
                Assert.Equal(Read(dirty), Read(Format(dirty)));
            },
            iter: 20);
    }

    [Fact]
    public void AnyTextIsFormattedOnceAndForAll() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(picks => string.Concat(picks.Select(i => Pieces[i]))).Sample(AssertSoundOrLeft, iter: 5_000);

    [Theory]
    [InlineData("某专项申报指南\r\n\r\n\r\n一、  总体目标 \r\n正文。\r\n", "某专项申报指南\n\n一、总体目标\n\n正文。\n")]
    [InlineData("某专项申报\n指南\n1.1中国和韩国联合研究项⽬\n领域方向 : 氢能;光\n伏。", "某专项申报指南\n\n1.1 中国和韩国联合研究项目\n\n领域方向:氢能;光伏。\n")]
    [InlineData("某专项申报指南\n(1) 甲。\n\n（２）乙。\n※  人工审查：  理由\n\n( 3 )丙", "某专项申报指南\n\n(1)甲。\n（2）乙。\n※ 人工审查： 理由\n(3)丙\n")]
    [InlineData("某专项申报指南\n-   ( 1 )  项目。\n•(2)5G项目。\n1. 5G项目。\n2．项目。", "某专项申报指南\n\n- (1)项目。\n• (2)5G项目。\n1. 5G项目。\n2．项目。\n")]
    [InlineData("某专项申报指南\n合作协议：《中 国 科技部 2025 年 SCI  论文》。", "某专项申报指南\n\n合作协议：《中国科技部 2025 年 SCI 论文》。\n")]
    [InlineData("某专项申报指南\n项\u200B目\uFEFF执\u00AD行\u00A0期（\u3000３年）ＡＢ。", "某专项申报指南\n\n项目执行期（3年）AB。\n")]
    [InlineData("某专项申报指南\n与韩方joint\nresearch项目2025\n年。", "某专项申报指南\n\n与韩方joint research项目2025年。\n")]
    [InlineData("某专项申报指南\n项目执行期内应与韩方合作伙伴共同发表论\n\n- 3 -\n\n文不少于1篇。", "某专项申报指南\n\n项目执行期内应与韩方合作伙伴共同发表论文不少于1篇。\n")]
    [InlineData("某专项申报指南\n(1)\u200B \u2060丙。\n经费:\u200B \uFEFF15万元。", "某专项申报指南\n\n(1)丙。\n\n经费: 15万元。\n")]
    [InlineData("某专项申报指南\n详见guide.cn/?id=1\n谢谢！\nABC。", "某专项申报指南\n\n详见guide.cn/?id=1谢谢！\n\nABC。\n")]
    [InlineData("某专项申报指南\n领域方向 (二)\n项。", "某专项申报指南\n\n领域方向(二)项。\n")]
    [InlineData("某专项申报指南\n【领域方向】\n:氢能。", "某专项申报指南\n\n【领域方向】\n:氢能。\n")]
    [InlineData("某专项申报指南\n专题 一：能源\n１．１中韩联合研究\n（１） 项目。\n－ 2） 项目。", "某专项申报指南\n\n专题一：能源\n\n1.1 中韩联合研究\n\n（1）项目。\n－ 2）项目。\n")]
    [InlineData("", "")]
    [InlineData(" \n\n", "")]
    public void TheForm(string text, string canonical)
    {
        Assert.Equal(canonical, Format(text));
        AssertSound(text);
    }

    [Theory]
    [InlineData("某专项申报指南\n\n项目\u202E执行\uFFFD期。\n")]
    [InlineData("某专项申报指南\n\n项目执行期为3年。\u202E\n\n(1)\uFFFD项目。\n")]
    [InlineData("某专项申报指南\n\n项目，，执行期为3年（含。\n")]
    public void MistakesAreLeftToPeople(string text) => Assert.Equal(text, Format(text));

    [Fact]
    public void AParagraphThatWouldLookLikeAPageNumberKeepsItsLines()
    {
        const string Text = "某专项申报指南\n\n共两行。\n\n3\n12\n\n(1)项目。\n";

        Assert.Equal(Text, Format(Text));
        AssertSound(Text);
    }

    [Fact]
    public void WhatCannotBeFormattedStaysAsItIs()
    {
        string text = "某专项申报指南\n" + string.Concat(Enumerable.Repeat($"共两行。\n3\n12\n(1){new string('甲', 100)}。\n", 40));

        FormattedText result = GuideFormatter.Format(Parse(text));

        Assert.Equal(text, result.Text);
        Assert.NotNull(result.Unsound);
    }

    private static string Format(string text) => GuideFormatter.Format(Parse(text)).Text;

    private static DocumentSyntax Parse(string text) => GuideParser.Parse(new GuideText("test", text));

    // What cannot be formatted without changing what it says stays as it is.
    private static void AssertSoundOrLeft(string text)
    {
        FormattedText result = GuideFormatter.Format(Parse(text));
        if (result.Unsound is not null)
        {
            Assert.Equal(text, result.Text);
            return;
        }

        AssertSound(text);
    }

    private static void AssertSound(string text)
    {
        DocumentSyntax document = Parse(text);
        FormattedText result = GuideFormatter.Format(document);
        string formatted = result.Text;
        DocumentSyntax again = Parse(formatted);

        Assert.Null(result.Unsound);
        Assert.Equal(formatted, Format(formatted));
        Assert.Equal(Blocks(document), Blocks(again));
        Assert.Equal(Sentences(document), Sentences(again));
        Assert.DoesNotContain('\r', formatted);
        Assert.All(formatted.Split('\n'), line => Assert.Equal(line.Trim(), line));
    }

    private static IEnumerable<(BlockKind Kind, string Marker)> Blocks(DocumentSyntax document) => document.Blocks.Select(b => (b.Kind, b.Marker));

    private static IEnumerable<string> Sentences(DocumentSyntax document) => document.Blocks.SelectMany(b => b.Sentences).Select(s => NormalText.Of(document.Text.Content, s).Value).Where(s => s.Length > 0);

    private static IEnumerable<string> Read(string text)
    {
        GuideCompilation compilation = Compile.Official(text);
        return compilation.Spec.Rules.Select(r => $"{r.Id} {r.Scope} {r.Severity} {r.Reading} {r.SaysZh}")
            .Concat(compilation.Clauses.Where(c => c.Segments.All(s => s.Family is not ("PageNumber" or "RunningHead"))).Select(c => $"{c.Direction} {c.Role} {NormalText.Of(c.Text, new GuideSpan(0, c.Text.Length)).Value}"))
            .Concat(compilation.Diagnostics.Where(d => d.Code != "GM0003").Select(d => d.Code));
    }
}
