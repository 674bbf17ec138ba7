using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;
using Xunit;

namespace GuideModel.Compiler.Tests.Syntax;

/// <summary>Which headings without a number are directions (GRAMMAR.md, G2.3).</summary>
public sealed class DirectionHeadingsTests
{
    private const string Title = "某专项2026年度项目申报指南\n";

    [Theory]
    [InlineData("三、各类别要求\n（一）联合研究项目\n支持方向：作物；土壤。\n申报条件：\n1. 参与单位不超过5家。\n（二）联合研究中心\n支持方向：渔业。\n四、其他", "1 联合研究项目|2 联合研究中心")]
    [InlineData("一、旱作农业\n研究内容：耐旱品种。\n二、智能农机\n研究内容：作业机组。", "1 旱作农业|2 智能农机")]
    [InlineData("一、农业\n（一）旱作农业\n研究内容：耐旱品种。\n二、能源\n（一）氢能储运\n研究内容：储氢瓶。", "1.1 旱作农业|2.1 氢能储运")]
    public void AHeadingRightAboveFieldsIsOne(string text, string directions) => Assert.Equal(directions, Directions(text));

    [Theory]
    [InlineData("一、培育项目\n（一）研究方向\n研究内容：甲。\n二、重点项目\n（一）研究方向\n研究内容：乙。")]
    [InlineData("三、要求\n（一）联合研究项目\n研究内容：甲。\n（二）联合研究中心\n研究内容：乙。\n（三）其他事项\n项目执行期为3年。")]
    [InlineData("三、要求\n（一）联合研究项目\n研究内容：甲。\n（二）申报条件\n项目执行期为3年。")]
    [InlineData("三、要求\n（一）申报单位\n申报条件：须为企业。\n（二）项目负责人\n申报条件：须为博士。")]
    public void OthersAreHeadings(string text) => Assert.Equal("", Directions(text));

    [Fact]
    public void WhereDirectionsAreNumberedNothingElseIsOne() =>
        Assert.Equal("1.1 氢能", Directions("（一）甲方面\n研究内容：甲。\n（二）乙方面\n研究内容：乙。\n1.1 氢能\n研究内容：丙。"));

    [Theory]
    [InlineData("（一）影像领域\n1. 方向一：成像技术及县域应用（集成项目）\n研究内容：甲。\n2. 方向二：探测器\n研究内容：乙。", "1 成像技术及县域应用（集成项目）|2 探测器")]
    [InlineData("（1）方向1：储氢瓶\n（2）方向2：加氢站", "1 储氢瓶|2 加氢站")]
    [InlineData("（1）方向1：参与单位不超过5家\n（2）方向2：须由企业牵头", "")]
    public void AnItemMayHoldOne(string text, string directions) => Assert.Equal(directions, Directions(text));

    private static string Directions(string text) => string.Join('|', GuideParser.Parse(new GuideText("g.guide.txt", Title + text)) is var document
        ? document.Blocks.Where(b => b.Kind == BlockKind.Direction).Select(b => $"{b.Marker} {document.Text.Quote(b.Content)}") : []);
}
