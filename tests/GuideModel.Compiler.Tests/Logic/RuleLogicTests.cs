using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using Xunit;

namespace GuideModel.Compiler.Tests.Logic;

/// <summary>What guides say of the logic between their rules: each finding with its words ⟦ ⟧, the clauses it quotes and its witness.</summary>
public sealed class RuleLogicTests
{
    private const string Title = "某专项2026年度项目申报指南\n\n";
    private const string Direction = "1.1 中国和韩国联合研究项目\n\n";

    // code, severity, witness or nothing, text: the words it stands at in ⟦⟧, those it quotes in ⟨⟩.
    public static TheoryData<string, RuleSeverity, string?, string> Findings => new()
    {
        // opposite bounds
        { "GM3006", RuleSeverity.Error, """{"durationMonths":36}""", Items("⟨项目执行期为3年⟩。", "⟦项目执行期不超过2年⟧。") },
        { "GM3006", RuleSeverity.Error, """{"durationMonths":24}""", Items("⟨项目执行期不超过2年⟩。", "⟦项目实施周期不少于36个月⟧。") },
        { "GM3006", RuleSeverity.Error, """{"targets":{"papers":2}}""", Items("⟨发表论文少于3篇⟩。", "⟦发表论文超过2篇⟧。") },

        // what may be and what must not be
        { "GM3006", RuleSeverity.Error, """{"applicant":{"type":"Enterprise"}}""", Items("⟨申报单位必须为企业⟩。", "⟦企业不得牵头申报⟧。") },
        { "GM3006", RuleSeverity.Error, """{"applicant":{"type":"Enterprise"}}""", Items("⟨申报单位必须为企业⟩。", "⟦申报单位必须为高校⟧。") },

        // each and count; counts of kinds; a whole list
        { "GM3006", RuleSeverity.Error, """{"team":[{"type":"Enterprise"}]}""", Items("⟨中方合作团队中至少有一家企业参与⟩。", "⟦参与单位均须为高校⟧。") },
        { "GM3006", RuleSeverity.Error, """{"team":[{"type":"Enterprise"},{"type":"Enterprise"}]}""", Items("⟨参与单位总数不超过2家⟩。", "⟦中方合作团队中至少有3家企业参与⟧。") },
        { "GM3006", RuleSeverity.Error, """{"team":[{"type":"Enterprise"},{"type":"Enterprise"},{"type":"University"}]}""",
            Items("⟨中方合作团队中至少有两家企业参与⟩。", "⟨参与单位总数不超过3家⟩。", "⟦中方合作团队中至少有两所高校参与⟧。") },

        // a part larger than its whole, in one sentence
        { "GM3006", RuleSeverity.Error, """{"targets":{"inventionPatentApplications.国际专利":5,"inventionPatentApplications":5}}""", Items("⟨申请发明专利不超过5项⟩,⟦其中国际专利不少于8项⟧。") },

        // a wish that cannot come true beside what must be
        { "GM3006", RuleSeverity.Warning, """{"durationMonths":24}""", Items("⟨项目执行期不超过2年⟩。", "⟦项目执行期原则上为3年⟧。") },
        { "GM3006", RuleSeverity.Info, """{"applicant":{"type":"University"}}""", Items("⟨申报单位必须为高校⟩。", "⟦鼓励由企业牵头申报⟧。") },

        // a direction against what all directions must
        { "GM3006", RuleSeverity.Error, """{"durationMonths":36}""", General("⟨项目执行期不超过3年⟩。", "⟦项目执行期为5年⟧。") },
        { "GM3006", RuleSeverity.Error, null, Title + "一、申报要求\n\n⟨项目执行期为3年⟩。⟦项目执行期不超过2年⟧。\n\n" + Direction },

        // where both apply
        { "GM3007", RuleSeverity.Warning, """{"durationMonths":36,"category":"YoungScientist"}""", Items("⟨项目执行期为3年⟩。", "青年科学家项目,⟦项目执行期为2年⟧。") },
        { "GM3007", RuleSeverity.Warning, """{"requestedFunding":1000000,"matchingFunding":2000000}""", Items("⟨自筹经费与国拨经费比例不低于2:1⟩。", "⟦自筹经费与国拨经费比例不超过1:1⟧。") },

        // without effect
        { "GM3008", RuleSeverity.Info, null, Items("⟨共同发表论文不少于3篇⟩。", "⟦共同发表论文不少于2篇⟧。") },
        { "GM3008", RuleSeverity.Info, null, Items("⟦共同发表论文不少于2篇⟧。", "⟨共同发表论文不少于3篇⟩。") },
        { "GM3008", RuleSeverity.Info, null, Items("⟦参与单位总数不少于2家⟧。", "⟨中方合作团队中至少有3家企业参与⟩。") },
        { "GM3008", RuleSeverity.Info, null, Items("⟨项目执行期不超过2年⟩。", "⟦项目执行期原则上不超过3年⟧。") },

        // all directions and one
        { "GM3009", RuleSeverity.Warning, """{"durationMonths":37}""", General("⟨项目执行期不超过3年⟩。", "⟦项目执行期不超过5年⟧。") },
        { "GM3009", RuleSeverity.Warning, """{"subprojectCount":1}""", General("⟨项目不下设课题⟩。", "⟦项目可下设不超过3个课题⟧。") },
        { "GM3009", RuleSeverity.Warning, """{"requestedFunding":1000000,"matchingFunding":1000000}""", General("⟨自筹经费与国拨经费比例不低于2:1⟩。", "⟦自筹经费与国拨经费比例不低于1:1⟧。") },
        { "GM3010", RuleSeverity.Info, """{"team":[{},{},{},{},{},{}]}""", General("⟨项目参与单位总数不超过6家⟩。", "⟦参与单位总数不超过5家⟧。") },
        { "GM3010", RuleSeverity.Info, """{"requestedFunding":1000000,"matchingFunding":2000000,"applicant":{"type":"Enterprise"}}""",
            General("企业牵头的项目,⟨自筹经费与国拨经费比例不低于2:1⟩。高校牵头的项目,⟨自筹经费与国拨经费比例不低于0.5:1⟩。", "⟦自筹经费与国拨经费比例不低于3:1⟧。") },
        { "GM3011", RuleSeverity.Warning, """{"applicant":{"type":"Enterprise"}}""", Items("⟨项目牵头申报单位必须为高校⟩。", "企业牵头的项目,⟦自筹经费与国拨经费比例不低于1:1⟧。") },

        // quotas and budgets
        { "GM3005", RuleSeverity.Error, """{"projects":[{"field":"空间科学"},{"field":"空间科学"},{"field":"海洋科学"}]}""",
            Title + Direction + "领域方向:海洋科学;空间科学。\n\n⟦拟支持项目数:3个(海洋科学领域1个、空间科学领域1个)。⟧\n" },
        { "GM3005", RuleSeverity.Error, """{"projects":[{"field":"海洋科学"},{"field":"海洋科学"},{"field":"空间科学"}]}""",
            Title + Direction + "领域方向:海洋科学;空间科学。\n\n⟦拟支持项目数:3个(海洋科学领域2个、空间科学领域2个)。⟧\n" },
        { "GM3005", RuleSeverity.Warning, """{"projects":[{"field":"海洋科学"},{"field":"空间科学"}]}""",
            Title + Direction + "领域方向:海洋科学;空间科学;数学。\n\n⟦拟支持项目数:2个(原则上每个方向支持1项)。⟧\n" },
        { "GM3005", RuleSeverity.Warning, null,
            Title + Direction + "领域方向:海洋科学;空间科学。\n\n⟦拟支持项目数:不超过5个(海洋科学领域1个、空间科学领域2个)。⟧\n" },
        { "GM3006", RuleSeverity.Error, """{"projects":[{"requestedFunding":6000000},{"requestedFunding":6000000}]}""",
            Title + Direction + "⟨拟支持项目数:2个。⟩\n\n⟨共拟支持经费:1200万元。⟩\n\n其他要求:\n\n(1) ⟦每个项目国拨经费不低于700万元⟧。\n" },
        { "GM3008", RuleSeverity.Info, null,
            Title + Direction + "⟨拟支持项目数:2个。⟩\n\n⟦共拟支持经费:1200万元。⟧\n\n其他要求:\n\n(1) ⟨每个项目国拨经费不超过500万元⟩。\n" },
    };

