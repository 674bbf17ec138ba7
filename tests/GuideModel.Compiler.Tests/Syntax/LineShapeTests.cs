using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;
using Xunit;

namespace GuideModel.Compiler.Tests.Syntax;

/// <summary>How lines begin, as ministries write them and as extraction leaves them (GRAMMAR.md, G2.2–G2.6).</summary>
public sealed class LineShapeTests
{
    [Theory]
    [InlineData("1.1 中国和韩国联合研究项目", BlockKind.Direction, "1.1", "中国和韩国联合研究项目")]
    [InlineData("　１．１　中国和韩国联合研究项⽬", BlockKind.Direction, "1.1", "中国和韩国联合研究项⽬")]
    [InlineData("1. 1、中国和韩国联合研究项目", BlockKind.Direction, "1.1", "中国和韩国联合研究项目")]
    [InlineData("1.2 AI for Science联合研究", BlockKind.Direction, "1.2", "AI for Science联合研究")]
    [InlineData("2.10“揭榜挂帅”项目", BlockKind.Direction, "2.10", "“揭榜挂帅”项目")]
    [InlineData("方向1：新一代电池", BlockKind.Direction, "1", "新一代电池")]
    [InlineData("方向十二 新一代电池", BlockKind.Direction, "12", "新一代电池")]
    [InlineData("指南方向1.2、新一代电池", BlockKind.Direction, "1.2", "新一代电池")]
    [InlineData("项目2.1 碳化硅电驱动总成", BlockKind.Direction, "2.1", "碳化硅电驱动总成")]
    [InlineData("1.1 6000米级自主水下航行器", BlockKind.Direction, "1.1", "6000米级自主水下航行器")]
    [InlineData("一、总体目标", BlockKind.Chapter, "一", "总体目标")]
    [InlineData("⼆、 申报条件", BlockKind.Chapter, "二", "申报条件")]
    [InlineData("专题二：新能源", BlockKind.Chapter, "二", "新能源")]
    [InlineData("一、项目执行期为3年。", BlockKind.Item, "一", "项目执行期为3年。")]
    [InlineData("(1)项目", BlockKind.Item, "1", "项目")]
    [InlineData("- （ 1 ） 项目", BlockKind.Item, "1", "项目")]
    [InlineData("【１】项目", BlockKind.Item, "1", "项目")]
    [InlineData("（十二）项目", BlockKind.Item, "十二", "项目")]
    [InlineData("1.项目", BlockKind.Item, "1", "项目")]
    [InlineData("１．项目", BlockKind.Item, "1", "项目")]
    [InlineData("1. 5G项目", BlockKind.Item, "1", "5G项目")]
    [InlineData("2、项目", BlockKind.Item, "2", "项目")]
    [InlineData("3）项目", BlockKind.Item, "3", "项目")]
    [InlineData("①项目", BlockKind.Item, "①", "项目")]
    [InlineData("⑵项目", BlockKind.Item, "⑵", "项目")]
    [InlineData("领 域 方 向 ： 氢能", BlockKind.Field, "领域方向", "氢能")]
    [InlineData("领域⽅向:氢能", BlockKind.Field, "领域方向", "氢能")]
    [InlineData("【领域方向】氢能", BlockKind.Field, "领域方向", "氢能")]
    [InlineData("※说明", BlockKind.Note, "※", "说明")]
    public void ALineOpensABlock(string line, object kind, string marker, string content)
    {
        BlockSyntax block = GuideParser.Parse(new GuideText("test", "某专项申报指南\n\n" + line + "\n")).Blocks[1];

        Assert.Equal(((BlockKind)kind, marker), (block.Kind, block.Marker));
        Assert.Equal(content, ("某专项申报指南\n\n" + line + "\n").Substring(block.Content.Start, block.Content.Length));
    }

    [Theory]
    [InlineData("1.5倍以上")]
    [InlineData("1.2MW级电解槽")]
    [InlineData("方向一致的项目优先支持")]
    [InlineData("方向1.2倍")]
    [InlineData("2025年12月")]
    [InlineData("〔2025〕12号")]
    [InlineData("一是支持企业")]
    [InlineData("3.5%的项目")]
    [InlineData("项目负责人须具有高级职称，其中：")]
    public void RunningTextOpensNone(string line)
    {
        if (line == "1.5倍以上")
        {
            // At the beginning of a paragraph it reads like a heading; in a sentence it does not.
            Assert.Equal(2, GuideParser.Parse(new GuideText("test", "某专项申报指南\n\n自筹经费总额不低于申请国家财政经费的\n" + line + "。\n")).Blocks.Count);
            return;
        }

        Assert.Equal(BlockKind.Paragraph, GuideParser.Parse(new GuideText("test", "某专项申报指南\n\n" + line + "\n")).Blocks[1].Kind);
    }

