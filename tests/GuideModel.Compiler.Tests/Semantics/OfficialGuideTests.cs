using System.Text.RegularExpressions;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using Xunit;

namespace GuideModel.Compiler.Tests.Semantics;

/// <summary>The agreed readings of the official guide, from the raw extracted text and from the clean file alike.</summary>
public sealed partial class OfficialGuideTests
{
    private const string Both = "partnerSubmitted";

    private static readonly string Clean = Files.Read("guide/2025-batch3.guide.txt");

    public static TheoryData<string> Texts => new("raw", "clean");

    private static GuideCompilation Compiled(string which) => Compile.Official(which == "raw" ? Files.RawSeed : Clean);

    [Fact]
    public void TheCleanFileHasTheOfficialWording()
    {
        string official = Blank().Replace(Files.RawSeed, "");
        string clean = Blank().Replace(string.Join('\n', Clean.Split('\n').Where(l => !l.StartsWith('※'))), "");

        Assert.Equal(official, clean);
    }

    [Theory, MemberData(nameof(Texts))]
    public void EveryRuleIsReadAndNoOther(string which)
    {
        string[] expected =
        [
            "guide: count(directions) == 5",
            "guide: count(countries) == 4",
            "guide: sum(directions.projects) ~= 21",
            "guide: sum(directions.budget) == 102000000",
            "all: subprojectCount == 0",
            "all: same(titleEn, field, cooperatingUnits, principalInvestigator, durationMonths)",
            "all: targets",
            "all: targets.jointPapersInChineseJournals / targets.jointPapers >= 0.5",
            "1.1: field in {Hydrogen, Photovoltaics}",
            "1.1: count(projects) <= 2",
            "1.1: sum(projects.requestedFunding) <= 15000000",
            "1.1: durationMonths == 36",
            "1.1: applicant.type in {Enterprise}",
            "1.1: targets.jointPapers >= 1",
            "1.1: targets.jointInventionPatents >= 2",
            "1.1: count(targets.visits) >= 2",
            "1.1: each(targets.visits): months >= 1",
            "1.1: count(targets.workshops where participants >= 50) >= 2",
            "1.1: " + Both,
            "1.2: field in {Biotech, InformationAndCommunications}",
            "1.2: count(projects) == 2",
            "1.2: count(projects where field in {Biotech}) == 1",
            "1.2: count(projects where field in {InformationAndCommunications}) == 1",
            "1.2: sum(projects.requestedFunding) <= 18000000",
            "1.2: durationMonths <= 36",
            "1.2: " + Both,
            "1.2: count(team where type in {Enterprise}) >= 1",
            "1.2: targets.jointPapers >= 2",
            "1.2: targets.jointInventionPatents >= 2",
            "1.2: count(targets.workshops where participants >= 50) >= 2",
            "1.2: each(targets.workshops): enterpriseParticipants >= 20",
            "1.3: field in {FoodBiotechnology, DairyProducts, SolarEnergy, Biofuels, ElectricVehicles, ChargingDevices}",
            "1.3: count(projects) == 6",
            "1.3: sum(projects.requestedFunding) <= 12000000",
            "1.3: durationMonths == 24",
            "1.3: " + Both,
            "1.4: field in {FoodScienceAndTechnology, Biotechnology, ArtificialIntelligence, DataScience}",
            "1.4: count(projects) == 8",
            "1.4: sum(projects.requestedFunding) <= 12000000",
            "1.4: durationMonths == 24",
            "1.4: " + Both,
            "1.5: field in {InfectiousDiseases, Ageing, AiAssistedMedicine}",
            "1.5: count(projects) == 3",
            "1.5: count(projects where field in {each}) == 1",
            "1.5: sum(projects.requestedFunding) <= 45000000",
            "1.5: durationMonths == 36",
            "1.5: " + Both,
            "1.5: applicant.type in {University, ResearchInstitute}",
            "1.5: count(team where type in {Enterprise}) >= 1",
            "1.5: agreement.kind in {CooperationAgreement, LetterOfIntent}",
            "1.5: agreement.hasIntellectualPropertyClause",
        ];

        string[] actual = [.. Compiled(which).Spec.Rules.Select(r => $"{(r.Scope == RuleScope.Guide ? "guide" : r.Direction ?? "all")}: {r.Reading}")];

        Assert.Equal(expected, actual);
    }

