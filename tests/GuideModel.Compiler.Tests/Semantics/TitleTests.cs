using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;
using Xunit;

namespace GuideModel.Compiler.Tests.Semantics;

/// <summary>What a title says and how far it reaches (GRAMMAR.md, G2.1).</summary>
public sealed class TitleTests
{
    [Theory]
    [InlineData("“政府间国际科技创新合作”重点专项 2025 年度第三批项目申报指南", "政府间国际科技创新合作", 2025, 3)]
    [InlineData("某省2026年度重点研发计划项目申报指南", "某省重点研发计划", 2026, null)]
    [InlineData("关于组织申报2026年度某省科技计划项目的通知", "某省科技计划", 2026, null)]
    [InlineData("江北省2026年度重点研发计划（产业前瞻）项目申报指南", "江北省重点研发计划(产业前瞻)", 2026, null)]
    [InlineData("关于开展2026年度某市“揭榜挂帅”科技项目申报工作的通知", "揭榜挂帅", 2026, null)]
    [InlineData("某省科学技术厅关于发布2026年第二批自然科学基金项目指南的通知", "自然科学基金", 2026, 2)]
    [InlineData("某科发〔2026〕12号\n关于做好2026年度国际科技合作项目申报工作的通知", "国际科技合作项目", 2026, null)]
    [InlineData("关于征集“十五五”某省科技重大专项项目的公告", "某省科技重大专项", null, null)]
    [InlineData("2026—2027年度中国—新西兰联合研究项目申报指南（征求意见稿）", "中国-新西兰联合研究项目", 2027, null)]
    [InlineData("附件1\n某省2026年度创新券申报须知", "某省创新券", 2026, null)]
    [InlineData("2026年度项目申报指南", null, 2026, null)]
    [InlineData("关于申报2026年科技项目的通知", null, 2026, null)]
    public void TheProgrammeIsTheTitleWithoutYearAndKindOfDocument(string title, string? program, int? year, int? batch)
    {
        GuideSpec spec = Compile.Plain(title + "\n\n1.1 中国和韩国联合研究项目\n").Spec;

        Assert.Equal((program, year, batch), (spec.Program, spec.Year, spec.Batch));
    }

    [Theory]
    [InlineData("关于组织申报2026年度某省科技计划项目的通知", "各有关单位：")]
    [InlineData("关于组织申报2026年度某省科技计划项目的通知", "各市科技局、各有关高等院校和科研院所：")]
    [InlineData("关于组织申报2026年度某省科技计划项目的通知", "各有关单位")]
    [InlineData("某省2026年度重点研发计划申报", "为落实规划，制定本指南。")]
    [InlineData("某省2026年度重点研发计划申报指南（征求意见稿）", "省科技厅")]
    public void ATitleEndsWhereAnotherTextBegins(string title, string next) => Assert.Equal(title, Title(title + "\n" + next + "\n\n正文。\n"));

    [Theory]
    [InlineData("关于组织申报2026年度某省科技计划", "项目的通知")]
    [InlineData("关于发布2026年度某省科技计划项目申报指南", "的通知")]
    [InlineData("附件1", "某省2026年度重点研发计划项目申报指南")]
    [InlineData("附件：", "某省2026年度重点研发计划项目申报指南")]
    public void ABrokenTitleGoesOn(string title, string next) => Assert.Equal(title + "\n" + next, Title(title + "\n" + next + "\n\n正文。\n"));

    private static string Title(string text) => GuideParser.Parse(new GuideText("test", text)) is var document && document.Blocks[0].Content is var span
        ? text.Substring(span.Start, span.Length) : "";
}
