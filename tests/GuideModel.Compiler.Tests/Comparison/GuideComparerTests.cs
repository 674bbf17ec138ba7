using GuideModel.Compiler.Comparison;
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

    private static GuideComparison Compare(string[] before, string[] after) =>
        GuideComparer.Compare(Tests.Compile.Requirements(before), Tests.Compile.Requirements(after));
}
