using GuideModel.Compiler.Comparison;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Tests.Fuzzing;
using Xunit;

namespace GuideModel.Compiler.Tests.Comparison;

/// <summary>What is said of small changes of small guides.</summary>
public sealed class GuideComparerTests
{
    [Theory]
    [InlineData("项目执行期不超过3年。", "项目执行期不超过2年。", ChangeKind.Tightened)]
    [InlineData("项目执行期不超过2年。", "项目执行期不超过3年。", ChangeKind.Relaxed)]
    [InlineData("项目执行期为3年。", "项目执行期不超过3年。", ChangeKind.Relaxed)]
    [InlineData("项目执行期为3年。", "项目执行期为2年。", ChangeKind.Changed)]
    [InlineData("项目执行期不超过3年。", "项目执行期不超过36个月。", ChangeKind.Wording)]
    [InlineData("项目执行期不超过3年。", "项目执行期原则上不超过3年。", ChangeKind.Relaxed)]
    [InlineData("项目执行期原则上不超过3年。", "项目执行期不超过3年。", ChangeKind.Tightened)]
    [InlineData("项目执行期内应共同发表论文不少于1篇。", "项目执行期内应共同发表论文不少于2篇。", ChangeKind.Tightened)]
    [InlineData("中方项目申报单位必须为企业。", "中方项目申报单位必须为企业或高校。", ChangeKind.Relaxed)]
    [InlineData("中方项目申报单位必须为企业或高校。", "中方项目申报单位必须为企业。", ChangeKind.Tightened)]
    [InlineData("光电转换效率达到25%以上,工作温度不低于-20℃。", "光电转换效率达到25%以上,工作温度不低于-10℃。", ChangeKind.Tightened)]
    [InlineData("围绕研究主题共同举行50人以上的国际研讨会不少于2次。", "围绕研究主题共同举行50人以上的国际研讨会不少于3次。", ChangeKind.Tightened)]
    [InlineData("围绕研究主题共同举行50人以上的国际研讨会不少于2次。", "围绕研究主题共同举行60人以上的国际研讨会不少于2次。", ChangeKind.Tightened)]
    [InlineData("围绕研究主题共同举行50人以上的国际研讨会不少于2次。", "围绕研究主题共同举行60人以上的国际研讨会不少于1次。", ChangeKind.Changed)]
    public void ARuleIsClassed(string before, string after, ChangeKind kind)
    {
        Change change = Assert.Single(Compare([before], [after]).Changes);

        Assert.Equal((kind, ChangeSubject.Rule), (change.Kind, change.Subject));
        Assert.Equal(kind == ChangeKind.Wording ? ChangeBreaks.Text : ChangeBreaks.Verdict | ChangeBreaks.Text, change.Breaks);
        Assert.Equal(kind != ChangeKind.Wording, change.Witnesses.Count > 0);
    }

    public static TheoryData<string> Guides => ["guide/2025-batch3.guide.txt", "Cases/seed/raw.txt", .. WholeGuides.Files];

    [Theory, MemberData(nameof(Guides))]
    public void AGuideAndItselfHaveNoChanges(string file)
    {
        string text = WholeGuides.Read(file);
        GuideCompilation guide = Tests.Compile.Official(text);

        Assert.Empty(GuideComparer.Compare(guide, guide).Changes);
        Assert.Empty(GuideComparer.Compare(guide, Tests.Compile.Official(text.Replace("\n", "\r\n", StringComparison.Ordinal))).Changes);
    }

    [Fact]
    public void AnotherOrderOfRequirementsIsNoChange() => Assert.Empty(Compare(
        ["项目执行期不超过3年。", "中方项目申报单位必须为企业。", "项目执行期内应共同发表论文不少于1篇。"],
        ["项目执行期内应共同发表论文不少于1篇。", "项目执行期不超过3年。", "中方项目申报单位必须为企业。"]).Changes);

