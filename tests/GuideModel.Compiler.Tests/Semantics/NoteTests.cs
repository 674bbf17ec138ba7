using System.Reflection;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics;
using GuideModel.Compiler.Semantics.Notes;
using Xunit;

namespace GuideModel.Compiler.Tests.Semantics;

/// <summary>What margin notes do (GRAMMAR.md, G10).</summary>
public sealed class NoteTests
{
    private const string Unread = "参照往届统计,共同发表论文不少于2篇。";

    [Fact]
    public void ASuppliedReadingIsARuleOfItsSentence()
    {
        GuideCompilation compilation = Compile.Requirements(Unread + "\n※ 读作：targets.共同发表论文 >= 2");

        RuleSpec rule = Assert.Single(compilation.Spec.Rules);
        Assert.Equal(("1.1/targets.jointPapers.min", "targets.jointPapers >= 2", RuleSeverity.Error, RuleScope.Application, Unread, "共同发表论文不低于2"),
            (rule.Id, rule.Reading.ToString(), rule.Severity, rule.Scope, rule.Clause, rule.SaysZh));
        SegmentSpec segment = Assert.Single(Assert.Single(compilation.Clauses).Segments);
        Assert.Equal((SegmentRole.Rule, "读作：targets.共同发表论文 >= 2"), (segment.Role, segment.Note));
        Assert.DoesNotContain(compilation.Diagnostics, d => d.Code != "GM4002");
        Assert.Equal((1, 9), (compilation.SourceMap.Rules[0].Column - 4, compilation.SourceMap.Rules[0].Line + 2));
    }

    [Theory]
    [InlineData("原则上参照往届统计发表论文2篇。", RuleSeverity.Warning)]
    [InlineData("鼓励参照往届统计发表论文2篇。", RuleSeverity.Info)]
    [InlineData("一般项目参照往届统计发表论文2篇。", RuleSeverity.Error)]
    public void TheTextDecidesTheSeverity(string sentence, RuleSeverity severity) =>
        Assert.Equal(severity, Assert.Single(Compile.Requirements(sentence + "\n※ 读作：targets.papers >= 2").Spec.Rules).Severity);

