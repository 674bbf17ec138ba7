using GuideModel.Compiler.Model;
using Xunit;

namespace GuideModel.Compiler.Tests.Semantics;

/// <summary>Proof against misreading: an unknown word anywhere, a frame around, never changes what a sentence demands.</summary>
public sealed class GateTests
{
    private static readonly string[] Unknown = ["某甲", "XQ", "蹀躞"];

    /// <summary>Sentences that are read, one or more a family.</summary>
    public static TheoryData<string> Sentences =>
    [
        "项目执行期不超过3年。", "项目不得下设课题。", "申报单位应为高校、科研院所或医疗机构。", "国家机关不得牵头申报。",
        "中方合作团队中至少有一家企业参与。", "与韩方合作伙伴共同发表论文不少于2篇。", "接待外方科研人员来华工作不少于5人,每人累计不少于15天。",
        "举办100人以上的学术会议不少于2次,每次不少于3天。", "中外双方须同时申报。", "单方申报项目无效。",
        "项目形成的中外合著论文中,发表在我国科技期刊上的比例不低于50%。", "已签署合作协议或意向书,其中须包括知识产权安排相关条款。",
        "青年科学家项目不再下设课题,项目参与单位总数不超过3家。", "除青年科学家项目外,项目负责人应具有高级职称。",
        "项目负责人须具有高级职称或博士学位,年龄不超过60周岁。", "项目负责人须为1965年1月1日以后出生,每年用于项目的工作时间不得少于6个月。",
        "项目负责人限申报1个项目。", "牵头申报单位注册时间应在2024年6月30日前。", "参与单位不超过6家,其中企业不少于2家。",
        "每个课题参与单位不超过5家。", "每个项目申请国拨经费不超过500万元。", "自筹经费与国拨经费比例不低于1:1。",
        "自筹经费不低于国拨经费的2倍。", "设备费占总经费的比例不超过30%。", "须提供上年度审计报告和承诺书。",
        "涉及实验动物的,应提供使用许可证。", "申请发明专利不少于8项,其中国际专利不超过5项。", "培养博士研究生不少于2名、硕士研究生不少于5名。",
        "发表论文、申请专利分别不少于2篇、3项。", "连续运行时间不少于1000小时。",
    ];

    [Theory, MemberData(nameof(Sentences))]
    public void AnUnknownWordChangesNoRule(string sentence)
    {
        Shape[] known = Shapes(sentence);
        Assert.NotEmpty(known);
        foreach (string word in Unknown)
        {
            for (int at = 0; at < sentence.Length; at++)
            {
                string changed = sentence.Insert(at, word);

                // A longer noun is another subject: its own member, under its own full name. Everything else must stay.
                Assert.All(Shapes(changed), shape => Assert.True(known.Any(k => k.Covers(shape, word)), $"{changed} → {shape}"));
            }
        }
    }

    [Theory, MemberData(nameof(Sentences))]
    public void AFrameTakesTheRulesAway(string sentence)
    {
        string bare = sentence.TrimEnd('。');
        foreach (string framed in (string[])
        [
            $"往届统计显示,{bare}。", $"经批准,{bare}。", $"例如,{bare}。", $"不要求{bare}。", $"{bare},供参考。", $"{bare}的要求已取消。",
            $"{bare},特殊情况除外。", $"据统计,{bare}。", $"符合下列条件之一:{bare}。", $"上一批次{bare}。", $"建议{bare}。", $"{bare}为宜。", $"{bare}者优先。",
        ])
        {
            Assert.True(Shapes(framed).Length == 0, $"{framed} → {string.Join("; ", Shapes(framed).AsEnumerable())}");
        }
    }

    [Theory, MemberData(nameof(Sentences))]
    public void NoBoundIsTurnedRound(string sentence)
    {
        // 不一定不少于, 并非不超过: whatever stands before a bound may turn it round.
        foreach (string bound in (string[])["不少于", "不超过", "不低于", "不得"])
        {
            foreach (string before in (string[])["不一定", "并非", "不必", "未必", "无需", "可以", "曾"])
            {
                if (sentence.IndexOf(bound, StringComparison.Ordinal) is >= 0 and int at)
                {
                    string changed = sentence.Insert(at, before);
                    Assert.DoesNotContain(Shapes(changed), s => Shapes(sentence).Contains(s) && s.Reading.Contains(Number(sentence, at), StringComparison.Ordinal) && Shapes(sentence).Length == 1);
                }
            }
        }
    }

    private static string Number(string sentence, int at) => new([.. sentence[at..].SkipWhile(c => !char.IsDigit(c)).TakeWhile(char.IsDigit)]);

    private static Shape[] Shapes(string sentence) =>
        [.. Compile.Requirements(sentence).Spec.Rules.Select(r => new Shape(r.Severity, r.Reading.ToString()))];

    private sealed record Shape(RuleSeverity Severity, string Reading)
    {
        /// <summary>Whether another shape is this one, perhaps with a word more in the name of its member, or without the verb
        /// that the changed word no longer is.</summary>
        public bool Covers(Shape other, string word) => Severity == other.Severity
            && (Reading == other.Reading || Reading.EndsWith(other.Reading[(other.Reading.IndexOf('.') + 1)..], StringComparison.Ordinal) || (other.Reading.Contains(word, StringComparison.OrdinalIgnoreCase) && Tail(Reading) == Tail(other.Reading)));

        // From the operator on: bound, number and unit.
        private static string Tail(string reading) => reading.LastIndexOfAny(['<', '>', '=']) is >= 0 and int at ? reading[(at - 1)..] : "";
    }
}