    [Fact]
    public void DirectionsWithOtherNumbersAreRenumberedAndNothingElse()
    {
        string official = WholeGuides.Read("guide/2025-batch3.guide.txt");

        GuideComparison comparison = GuideComparer.Compare(Tests.Compile.Official(official), Tests.Compile.Official(RandomEdits.Renumbered(official)));

        Assert.Equal(5, comparison.Changes.Count);
        Assert.All(comparison.Changes, c => Assert.Equal((ChangeKind.Renumbered, ChangeSubject.Direction, ChangeBreaks.Data | ChangeBreaks.Text), (c.Kind, c.Subject, c.Breaks)));
        Assert.Equal([("1.1", "1.2"), ("1.2", "1.3"), ("1.3", "1.4"), ("1.4", "1.5"), ("1.5", "1.6")], comparison.Directions.Select(d => (d.Old, d.New)));
    }

    [Fact]
    public void AGeneralRequirementIsToldOnceWithItsDirections()
    {
        Change change = Assert.Single(Official("项目不下设课题。", "项目下设课题数不超过2个。").Changes);

        Assert.Equal((ChangeKind.Relaxed, 5), (change.Kind, change.Directions.Count));
        Assert.Equal(["subprojectCount == 0", "subprojectCount <= 2"], [change.Old!.Reading, change.New!.Reading]);
        Assert.NotEmpty(change.Witnesses);
    }

    [Fact]
    public void TextThatIsNoLongerReadIsLoud()
    {
        GuideComparison comparison = Compare(["项目执行期不超过3年。"], ["项目执行期通常情况下大致在三年上下浮动。"]);

        Change gone = Assert.Single(comparison.Changes, c => c.Subject == ChangeSubject.Rule);
        Assert.Equal((ChangeKind.Removed, true), (gone.Kind, gone.Breaks.HasFlag(ChangeBreaks.Verdict)));
        Change unread = Assert.Single(comparison.Changes, c => c.Subject == ChangeSubject.Unread);
        Assert.Contains("浮动", unread.New!.Words, StringComparison.Ordinal);
        Assert.Equal(2, comparison.Changes.Count);
    }

    [Fact]
    public void AnItemForPeopleInOtherWordsIsAChange()
    {
        GuideComparison comparison = Compare(["项目负责人须信誉良好，无不良记录。"], ["项目负责人须信誉良好，没有任何不良记录。"]);

        Assert.All(comparison.Changes, c => Assert.Equal((ChangeKind.Changed, ChangeBreaks.Text), (c.Kind, c.Breaks)));
        Assert.Contains(comparison.Changes, c => c.Subject is ChangeSubject.Manual or ChangeSubject.Unread);
    }

    [Fact]
    public void AFieldMoreIsARelaxationAndAFieldLessBreaksCodeAndData()
    {
        Change more = Assert.Single(Official("领域方向:氢能;光伏。", "领域方向:氢能;光伏;储能。").Changes);
        Change less = Assert.Single(Official("领域方向:氢能;光伏。", "领域方向:氢能。").Changes);

        Assert.Equal((ChangeKind.Relaxed, ChangeBreaks.Verdict | ChangeBreaks.Text), (more.Kind, more.Breaks));
        Assert.Equal((ChangeKind.Tightened, ChangeBreaks.Source | ChangeBreaks.Data | ChangeBreaks.Verdict | ChangeBreaks.Text), (less.Kind, less.Breaks));
        Assert.Equal((ApplicationVerdict.Eligible, ApplicationVerdict.Unreadable), (Assert.Single(less.Witnesses).Old, less.Witnesses[0].New));
        Assert.Contains(less.Remarks, r => r.En == "C# no longer has KoreaEnergyField.Photovoltaics.");
        Assert.Contains(less.Remarks, r => r.En == "Stored data: field can no longer be Photovoltaics (光伏).");
    }

    [Fact]
    public void PortfoliosAndPairsAreComparedToo()
    {
        Change projects = Assert.Single(Official("拟支持项目数:不超过2个。", "拟支持项目数:不超过1个。").Changes);
        Change same = Assert.Single(Official("双方申报书的项目英文名称、领域方向、合作单位", "双方申报书的领域方向、合作单位").Changes);

        Assert.Equal((ChangeKind.Tightened, RuleScope.Portfolio), (projects.Kind, Assert.Single(projects.Witnesses).Scope));
        Assert.Equal("{\"projects\":[{},{}]}", projects.Witnesses[0].Application);
        Assert.Equal((ChangeKind.Relaxed, RuleScope.Pair), (same.Kind, Assert.Single(same.Witnesses).Scope));
        Assert.Equal((ApplicationVerdict.Ineligible, ApplicationVerdict.Eligible), (same.Witnesses[0].Old, same.Witnesses[0].New));
        Assert.NotEmpty(same.Directions);
    }