    [Theory, MemberData(nameof(Texts))]
    public void SeveritiesComeFromTheWords(string which)
    {
        GuideCompilation compilation = Compiled(which);

        Assert.Equal(["1.5/projects.count.each.exact"], compilation.Spec.Rules.Where(r => r.Severity == RuleSeverity.Warning).Select(r => r.Id));
        Assert.Equal(["1.5/team.count.Enterprise.min"], compilation.Spec.Rules.Where(r => r.Severity == RuleSeverity.Info).Select(r => r.Id));
    }

    [Theory, MemberData(nameof(Texts))]
    public void NothingIsUnreadAndNothingIsReported(string which)
    {
        GuideCompilation compilation = Compiled(which);

        Assert.DoesNotContain(compilation.Clauses, c => c.Segments.Any(s => s.Role == SegmentRole.Unread));
        Assert.Empty(compilation.Diagnostics);
    }

    [Fact]
    public void BothTextsGiveOneModel() => Assert.Equal(
        Compiled("clean").Spec.Rules.Select(r => (r.Id, r.Severity, r.Scope, r.Reading.ToString(), r.SaysZh)),
        Compiled("raw").Spec.Rules.Select(r => (r.Id, r.Severity, r.Scope, r.Reading.ToString(), r.SaysZh)));

    [Theory, MemberData(nameof(Texts))]
    public void TheGuidesFactsAreRead(string which)
    {
        GuideSpec spec = Compiled(which).Spec;

        Assert.Equal(("政府间国际科技创新合作", 2025, 3), (spec.Program, spec.Year, spec.Batch));
        Assert.Equal(new DeclaredSpec(5, 4, 21, 102_000_000m), spec.Declared);
        Assert.Equal(["KoreaEnergy", "KoreaIndustryAcademia", "Indonesia", "Cambodia", "SingaporeFlagship"], spec.Directions.Select(d => d.Name));
        Assert.Equal(["韩国", "韩国", "印尼", "柬埔寨", "新加坡"], spec.Directions.SelectMany(d => d.Countries));
        Assert.Equal([new("max", 2), new("exact", 2), new("exact", 6), new("exact", 8), new("exact", 3)], spec.Directions.Select(d => d.Projects));
        Assert.Equal(["食品和农业", "食品和农业", "新能源和可再生能源", "新能源和可再生能源", "交通技术", "交通技术"], spec.Directions[2].Fields.Select(f => f.Group));
        Assert.Equal("《中韩科技合作联委会第15次会议纪要》", spec.Directions[1].Agreement);
    }

    [Theory]
    [InlineData("设立5个指南方向", "设立6个指南方向", DiagnosticIds.DeclaredDirections, RuleSeverity.Error)]
    [InlineData("与4个国家", "与3个国家", DiagnosticIds.DeclaredCountries, RuleSeverity.Error)]
    [InlineData("约21个", "约30个", DiagnosticIds.DeclaredProjects, RuleSeverity.Error)]
    [InlineData("不超过2个", "不超过3个", DiagnosticIds.DeclaredProjects, RuleSeverity.Warning)]
    [InlineData("1500 万元", "1600 万元", DiagnosticIds.DeclaredBudget, RuleSeverity.Error)]
    [InlineData("1.02亿元", "1.03亿元", DiagnosticIds.DeclaredBudget, RuleSeverity.Error)]
    [InlineData("信息通信领域1个", "信息通信领域2个", DiagnosticIds.Quotas, RuleSeverity.Error)]
    public void ADeclaredTotalThatDoesNotAgreeIsReported(string old, string changed, string code, RuleSeverity severity)
    {
        string text = Clean.Replace(old, changed, StringComparison.Ordinal);
        Assert.NotEqual(Clean, text);

        GuideDiagnostic diagnostic = Assert.Single(Compile.Official(text).Diagnostics);

        Assert.Equal((code, severity), (diagnostic.Code, diagnostic.Severity));
    }

