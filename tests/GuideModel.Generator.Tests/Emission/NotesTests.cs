using Microsoft.CodeAnalysis;
using Xunit;

namespace GuideModel.Generator.Tests.Emission;

/// <summary>Rules that margin notes supply become C# that compiles without a warning, or are refused.</summary>
public sealed class NotesTests
{
    [Theory]
    [InlineData("targets.设备投入 >= 5000000; targets.能耗 <= 4.2 \"kWh/Nm3\"; targets.降幅 > 0.25; documents.批件")]
    [InlineData("each(partners): type not in {Enterprise, 高校} or 国别 in {泰国, 法国}; count(partners where 规模 > 5) != 2")]
    [InlineData("when category in {示范项目} and not partnerSubmitted: agreement.kind in {意向书, ...}")]
    [InlineData("each(targets.会议): each(场次): 人数 >= 3; sum(targets.会议.天数) / targets.jointPapers ~= 2")]
    [InlineData("principalInvestigator.birthDate >= 1980-01-01 and principalInvestigator.degree >= Doctor; principalInvestigator.title < 高级职称")]
    [InlineData("partnerSubmitted; same(titleZh, principalInvestigator, cooperatingUnits, 联系人)")]
    [InlineData("count(projects) <= 4; sum(projects.requestedFunding) ~= 3000000; count(projects where field in {海洋科学}) >= 1; count(projects where field in {each}) == 1")]
    [InlineData("count(directions) >= 1; count(countries) == 1; field in {海洋科学, 渔业}; field not in {渔业}")]
    [InlineData("targets; team; principalInvestigators; count(principalInvestigators) >= 2; applicant.type in {Enterprise}")]
    [InlineData("class; string.object >= 1; targets.ToString; targets.Equals > 2; @; x")]
    [InlineData("targets.a.b.c.d >= 1; targets.a.b; each(targets.a.list): x.y >= 2; targets.a.B >= 1; targets._ == 1; targets._1 == 2")]
    [InlineData("targets.jointPapers.甲 >= 1; targets.jointPapers >= 2; targets.甲 == 0")]
    [InlineData("team.type in {Enterprise}")]
    [InlineData("count(team where members.age > 3 and each(members): x) >= 1")]
    [InlineData("each(team): sum(members.age) / count(members where age > 60) >= 2")]
    [InlineData("applicant >= 3; targets >= 2; id; titleZh in {甲}")]
    [InlineData("not (a and b or c) and (d or e); when when a: b: c")]
    public void WhatANoteSuppliesCompilesOrIsRefused(string readings)
    {
        var text = new GuideText("/guides/notes.guide.txt",
            "某专项2026年度项目申报指南\n\n1.1 中国和泰国联合研究项目\n\n领域方向:海洋科学;渔业。\n\n其他要求:\n\n(1) 双方须同时申报。\n(2) 参照往届统计,有关事项另行说明。\n※ 读作：" + readings + "\n");

        var run = new GeneratorRun(text);

        Assert.Equal(run.Result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error), run.Result.GeneratedSources.IsEmpty);
        Assert.DoesNotContain(run.Result.Diagnostics, d => d.Id == "GM4001");
        Compile.AssertClean(run.Output);
    }
}
