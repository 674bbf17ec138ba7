using Microsoft.CodeAnalysis;
using Xunit;

namespace GuideModel.Generator.Tests.Generation;

/// <summary>Several guides of which tests are made, in one project.</summary>
public class SeveralTestsGuidesTests
{
    private static readonly GuideText Other = new("/guides/other.guide.txt", GuideText.Official.Text);
    private static readonly GuideText Expected = new("/expected/2025-batch3.guide.txt", GuideText.Official.Text);

    [Fact]
    public void EachGuideTestsItsOwnModel()
    {
        GeneratorRun run = Run((GuideText.Official, "model,tests"), (Other, "model,tests"));

        Assert.Empty(run.Result.Diagnostics);
        Assert.Equal(["GuideModel.Guide2025Batch3.GuideTests.g.cs", "GuideModel.GuideOther.GuideTests.g.cs"], Names(run).Order());
    }

    [Fact]
    public void OfTwoThatTestOneModelTheLaterIsRefused()
    {
        GeneratorRun run = Run((GuideText.Official, "model"), (Expected, "tests"), (Other, "tests"));

        Diagnostic refused = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(("GM4005", DiagnosticSeverity.Error, Other.Path), (refused.Id, refused.Severity, refused.Location.GetLineSpan().Path));
        Assert.Contains("GuideModel.Guide2025Batch3.Tests", refused.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("GuideModel.Guide2025Batch3.GuideTests.g.cs", Assert.Single(Names(run)));
    }

    [Fact]
    public void CasesBesideAGuideAreItsOwn()
    {
        var far = new GuideText("/far/other.guide.txt", "某专项项目申报指南\n\n9.9 中国和韩国联合研究项目\n\n其他要求:\n\n- (1)项目执行期为3年。\n");
        GeneratorRun run = Run(
            (GuideText.Official, "model,tests"), (far, "model,tests"),
            (new GuideText("/guides/cases/a.txt", "用例：甲\n方向：1.1\n结论：合格\n"), "cases"), (new GuideText("/far/cases/b.txt", "用例：乙\n方向：9.9\n结论：合格\n"), "cases"));

        Assert.DoesNotContain(run.Result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(2, run.Result.GeneratedSources.Count(s => s.HintName.EndsWith(".GuideCaseTests.g.cs", StringComparison.Ordinal)));
    }

    private static GeneratorRun Run(params (GuideText File, string Use)[] files) =>
        new(new TestOptions(new Dictionary<string, string>(), files.ToDictionary(f => f.File.Path, f => f.Use)), [.. files.Select(f => f.File), new GuideText("/terms.txt", GuideText.Terms.Text)]);

    private static IEnumerable<string> Names(GeneratorRun run) => run.Result.GeneratedSources.Select(s => s.HintName).Where(n => n.EndsWith(".GuideTests.g.cs", StringComparison.Ordinal));
}