    [Fact]
    public void ADeclaredTotalQuotesBothFiguresAndTheirClauses()
    {
        GuideDiagnostic diagnostic = Assert.Single(Compile.Official(Clean.Replace("1500 万元", "1600 万元", StringComparison.Ordinal)).Diagnostics);

        Assert.Contains("1.02亿元", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("1.03亿元", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("共拟支持经费: 1600 万元人民币。", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal("国拨经费总概算1.02亿元人民币", Clean.Substring(diagnostic.Start, diagnostic.Length));
        Assert.Equal(5, diagnostic.Related.Count);
        Assert.Contains("1600 万元", Clean.Replace("1500 万元", "1600 万元", StringComparison.Ordinal).Substring(diagnostic.Related[0].Start, diagnostic.Related[0].Length), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("拟支持项目数5个。", "3个", null, null)]
    [InlineData("拟支持项目数5个。", "6个", null, DiagnosticIds.DeclaredProjects)]
    [InlineData("拟支持项目数约5个。", "5个", null, null)]
    [InlineData("拟支持项目数不超过5个。", "2个", "2个", null)]
    [InlineData("拟支持项目数不超过5个。", "3个", "3个", DiagnosticIds.DeclaredProjects)]
    [InlineData("拟支持项目数不少于5个。", "2个", "2个", DiagnosticIds.DeclaredProjects)]
    [InlineData("拟支持项目数不少于5个。", "2个", null, null)]
    public void ATotalIsCheckedAsFarAsTheDirectionsTell(string declared, string first, string? second, string? code)
    {
        string text = "某专项2026年度项目申报指南\n\n" + declared + "\n\n1.1 中国和泰国联合研究项目\n\n拟支持项目数:" + first + "。\n\n1.2 中国和法国联合研究项目\n"
            + (second is null ? "" : "\n拟支持项目数:" + second + "。\n");

        Assert.Equal(code, Compile.Plain(text).Diagnostics.SingleOrDefault(d => d.Code.StartsWith("GM3", StringComparison.Ordinal))?.Code);
    }

    [Fact]
    public void AnEditChangesTheRuleAndNothingElse()
    {
        string edited = Clean.Replace("共同发表论文不少于1篇", "共同发表论文不少于3篇", StringComparison.Ordinal);

        RuleSpec[] changed = [.. Compile.Official(edited).Spec.Rules.Except(Compile.Official(Clean).Spec.Rules).Where(r => r.Reading.ToString().Contains("jointPapers", StringComparison.Ordinal))];

        Assert.Equal("targets.jointPapers >= 3", Assert.Single(changed).Reading.ToString());
        Assert.Equal("共同发表论文不少于3篇", changed[0].SaysZh);
    }

    [Fact]
    public void ADirectionAddedGivesARecord()
    {
        string text = Clean + "\n1.6 中国和泰国政府间联合研究项目\n\n领域方向:海洋科学;空间科学。\n\n其他要求:\n\n(1)项目执行期为2年。\n(2)应与泰方合作伙伴共同发表论文不少于4篇。\n";

        DirectionSpec added = Compile.Official(text).Spec.Directions[^1];

        Assert.Equal(["泰国"], added.Countries);
        Assert.Contains("1.6/targets.jointPapers.min", added.ApplicationRules);
        Assert.Equal(2, added.Fields.Count);
    }

    [GeneratedRegex(@"\s")]
    private static partial Regex Blank();
}
