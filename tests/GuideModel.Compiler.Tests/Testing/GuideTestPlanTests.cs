using GuideModel.Compiler.Testing;
using Xunit;

namespace GuideModel.Compiler.Tests.Testing;

public class GuideTestPlanTests
{
    // A bound that nothing can break leaves no application beyond it: fewer than none cannot be written down.
    [Theory]
    [InlineData("发表论文不少于0篇。")]
    [InlineData("发表论文不少于0篇或申请发明专利不少于1项。")]
    public void NoCaseHasFewerThanNone(string sentence)
    {
        GuideCompilation guide = Compile.Requirements(sentence, "项目执行期为3年。");

        DirectionTestPlan plan = Assert.Single(GuideTestPlan.Of(guide.Spec).Directions);

        Assert.Equal(2, plan.Rules.Count);
        Assert.NotEmpty(plan.Cases);
        Assert.DoesNotContain(plan.Cases, c => c.Change.Contains(":-", StringComparison.Ordinal));
    }

    // The half of one paper is none.
    [Fact]
    public void TheSmallestApplicationHasWholePapers()
    {
        GuideCompilation guide = Compile.Requirements("项目形成的中外合著论文中,发表在我国科技期刊上的比例不高于50%。", "共同发表论文不少于1篇。");

        Assert.Equal(2, guide.Spec.Rules.Count);
        Assert.DoesNotContain("0.", Assert.Single(GuideTestPlan.Of(guide.Spec).Directions).Smallest, StringComparison.Ordinal);
    }
}
