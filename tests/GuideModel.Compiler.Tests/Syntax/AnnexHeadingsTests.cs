using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;
using Xunit;

namespace GuideModel.Compiler.Tests.Syntax;

/// <summary>Where a direction ends and an annex begins (GRAMMAR.md, G2.2).</summary>
public sealed class AnnexHeadingsTests
{
    private const string Before = "某专项2026年度项目申报指南\n1.1 氢能储运\n考核指标：发表论文不少于3篇。\n";

    [Theory]
    [InlineData("附件\n某专项申报指南\n形式审查条件要求\n1. 推荐程序", "附件")]
    [InlineData("附件1\n1. 推荐程序", "附件")]
    [InlineData("附件2：形式审查条件要求\n1. 推荐程序", "附件")]
    [InlineData("某专项2026年度项目形式审查条件要求\n1. 推荐程序", "附件")]
    public void AnAnnexIsAChapter(string after, string marker) => Assert.Equal([marker], Chapters(Before + after));

    [Theory]
    [InlineData("附件材料须齐全。")]
    [InlineData("附件：1. 申报书")]
    [InlineData("申报书须符合形式审查条件要求。")]
    public void OtherWordsAreNone(string after) => Assert.Empty(Chapters(Before + after));

    [Fact]
    public void AWordOfASentenceThatAPageBreaksIsNone() => Assert.Empty(Chapters(Before.TrimEnd('。', '\n') + "，详见\n附件\n所列。"));

    [Fact]
    public void ANumberAboveDirectionsIsAChapterOfThem() => Assert.Equal(["1", "2"], Chapters("某专项指南\n1 氢能技术\n1.1 氢能储运\n考核指标：发表论文不少于3篇。\n2. 光伏技术\n2.1 光伏组件"));

    private static string[] Chapters(string text) => [.. GuideParser.Parse(new GuideText("g.guide.txt", text)).Blocks.Where(b => b.Kind == BlockKind.Chapter).Select(b => b.Marker)];
}
