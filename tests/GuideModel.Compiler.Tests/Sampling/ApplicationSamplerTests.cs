using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using Xunit;

namespace GuideModel.Compiler.Tests.Sampling;

public class ApplicationSamplerTests
{
    public static TheoryData<string> Directions => [.. SampledGuides.First.Directions.Select(d => d.Number)];

    [Theory]
    [MemberData(nameof(Directions))]
    public void ValidApplicationsSatisfyEveryErrorAndWarning(string direction)
    {
        var sampler = new ApplicationSampler(SampledGuides.First, direction, 1);
        for (int i = 0; i < 500; i++)
        {
            Assert.All(Outcomes(SampledGuides.First, sampler.Next(invalid: false)),
                o => Assert.True(o.Outcome is FactOutcome.Pass or FactOutcome.NotApplicable, o.Rule + ": " + o.Outcome));
        }
    }

    [Theory]
    [MemberData(nameof(Directions))]
    public void InvalidApplicationsBreakEachDecisiveRuleSoonerOrLater(string direction)
    {
        var sampler = new ApplicationSampler(SampledGuides.First, direction, 2);
        var broken = new HashSet<string>();
        var kinds = new HashSet<FactOutcome>();
        for (int i = 0; i < 1000; i++)
        {
            var bad = Outcomes(SampledGuides.First, sampler.Next(invalid: true)).Where(o => o.Outcome is FactOutcome.Fail or FactOutcome.Missing).ToList();
            Assert.NotEmpty(bad);
            broken.UnionWith(bad.Select(o => o.Rule));
            kinds.UnionWith(bad.Select(o => o.Outcome));
        }

        DirectionSpec spec = SampledGuides.First.Directions.Single(d => d.Number == direction);
        string[] decisive = [.. SampledGuides.First.Rules.Where(r => r.Severity == RuleSeverity.Error && spec.ApplicationRules.Contains(r.Id)).Select(r => r.Id)];
        Assert.Empty(decisive.Except(broken));
        Assert.Equal(2, kinds.Count);
    }

    [Fact]
    public void AllCommonMembersAreFilled()
    {
        Facts facts = new ApplicationSampler(SampledGuides.First, "1.1", 3).Next(invalid: false);
        Assert.Equal("1.1-000001", facts["id"]);
        Assert.Equal("1.1", facts["direction"]);
        foreach (string path in (string[])["titleZh", "titleEn", "field", "durationMonths", "requestedFunding", "applicant.name", "applicant.type", "team",
            "partner.name", "principalInvestigator.name", "partnerSubmitted", "subprojectCount", "targets.jointPapers"])
        {
            Assert.NotNull(facts.Find(path));
        }

        Assert.Equal("韩国", facts.Find("partner.country"));
        Assert.Equal(facts.Find("applicant.name"), ((Facts)((FactList)facts["team"]!)[0]!)["name"]);
    }

    [Fact]
    public void PartsOfNumbersAreFilledBesideThem()
    {
        GuideSpec guide = Compile.Requirements("申请发明专利不少于8项,其中国际专利不少于5项。").Spec;
        Facts facts = new ApplicationSampler(guide, "1.1", 8).Next(invalid: false);

        Assert.All(Outcomes(guide, facts), o => Assert.Equal(FactOutcome.Pass, o.Outcome));
        Assert.True((decimal)facts.Find("targets.inventionPatentApplications")! >= 8);
        Assert.True((decimal)facts.Find("targets.inventionPatentApplications.国际专利")! >= 5);
    }