    [Fact]
    public void ADirectionThatGoesBreaksEverybodyAndIsToldOnce()
    {
        string official = WholeGuides.Read("guide/2025-batch3.guide.txt");
        int last = official.IndexOf("1.5 ", StringComparison.Ordinal);
        GuideCompilation without = Tests.Compile.Official(official[..last]);

        Change gone = Assert.Single(GuideComparer.Compare(Tests.Compile.Official(official), without).Changes, c => c.Subject == ChangeSubject.Direction);
        Change come = Assert.Single(GuideComparer.Compare(without, Tests.Compile.Official(official)).Changes, c => c.Subject == ChangeSubject.Direction);

        Assert.Equal((ChangeKind.Removed, ChangeBreaks.Source | ChangeBreaks.Data | ChangeBreaks.Verdict | ChangeBreaks.Text), (gone.Kind, gone.Breaks));
        Assert.Equal((ChangeKind.Added, ChangeBreaks.Text), (come.Kind, come.Breaks));
        Assert.DoesNotContain(GuideComparer.Compare(Tests.Compile.Official(official), without).Changes, c => c.Subject == ChangeSubject.Rule && c.Directions.Contains("1.5"));
    }

    [Fact]
    public void FactsThatNoRequirementStatesAreTold()
    {
        Change agreement = Assert.Single(Official("第15次会议纪要", "第16次会议纪要").Changes);
        Change title = Assert.Single(Official("第三批", "第四批").Changes, c => c.Kind != ChangeKind.Wording);

        Assert.Equal((ChangeKind.Changed, ChangeSubject.Metadata, "1.2/agreement", ChangeBreaks.Text), (agreement.Kind, agreement.Subject, agreement.Id, agreement.Breaks));
        Assert.Equal((ChangeKind.Changed, ChangeSubject.Metadata, "guide/title"), (title.Kind, title.Subject, title.Id));
    }

    [Fact]
    public void ASentenceInOtherWordsIsWordingWhetherItHasARuleOrNot()
    {
        Change background = Assert.Single(Official("共同解决全球性问题,推动经济社会发展", "共同应对全球性问题,推动经济社会发展").Changes);
        Change rule = Assert.Single(Compare(["中方项目申报单位必须为企业。"], ["中方项目申报单位应为企业。"]).Changes);

        Assert.Equal((ChangeKind.Wording, ChangeSubject.Sentence, ChangeBreaks.Text), (background.Kind, background.Subject, background.Breaks));
        Assert.Equal((ChangeKind.Wording, ChangeSubject.Rule, ChangeBreaks.Text), (rule.Kind, rule.Subject, rule.Breaks));
    }

    [Fact]
    public void WhateverGuidesSayTheyAreComparedAndEquallyEachTime()
    {
        var mutator = new Mutator(FuzzedGuides.All, 23);
        for (int i = 0; i < 40; i++)
        {
            GuideCompilation one = Tests.Compile.Plain(mutator.Text(i));
            GuideCompilation other = Tests.Compile.Plain(mutator.Text(i + 1));

            Assert.Equal(GuideComparer.Compare(one, other), GuideComparer.Compare(one, other));
        }
    }

    private static GuideComparison Official(string before, string after)
    {
        string official = WholeGuides.Read("guide/2025-batch3.guide.txt");
        Assert.Contains(before, official, StringComparison.Ordinal);
        return GuideComparer.Compare(Tests.Compile.Official(official), Tests.Compile.Official(official.Replace(before, after, StringComparison.Ordinal)));
    }

    private static GuideComparison Compare(string[] before, string[] after) =>
        GuideComparer.Compare(Tests.Compile.Requirements(before), Tests.Compile.Requirements(after));
}