    [Theory]
    [InlineData("项目执行期为3年。", "durationMonths == 36")]
    [InlineData("项目执行期为3年,项目不下设课题。", "subprojectCount == 0;durationMonths==36")]
    [InlineData("项目须由企业牵头申报。", "applicant.type in {企业}")]
    public void APinThatAgreesChangesNothing(string sentence, string readings)
    {
        GuideCompilation plain = Compile.Requirements(sentence);
        GuideCompilation pinned = Compile.Requirements(sentence + "\n※ 读作：" + readings);

        Assert.NotEmpty(plain.Spec.Rules);
        Assert.Equal(plain.Spec, pinned.Spec);
        Assert.Equal(plain.Clauses, pinned.Clauses);
        Assert.Equal(plain.Diagnostics.Select(d => d.Code), pinned.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void ANoteMaySpeakOfOneSentence()
    {
        GuideCompilation compilation = Compile.Requirements(
            "项目执行期为3年。" + Unread + "参照往届统计,培养博士不少于3名。参照往届统计,建设平台。\n※ 读作“论文”：targets.jointPapers >= 2\n※ 人工审查“博士”：由专家判断\n※ 说明“平台”");

        Assert.Equal(["durationMonths == 36", "targets.jointPapers >= 2"], Compile.Readings(compilation));
        Assert.Equal([SegmentRole.Rule, SegmentRole.Rule, SegmentRole.Manual, SegmentRole.Info], compilation.Clauses.Select(c => c.Role));
        Assert.Equal("参照往届统计,培养博士不少于3名。", Assert.Single(compilation.Spec.Manual).Clause);
        Assert.DoesNotContain(compilation.Diagnostics, d => d.Code != "GM4002");
    }

    [Fact]
    public void APinOfAParagraphSuppliesWhatOneSentenceLacks()
    {
        GuideCompilation compilation = Compile.Requirements("项目执行期为3年。" + Unread + "\n※ 读作：durationMonths == 36; targets.jointPapers >= 2");

        Assert.Equal([["1.1/durationMonths.exact"], ["1.1/targets.jointPapers.min"]], compilation.Clauses.Select(c => c.Rules.ToArray()));
        Assert.Equal("项目执行期为3年。", compilation.Spec.Rules[0].Clause);
    }

    [Fact]
    public void BackgroundAndManualSentencesMayBePinned()
    {
        string text = "某专项2026年度项目申报指南\n\n1.1 中国和泰国联合研究项目\n\n研究内容:参会人数不少于50人。\n※ 读作：each(targets.workshops): participants >= 50\n\n其他要求:\n\n(1) 项目要坚持目标导向。\n※ 读作：targets\n";

        Assert.Equal(["each(targets.workshops): participants >= 50", "targets"], Compile.Readings(Compile.Plain(text)));
    }

    [Fact]
    public void FieldsMayBeRead()
    {
        GuideCompilation compilation = GuideCompiler.Compile(new GuideInput("g.guide.txt",
            "某专项2026年度项目申报指南\n\n1.1 中国和泰国联合研究项目\n\n领域方向:按照规划,重点支持(略)有关方面!\n※ 读作：field in {海洋科学, 渔业}\n\n"
            + "拟支持项目数:若干个,视情况而定。\n※ 读作：count(projects) <= 4\n\n共拟支持经费:视情况而定,约300万。\n※ 读作：sum(projects.requestedFunding) <= 3000000\n",
            [new TermsInput("terms.txt", "中国和泰国联合研究项目 = Thailand\n海洋科学 = Ocean\n渔业 = Fishery\n")]));

        Assert.Empty(compilation.Diagnostics);
        Assert.Equal(["field in {Ocean, Fishery}", "count(projects) <= 4", "sum(projects.requestedFunding) <= 3000000"], Compile.Readings(compilation));
        DirectionSpec direction = Assert.Single(compilation.Spec.Directions);
        Assert.Equal(["海洋科学", "渔业"], direction.Fields.Select(f => f.Term));
        Assert.Equal((new ProjectCountSpec("max", 4), 3_000_000m), (direction.Projects, direction.BudgetYuan));
        Assert.Equal(["领域方向须为海洋科学、渔业之中的一种", "支持项目的个数不超过4", "支持项目的申请经费之和不超过300万元"], compilation.Spec.Rules.Select(r => r.SaysZh));
    }

    // sentence, reading, member, kind, type, words
    [Theory]
    [InlineData("参照往届统计,设备投入500万元。", "targets.设备投入 >= 5000000", "targets.设备投入", MemberKind.Yuan, null, "设备投入不低于500万元")]
    [InlineData("参照往届统计,试验3年。", "targets.试验 > 36", "targets.试验", MemberKind.Months, null, "试验高于3年")]
    [InlineData("参照往届统计,降低20%。", "targets.降幅 >= 0.2", "targets.降幅", MemberKind.Ratio, null, "降幅不低于20%")]
    [InlineData("参照往届统计,能耗较低。", "targets.能耗 <= 4.2 \"kWh/Nm3\"", "targets.能耗", MemberKind.Measure, "kWh/Nm3", "能耗不超过4.2kWh/Nm3")]
    [InlineData("参照往届统计,样机若干。", "targets.样机 ~= 3", "targets.样机", MemberKind.Count, null, "样机约为3")]
    [InlineData("参照往届统计,已经批准。", "documents.批件", "documents.批件", MemberKind.YesNo, null, "批件须为“是”")]
    [InlineData("参照往届统计,年纪适当。", "principalInvestigator.birthDate >= 1980-01-01", "principalInvestigator.birthDate", MemberKind.Date, null, "出生日期不早于1980年1月1日")]
    [InlineData("参照往届统计,学位适当。", "not principalInvestigator.degree < 博士学位", "principalInvestigator.degree", MemberKind.Enum, "DegreeRank", "以下不得成立：学位低于博士学位")]
    [InlineData("参照往届统计,外方适当。", "each(partners): type not in {Enterprise, 高校}", "partners.type", MemberKind.Enum, "UnitType", "每一项外方合作单位列表：type不得为企业、高校之中的一种")]
    [InlineData("参照往届统计,会议适当。", "count(targets.会议 where 人数 > 5 or 线上) != 2", "targets.会议", MemberKind.List, null, "满足“人数高于5，或线上须为“是””的会议的个数不为2")]
    [InlineData("参照往届统计,会议适当。", "sum(targets.会议.人数) / targets.jointPapers < 2", "targets.会议.人数", MemberKind.Count, null, "人数之和与共同发表论文之比低于2")]
    [InlineData("参照往届统计,双方一致。", "same(titleZh, 甲方联系人)", "甲方联系人", MemberKind.Text, null, "双方申报书的项目中文名称、甲方联系人须一致")]
    [InlineData("参照往届统计,示范适当。", "when category in {示范项目} and partnerSubmitted: agreement.kind in {意向书, ...}", "agreement.kind", MemberKind.Enum, "AgreementKind", "如果项目类别须为示范项目，且外方已申报须为“是”，则类型须为意向书等")]
    [InlineData("参照往届统计,会议适当。", "targets.workshops and team", "targets.workshops", MemberKind.List, null, "须填写国际研讨会，且须填写中方合作团队")]
    public void MembersGetTheirTypesFromWhatIsKnown(string sentence, string reading, string path, MemberKind kind, string? type, string says)
    {
        // A pair rule is of a direction where both sides apply.
        GuideCompilation compilation = Compile.Requirements(sentence + "\n※ 读作：" + reading, "双方须同时申报。");

        Assert.DoesNotContain(compilation.Diagnostics, d => d.Code != "GM4002");
        MemberSpec member = MemberAt(compilation.Spec.Directions[0].Record, path.Split('.'));
        Assert.Equal((kind, type), (member.Kind, kind == MemberKind.List ? null : member.TypeName));
        Assert.Equal(says, compilation.Spec.Rules[0].SaysZh);
    }

    [Fact]
    public void AMemberKeepsTheTypeOfALaterRule()
    {
        GuideCompilation compilation = Compile.Requirements(Unread + "\n※ 读作：targets.visits", "接待外方人员来华开展合作研究不少于2人,每人累计不少于1个月。");

        Assert.Equal(MemberKind.List, MemberAt(compilation.Spec.Directions[0].Record, ["targets", "visits"]).Kind);
        Assert.False(compilation.HasErrors);
    }

    [Theory]
    [InlineData("GM2001", Unread)]
    [InlineData("gm2001", "项目执行期不超过3年,特殊情况可延长至5年。")]
    public void WhatIsAcceptedIsNotReportedAndStaysUnread(string code, string sentence)
    {
        GuideCompilation compilation = Compile.Requirements(sentence + $"\n※ 忽略 {code}：不作为检查内容");

        Assert.DoesNotContain(compilation.Diagnostics, d => d.Code != "GM4002");
        Assert.Empty(compilation.Spec.Rules);
        Assert.All(compilation.Clauses.SelectMany(c => c.Segments), s => Assert.Equal(SegmentRole.Unread, s.Role));
        Assert.Empty(compilation.Overlooked);
        Assert.NotEmpty(Compile.Requirements(sentence).Overlooked);
    }

    [Fact]
    public void AWarningAtAHeadingMayBeAccepted()
    {
        string text = "某专项2026年度项目申报指南\n\n1.1 中国和泰国联合研究项目\n※ 忽略 GM4002：沿用中文\n\n1.3 中国和越南联合研究项目\n※ 忽略 GM4002：沿用中文\n※ 忽略 GM1004：1.2 已取消\n";

        Assert.Empty(Compile.Plain(text).Diagnostics);
    }

    [Fact]
    public void ANoteBelowAnItemOfAFieldIsAboutTheField()
    {
        string text = "某专项2026年度项目申报指南\n\n1.1 中国和泰国联合研究项目\n※ 忽略 GM4002：沿用中文\n\n领域方向:\n(1) 海洋科学\n(2) 渔业\n※ 忽略 GM4002：沿用中文\n";

        GuideCompilation compilation = Compile.Plain(text);

        Assert.Empty(compilation.Diagnostics);
        Assert.Equal(["field in {海洋科学, 渔业}"], Compile.Readings(compilation));
    }

    [Fact]
    public void EveryMemberOfTheGenreIsKnownToNotes()
    {
        HashSet<string> ofElements = ["months", "days", "participants", "enterpriseParticipants"];
        IEnumerable<MemberUse> all = typeof(Members).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(p => p.PropertyType == typeof(MemberUse)).Select(p => (MemberUse)p.GetValue(null)!).Where(m => !ofElements.Contains(m.Path));

        Assert.All(all, m => Assert.Equal(m, KnownMembers.OfGenre[m.Path]));
    }

    private static MemberSpec MemberAt(RecordSpec record, string[] steps)
    {
        MemberSpec member = record.Members.Single(m => m.JsonName == steps[0]);
        return steps.Length == 1 ? member : MemberAt(record.Nested.Single(n => n.Name == member.TypeName), steps[1..]);
    }
}
