using GuideModel.Compiler.Model;
using Xunit;

namespace GuideModel.Compiler.Tests.Semantics;

/// <summary>每个领域 is of the fields that a direction lists (GRAMMAR.md, G5.15).</summary>
public sealed class QuotaTests
{
    [Theory]
    [InlineData("领域方向:氢能;光伏。\n\n拟支持项目数:2个(每个领域支持1项)。", 1)]
    [InlineData("领域方向:氢能;光伏。\n\n其他要求:\n\n(1)每个领域支持1项。", 1)]
    [InlineData("拟支持项目数:2个(每个领域支持1项)。", 0)]
    [InlineData("拟支持项目数:2个(原则上每个方向支持1项)。", 0)]
    [InlineData("其他要求:\n\n(1)每个领域支持1项。", 0)]
    public void AQuotaOfEachFieldNeedsFields(string text, int quotas)
    {
        GuideCompilation compilation = Compile.Plain("某专项2026年度项目申报指南\n\n1.1 中国和韩国联合研究项目\n\n" + text + "\n");

        Assert.Equal(quotas, compilation.Spec.Rules.Count(r => r.Id.Contains(".each.", StringComparison.Ordinal)));
        Assert.Equal(quotas == 0, compilation.Clauses.SelectMany(c => c.Segments).Any(s => s.Role == SegmentRole.Unread));
        Assert.False(compilation.HasErrors);
    }

    [Theory]
    [InlineData("2个(氢能、光伏领域各1个)", "count(projects where field in {氢能}) == 1; count(projects where field in {光伏}) == 1")]
    [InlineData("2个(氢能和光伏各1个)", "count(projects where field in {氢能}) == 1; count(projects where field in {光伏}) == 1")]
    [InlineData("2个(氢能、风电领域各1个)", "")]
    [InlineData("2个(氢能2个、光伏领域各1个)", "")]
    public void EachOfTheFieldsNamedGetsSoMany(string projects, string readings)
    {
        GuideCompilation compilation = Compile.Plain("某专项2026年度项目申报指南\n\n1.1 中国和韩国联合研究项目\n\n领域方向:氢能;光伏。\n\n拟支持项目数:" + projects + "。\n");

        Assert.Equal(readings, string.Join("; ", compilation.Spec.Rules.Select(r => r.Reading.ToString()).Where(r => r.Contains("where field", StringComparison.Ordinal))));
    }
}
