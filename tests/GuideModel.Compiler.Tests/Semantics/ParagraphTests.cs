using GuideModel.Compiler.Model;
using Xunit;

namespace GuideModel.Compiler.Tests.Semantics;

/// <summary>What a sentence of a paragraph does to the sentences beside it.</summary>
public sealed class ParagraphTests
{
    private const string Matching = "自筹经费与国拨经费比例不低于1:1。";
    private const string NoSubprojects = "subprojectCount == 0";

    [Theory]
    [InlineData(Matching + "高校牵头的，不作配套要求。")]
    [InlineData(Matching + "高校牵头申报的，不做自筹要求。")]
    [InlineData(Matching + "公益类项目无需配套。")]
    [InlineData(Matching + "公益类科研院所不要求自筹。")]
    [InlineData("高校牵头的，不作配套要求。" + Matching)]
    [InlineData(Matching + "鼓励金融机构参与。高校牵头的，不作配套要求。")]
    public void WhereSomeNeedNotMatchNobodyIsToldTo(string paragraph) => Assert.DoesNotContain("matchingFunding", Readings(paragraph), StringComparison.Ordinal);

    [Theory]
    [InlineData(Matching)]
    [InlineData(Matching + "鼓励金融机构参与。")]
    [InlineData(Matching + "项目不设课题。")]
    public void OtherwiseAllAre(string paragraph) => Assert.Contains("matchingFunding", Readings(paragraph), StringComparison.Ordinal);

    [Theory]
    [InlineData("揭榜攻关项目可参考重要支持方向组织申报。项目不下设课题。")]
    [InlineData("揭榜攻关项目可参考重要支持方向组织申报。鼓励产学研结合。项目不下设课题。")]
    [InlineData("对于揭榜攻关项目，可参考重要支持方向组织申报。项目不下设课题。")]
    public void WhatFollowsAnUnknownKindIsNotSaidOfAll(string paragraph) => Assert.DoesNotContain(NoSubprojects, Readings(paragraph), StringComparison.Ordinal);

    [Theory]
    [InlineData("项目不下设课题。")]
    [InlineData("揭榜攻关项目可参考重要支持方向组织申报。所有项目不下设课题。")]
    [InlineData("项目不下设课题。揭榜攻关项目可参考重要支持方向组织申报。")]
    public void WhatIsSaidOfAllIs(string paragraph) => Assert.Contains(NoSubprojects, Readings(paragraph), StringComparison.Ordinal);

    [Theory]
    [InlineData("项目执行期不超过3年，重点项目不超过4年，重大项目不超过5年。",
        "when category not in {KeyProject, MajorProject}: durationMonths <= 36; when category in {KeyProject}: durationMonths <= 48; when category in {MajorProject}: durationMonths <= 60")]
    [InlineData("项目负责人年龄不超过55周岁，女性不超过58周岁，院士不超过65周岁。",
        "when principalInvestigator.gender not in {Female} and not principalInvestigator.院士: principalInvestigator.age <= 55; "
        + "when not principalInvestigator.院士 and principalInvestigator.gender in {Female}: principalInvestigator.age <= 58; when principalInvestigator.院士: principalInvestigator.age <= 65")]
    public void AGeneralBoundIsThatOfNoneOfThoseWhoAreGrantedMore(string paragraph, string readings) => Assert.Equal(readings, Readings(paragraph).Replace("\n", "; ", StringComparison.Ordinal));

    [Fact]
    public void AnUnknownKindEndsWhereAKnownOneBegins()
    {
        string readings = Readings("揭榜攻关项目可参考重要支持方向组织申报。项目负责人限申报1项。青年科学家项目不设课题。");

        Assert.DoesNotContain("limit", readings, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\n" + NoSubprojects, "\n" + readings, StringComparison.Ordinal);
    }

    private static string Readings(string paragraph) => string.Join('\n', Compile.Readings(Compile.Plain(
        $"某专项2026年度项目申报指南\n\n{paragraph}\n\n1.1 中国和韩国联合研究项目\n\n1.2 中国和蒙古国联合研究项目\n")));
}