    [Theory]
    [InlineData("自筹经费总额不低于申请国家财政拨款经费的", "1.2倍以上的部分")]
    [InlineData("支持京津冀地区和长三角地区以及中西部的", "三、四线城市建设")]
    [InlineData("项目申报书和全部附件的填写要求参见附件", "(7)中的说明和示例")]
    [InlineData("(1)合作领域包括先进材料、绿色能源以及食品和", "农业:食品生物技术、乳制品。")]
    [InlineData("(1)申报单位应当提交加盖公章的书面材料以及", "说明:本条不涉及企业。")]
    public void WhatOnlyLooksLikeABeginningGoesOn(string line, string next)
    {
        Assert.Equal(2, GuideParser.Parse(new GuideText("test", $"某专项申报指南\n\n{line}\n{next}\n")).Blocks.Count);
        Assert.Equal(2, GuideParser.Parse(new GuideText("test", $"某专项申报指南\n\n{line}\n\n- 3 -\n\n{next}\n")).Blocks.Count);
    }

    [Theory]
    [InlineData("拟支持项目数:不超过2个", "1.2 中国和泰国联合研究项目")]
    [InlineData("领域方向:氢能、光伏、储能、先进核能、生物质能", "拟支持项目数:2个")]
    [InlineData("(1)项目执行期内应与韩方合作伙伴共同发表论文", "(2)项目不下设课题")]
    [InlineData("(1)项目执行期内应与韩方合作伙伴共同发表论文", "※ 说明")]
    public void ABeginningThatFitsIsOne(string line, string next) =>
        Assert.Equal(4, GuideParser.Parse(new GuideText("test", $"某专项申报指南\n\n1.1 中国和韩国联合研究项目\n\n{line}\n{next}\n")).Blocks.Count);

    [Fact]
    public void DirectionsOfTopicsAreNumberedByBoth()
    {
        DocumentSyntax document = GuideParser.Parse(new GuideText("test", "某专项申报指南\n\n专题一：新能源\n方向1：氢能装备\n方向2：光伏组件\n专题二：新材料\n方向1：先进陶瓷\n"));

        Assert.Equal(["1.1", "1.2", "2.1"], document.Blocks.Where(b => b.Kind == BlockKind.Direction).Select(b => b.Marker));
    }

    [Fact]
    public void DirectionsWithoutChaptersAreNumbered()
    {
        GuideCompilation compilation = Compile.Plain("某专项申报指南\n\n方向一：中国和韩国联合研究\n项目执行期为3年。\n方向二：中国和泰国联合研究\n项目执行期为2年。\n方向四：中国和法国联合研究\n项目执行期为2年。\n");

        Assert.Equal(["1/durationMonths.exact", "2/durationMonths.exact", "4/durationMonths.exact"], compilation.Spec.Rules.Select(r => r.Id));
        Assert.Single(compilation.Diagnostics, d => d.Code == "GM1004");
    }

    [Fact]
    public void ADirectionsNumberAloneEndsALongLine() => Assert.Equal(
        [BlockKind.Title, BlockKind.Paragraph, BlockKind.Direction, BlockKind.Field],
        GuideParser.Parse(new GuideText("test", "某专项申报指南\n\n申报单位应当提交加盖公章的书面材料以及附件\n1.1\n其他要求:\n")).Blocks.Select(b => b.Kind));

    [Fact]
    public void ALongHeadingGoesOnInTheNextLine()
    {
        GuideCompilation compilation = Compile.Plain("某专项申报指南\n\n1.1 中国和韩国政府间能源技术和产业技术联\n合研究项目\n\n项目执行期为3年。\n");

        Assert.Equal("中国和韩国政府间能源技术和产业技术联合研究项目", Assert.Single(compilation.Spec.Directions).Title);
    }

    [Fact]
    public void RequirementsCountedLikeChaptersStayInTheirDirection()
    {
        GuideCompilation compilation = Compile.Plain("某专项申报指南\n\n一、申报方向\n\n1.1 中国和韩国联合研究项目\n\n一、项目执行期为3年\n二、项目不下设课题。\n");

        Assert.Equal(["1.1/durationMonths.exact", "1.1/subprojectCount.exact"], compilation.Spec.Rules.Select(r => r.Id));
    }
}
