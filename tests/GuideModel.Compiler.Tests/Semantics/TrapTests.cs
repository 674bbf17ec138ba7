using GuideModel.Compiler.Model;
using Xunit;

namespace GuideModel.Compiler.Tests.Semantics;

/// <summary>Sentences that look like rules and are none, and sentences of the genre with their readings.</summary>
public sealed class TrapTests
{
    [Theory]
    [InlineData("往届统计显示,共同发表论文不少于2篇的项目占80%。")]
    [InlineData("上一批次项目平均发表论文不少于5篇。")]
    [InlineData("据统计,项目执行期为3年。")]
    [InlineData("企业可牵头申报,也可参与申报。")]
    [InlineData("共同发表论文不少于2篇,供参考。")]
    [InlineData("发表论文和专著不少于5篇。")]
    [InlineData("《关于加强合作的协议(项目执行期不超过3年)》已于2023年签署。")]
    [InlineData("发表论文不一定不少于2篇。")]
    [InlineData("预计发表论文不少于10篇。")]
    [InlineData("每年发表论文不少于1篇。")]
    [InlineData("中期检查前发表论文不少于1篇。")]
    [InlineData("项目负责人年龄不超过60周岁的,优先支持。")]
    [InlineData("共同发表论文不少于2篇,但青年科学家项目除外。")]
    [InlineData("目前我国已建设联合实验室不少于50个。")]
    [InlineData("例如,某项目发表论文不少于3篇。")]
    [InlineData("在不影响进度的前提下,项目执行期不超过5年。")]
    [InlineData("经批准,项目执行期不超过5年。")]
    [InlineData("外方合作单位须为企业或高校等。")]
    [InlineData("力争发表论文不少于10篇。")]
    [InlineData("项目执行期不应短于2年的要求已取消。")]
    [InlineData("论文不少于2篇或专利不少于1项。")]
    [InlineData("申报单位不得为企业以外的单位。")]
    [InlineData("项目申报单位必须为非企业。")]
    [InlineData("项目经费不超过100万美元。")]
    [InlineData("我国与40个国家开展科技合作。")]
    [InlineData("2023年项目执行期为3年。")]
    [InlineData("发表论文不少于2篇即视为完成。")]
    [InlineData("原则上不接受单方申报。")]
    [InlineData("非单方申报项目无效。")]
    [InlineData("部分项目执行期为2年。")]
    [InlineData("截至2024年底,共同发表论文不少于100篇。")]
    [InlineData("项目执行期不超过3年为宜。")]
    [InlineData("项目执行期建议不超过3年。")]
    [InlineData("如无特殊情况,项目执行期不超过3年。")]
    [InlineData("延期后项目执行期不超过5年。")]
    [InlineData("单方申报项目无效的规定不适用于本方向。")]
    [InlineData("共同发表论文数将不少于2篇。")]
    [InlineData("仅企业牵头时,自筹经费不低于100万元。")]
    [InlineData("论文不少于2篇者优先。")]
    [InlineData("不要求项目负责人年龄不超过60周岁。")]
    [InlineData("项目申报单位不必须为企业。")]
    [InlineData("项目经费的使用期限不超过3年。")]
    [InlineData("获得过3项以上专利的企业优先。")]
    [InlineData("相关领域已发表论文不少于3篇。")]
    [InlineData("每5篇论文中不少于1篇发表在国内期刊。")]
    [InlineData("外方项目执行期不超过2年。")]
    [InlineData("第一期项目执行期不超过2年。")]
    [InlineData("项目执行期不超过3年,特殊情况可延长至5年。")]
    [InlineData("参与单位不超过6家(不含外方单位)。")]
    [InlineData("共同发表论文不少于2篇(以第一标注计)。")]
    [InlineData("前三年项目国拨经费不超过200万元。")]
    [InlineData("申报单位同一批次不少于2项。")]
    [InlineData("研究期限由双方协商确定,不超过3年。")]
    [InlineData("满足下列条件之一:项目负责人年龄不超过50周岁,或具有高级职称。")]
    public void NoRuleComesOfIt(string sentence)
    {
        GuideCompilation compilation = Compile.Requirements(sentence);

        Assert.Empty(Compile.Readings(compilation));
        Assert.NotEmpty(compilation.Clauses);
    }

    [Theory]
    [InlineData("项目执行期原则上为2—3年。", "durationMonths >= 24; durationMonths <= 36", "Warning")]
    [InlineData("项目实施周期一般不超过 3 年。", "durationMonths <= 36", "Warning")]
    [InlineData("执行期限不少于2年且不超过4年。", "durationMonths >= 24; durationMonths <= 48", "Error")]
    [InlineData("研究期限为三年。", "durationMonths == 36", "Error")]
    [InlineData("本项目实施年限为2至4年。", "durationMonths >= 24; durationMonths <= 48", "Error")]
    [InlineData("项目执行期应为36个月。", "durationMonths == 36", "Error")]
    [InlineData("实施期限最长不超过五年。", "durationMonths <= 60", "Error")]
    [InlineData("申报单位应为高校、科研院所或医疗机构。", "applicant.type in {University, ResearchInstitute, MedicalInstitution}", "Error")]
    [InlineData("事业单位、社会团体不得牵头申报。", "applicant.type not in {PublicInstitution, SocialOrganization}", "Error")]
    [InlineData("中外双方须同时申报。", "partnerSubmitted", "Error")]
    [InlineData("鼓励企业牵头申报。", "applicant.type in {Enterprise}", "Info")]
    [InlineData("发表论文3篇。", "targets.papers >= 3", "Error")]
    [InlineData("项目可下设不超过3个课题。", "subprojectCount <= 3", "Error")]
    [InlineData("项目参与单位中至少有两家企业。", "count(team where type in {Enterprise}) >= 2", "Error")]
    [InlineData("举办100人以上的学术会议不少于2次,每次不少于3天。", "count(targets.conferences where participants >= 100) >= 2; each(targets.conferences): days >= 3", "Error")]
    [InlineData("项目执行期不超过3年的项目,国拨经费不超过200万元。", "when durationMonths <= 36: requestedFunding <= 2000000", "Error")]
    [InlineData("接待外方科研人员来华工作不少于5人,每人不少于15天。", "count(targets.visits) >= 5; each(targets.visits): days >= 15", "Error")]
    public void TheGenreIsRead(string sentence, string readings, string severity)
    {
        GuideCompilation compilation = Compile.Requirements(sentence);

        Assert.Equal(readings.Split("; "), Compile.Readings(compilation));
        Assert.All(compilation.Spec.Rules, r => Assert.Equal(severity, r.Severity.ToString()));
    }
}