    [Fact]
    public void ApplicationsArePlausible()
    {
        GuideSpec guide = Compile.Plain(
            "某专项2026年度项目申报指南\n\n1.1 中国和韩国联合研究项目\n\n其他要求:\n"
            + "(1)项目负责人须在1970年1月1日以后出生,年龄不超过60周岁。\n(2)申报单位注册时间须在2025年3月31日前。\n(3)申报书摘要不超过500字。\n"
            + "(4)成果转化率不低于80%。\n(5)申请专利不超过3项,其中发明专利不少于2项。\n(6)能耗不高于4.25kWh/Nm3。\n(7)项目执行期不超过3年。\n(8)参与单位不超过8家,其中企业不少于2家。\n").Spec;
        var sampler = new ApplicationSampler(guide, "1.1", 9);
        for (int i = 0; i < 300; i++)
        {
            Facts facts = sampler.Next(invalid: false);

            Assert.All(Outcomes(guide, facts), o => Assert.Equal(FactOutcome.Pass, o.Outcome));
            Assert.InRange((DateTime)facts.Find("principalInvestigator.birthDate")!, new DateTime(1970, 1, 1), new DateTime(1998, 12, 31));
            Assert.Equal(2025 - ((DateTime)facts.Find("principalInvestigator.birthDate")!).Year, (decimal)facts.Find("principalInvestigator.age")!);
            Assert.InRange((DateTime)facts.Find("applicant.registeredDate")!, new DateTime(2010, 1, 1), new DateTime(2025, 3, 30));
            Assert.Equal(0, (decimal)facts.Find("documents.申报书摘要字数")! % 1);
            Assert.InRange((decimal)facts.Find("targets.成果转化率")!, 0.8m, 1);
            Assert.True((decimal)facts.Find("targets.patentApplications.发明专利")! <= (decimal)facts.Find("targets.patentApplications")!);
            Assert.Contains((decimal)facts.Find("durationMonths")!, (decimal[])[12, 24, 36]);
            Assert.Equal("中国和韩国联合研究项目", facts.Find("field"));
            string[] names = [.. ((FactList)facts["team"]!).Cast<Facts>().Select(t => (string)t["name"]!)];
            Assert.Equal(names.Distinct(), names);
            Assert.All(((FactList)facts["team"]!).Cast<Facts>().Where(t => (string)t["type"]! == "University"), t => Assert.EndsWith("大学", (string)t["name"]!, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void BrokenApplicationsArePlausibleToo()
    {
        GuideSpec guide = Compile.Requirements("项目负责人须在1970年1月1日以后出生。申报单位注册时间须在2025年3月31日前。项目须在2027年12月31日前完成验收。").Spec;
        var sampler = new ApplicationSampler(guide, "1.1", 10);
        for (int i = 0; i < 300; i++)
        {
            Facts facts = sampler.Next(invalid: true);

            Assert.All((string[])["principalInvestigator.birthDate", "applicant.registeredDate"], path =>
            {
                if (facts.Find(path) is DateTime day)
                {
                    Assert.InRange(day.Year, 1955, 2030);
                }
            });
        }
    }

    [Fact]
    public void OneSeedMakesOneSequence()
    {
        var first = new ApplicationSampler(SampledGuides.First, "1.2", 4);
        var second = new ApplicationSampler(SampledGuides.First, "1.2", 4);
        for (int i = 0; i < 50; i++)
        {
            Assert.Equal(Flat(first.Next(i % 3 == 0)), Flat(second.Next(i % 3 == 0)));
        }
    }

    public static TheoryData<string> Kinds => [.. Readings.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryKindOfReadingCanBeSatisfiedAndBroken(string kind)
    {
        GuideSpec guide = SampledGuides.With(Readings[kind]);
        var sampler = new ApplicationSampler(guide, "1.1", 5);
        for (int i = 0; i < 200; i++)
        {
            Assert.All(Outcomes(guide, sampler.Next(invalid: false)), o => Assert.True(o.Outcome is FactOutcome.Pass or FactOutcome.NotApplicable));
            Assert.Contains(Outcomes(guide, sampler.Next(invalid: true)), o => o.Outcome is FactOutcome.Fail or FactOutcome.Missing);
        }
    }

    [Fact]
    public void ContradictingRulesAreNamed()
    {
        GuideSpec guide = SampledGuides.With(AtLeast("papers", 5), new CompareReading(new PathQuantity("papers"), CompareOperator.AtMost, new NumberLiteral(3)));
        SamplingException exception = Assert.Throws<SamplingException>(() => new ApplicationSampler(guide, "1.1", 6).Next(invalid: false));
        Assert.NotEmpty(exception.Rules);
    }

    private static CompareReading AtLeast(string path, decimal bound) => new(new PathQuantity(path), CompareOperator.AtLeast, new NumberLiteral(bound));

    private static CompareReading Compare(Quantity left, CompareOperator op, decimal bound) => new(left, op, new NumberLiteral(bound));

    private static InReading In(string path, params string[] names) => new(path, false, [.. names], Open: false);

    private static Dictionary<string, Reading[]> Readings { get; } = new()
    {
        ["answer"] = [new AnswerReading("agreed")],
        ["present"] = [new AnswerReading("leader"), new AnswerReading("stays")],
        ["equal"] = [Compare(new PathQuantity("papers"), CompareOperator.Equal, 7)],
        ["not equal"] = [Compare(new PathQuantity("papers"), CompareOperator.NotEqual, 3)],
        ["strict"] = [Compare(new PathQuantity("papers"), CompareOperator.MoreThan, 3), Compare(new PathQuantity("papers"), CompareOperator.LessThan, 5)],
        ["about"] = [Compare(new PathQuantity("funds"), CompareOperator.About, 2_000_000)],
        ["measure"] = [new CompareReading(new PathQuantity("energy"), CompareOperator.AtMost, new NumberLiteral(4.2m, "kWh/Nm3"))],
        ["date"] = [new CompareReading(new PathQuantity("leader.born"), CompareOperator.AtLeast, new DateLiteral(1980, 7, 1))],
        ["rank"] = [new CompareReading(new PathQuantity("leader.degree"), CompareOperator.AtLeast, new RankLiteral("Master"))],
        ["count"] = [Compare(new CountQuantity("stays", null), CompareOperator.Equal, 4)],
        ["count where"] = [Compare(new CountQuantity("stays", AtLeast("months", 6)), CompareOperator.AtLeast, 2), Compare(new CountQuantity("stays", null), CompareOperator.AtMost, 3)],
        ["none where"] = [Compare(new CountQuantity("stays", In("kind", "A")), CompareOperator.Equal, 0)],
        ["sum"] = [Compare(new SumQuantity("stays.months"), CompareOperator.AtLeast, 12)],
        ["ratio"] = [Compare(new RatioQuantity(new PathQuantity("abroad"), new PathQuantity("papers")), CompareOperator.AtLeast, 0.5m), AtLeast("papers", 3)],
        ["ratio of counts"] = [Compare(new RatioQuantity(new CountQuantity("stays", In("kind", "A")), new CountQuantity("stays", null)), CompareOperator.AtMost, 0.3m)],
        ["in"] = [In("kind", "A", "B")],
        ["not in"] = [new InReading("kind", true, ["A"], Open: false)],
        ["open"] = [new InReading("kind", false, ["A"], Open: true)],
        ["not"] = [new NotReading(In("kind", "A"))],
        ["and"] = [new AndReading(AtLeast("papers", 2), In("kind", "B"))],
        ["or"] = [new OrReading(AtLeast("papers", 20), In("kind", "C"))],
        ["each"] = [new EachReading("stays", new AndReading(AtLeast("months", 2), In("kind", "A", "C")))],
        ["when"] = [new WhenReading(In("kind", "A"), AtLeast("papers", 30))],
    };

    private static IEnumerable<(string Rule, FactOutcome Outcome)> Outcomes(GuideSpec guide, Facts facts)
    {
        var evaluator = new FactEvaluator(guide);
        DirectionSpec direction = guide.Directions.Single(d => d.Number == (string)facts["direction"]!);
        return [.. guide.Rules.Where(r => r.Severity != RuleSeverity.Info && direction.ApplicationRules.Contains(r.Id)).Select(r => (r.Id, evaluator.Evaluate(r.Reading, facts)))];
    }

    private static string Flat(object? value) => value switch
    {
        Facts facts => "{" + string.Join(",", facts.Items.Select(i => i.Key + ":" + Flat(i.Value))) + "}",
        FactList list => "[" + string.Join(",", list.Select(Flat)) + "]",
        _ => value?.ToString() ?? "-",
    };
}