    [Theory, MemberData(nameof(Findings))]
    public void AFindingStandsAtItsWordsAndQuotesTheOthers(string code, RuleSeverity severity, string? witness, string marked)
    {
        string text = Plain(marked);
        GuideDiagnostic diagnostic = Assert.Single(OfLogic(text));

        Assert.Equal((code, severity), (diagnostic.Code, diagnostic.Severity));
        Assert.Equal(Marked(marked, '⟦', '⟧').Single(), text.Substring(diagnostic.Start, diagnostic.Length));
        Assert.Equal(Marked(marked, '⟨', '⟩'), diagnostic.Related.Select(r => text.Substring(r.Start, r.Length)).Order(Comparer<string>.Create((a, b) => text.IndexOf(a, StringComparison.Ordinal) - text.IndexOf(b, StringComparison.Ordinal))));
        if (code != "GM3005")
        {
            Assert.All(Marked(marked, '⟨', '⟩'), quote => Assert.Contains(quote, diagnostic.Message, StringComparison.Ordinal));
        }

        if (witness is not null)
        {
            Assert.Equal(witness, diagnostic.Witness?.Facts);
            Assert.EndsWith(witness, diagnostic.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("项目执行期不少于2年且不超过3年。", "鼓励高校参与。")]
    [InlineData("项目执行期原则上不超过3年。", "项目执行期不超过4年。")]
    [InlineData("申报单位必须为企业。", "国家机关不得牵头申报。")]
    [InlineData("申报单位必须为高校、科研院所等。", "国家机关不得牵头申报。")]
    [InlineData("除青年科学家项目外,项目执行期为3年。", "青年科学家项目,项目执行期为2年。")]
    [InlineData("中方合作团队中至少有一家企业参与。", "鼓励高校参与。")]
    [InlineData("参与单位总数不超过3家。", "中方合作团队中至少有一家企业和两所高校参与。")]
    [InlineData("申请发明专利不少于8项,其中国际专利不超过5项。", "项目形成的中外合著论文中,发表在我国科技期刊上的比例不低于50%。")]
    [InlineData("自筹经费与国拨经费比例不低于1:1。", "企业牵头的项目,自筹经费与国拨经费比例不低于2:1。")]
    public void WhatGoesTogetherIsNotReported(string first, string second) => Assert.Empty(OfLogic(Plain(Items(first, second))));

    [Theory]
    [InlineData("项目执行期不超过3年。", "项目执行期不超过3年。")]
    [InlineData("企业牵头的项目,自筹经费与国拨经费比例不低于1:1。", "申报单位必须为高校。")]
    [InlineData("国家机关不得牵头申报。", "申报单位必须为高校。")]
    public void ADirectionMayRepeatOrNarrowWhatHoldsForAll(string general, string own) => Assert.Empty(OfLogic(General(general, own)));

    [Fact]
    public void RulesOfTwoDirectionsHaveNothingToDoWithEachOther() => Assert.Empty(OfLogic(
        Title + Direction + "其他要求:\n\n(1) 项目执行期为3年。\n\n1.2 中国和法国联合研究项目\n\n其他要求:\n\n(1) 项目执行期为2年。\n"));

    [Fact]
    public void SeveralContradictionsAreAllReported()
    {
        GuideDiagnostic[] found = [.. OfLogic(Plain(Items("项目执行期为3年。", "项目执行期不超过2年。", "项目执行期不超过1年。", "申报单位必须为企业。", "企业不得牵头申报。")))];

        Assert.Equal([8, 9, 11], found.Select(d => d.From.Line));
        Assert.All(found, d => Assert.Equal("GM3006", d.Code));
    }

    [Fact]
    public void AGeneralContradictionIsReportedOnceForAllDirections() => Assert.Single(OfLogic(
        Title + "一、申报要求\n\n项目执行期为3年。项目执行期不超过2年。\n\n" + Direction + "1.2 中国和法国联合研究项目\n"));

    [Fact]
    public void EveryFindingHasItsWordsInBothLanguages() => Assert.All(Findings, row =>
    {
        GuideDiagnostic diagnostic = OfLogic(Plain(row.Data.Item4)).Single();
        Assert.All((string[])[diagnostic.What.En, diagnostic.Fix.En, diagnostic.MessageEn], words => Assert.NotEmpty(words));
        Assert.DoesNotContain("null", diagnostic.What.Zh, StringComparison.Ordinal);
    });

    private static IEnumerable<GuideDiagnostic> OfLogic(string text) =>
        Compile.Plain(text).Diagnostics.Where(d => string.CompareOrdinal(d.Code, "GM3005") >= 0 && d.Code.StartsWith("GM3", StringComparison.Ordinal));

    private static string Items(params string[] sentences) =>
        Title + Direction + "其他要求:\n\n" + string.Concat(sentences.Select((s, i) => $"({i + 1}) {s}\n"));

    private static string General(string general, string own) => Title + "一、申报要求\n\n" + general + "\n\n" + Direction + "其他要求:\n\n(1) " + own + "\n";

    private static string Plain(string marked) => string.Concat(marked.Where(c => c is not ('⟦' or '⟧' or '⟨' or '⟩')));

    private static IEnumerable<string> Marked(string text, char open, char close)
    {
        for (int start = text.IndexOf(open, StringComparison.Ordinal); start >= 0; start = text.IndexOf(open, start + 1))
        {
            yield return text[(start + 1)..text.IndexOf(close, start)];
        }
    }
}
