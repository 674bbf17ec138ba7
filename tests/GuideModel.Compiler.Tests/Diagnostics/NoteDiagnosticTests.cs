using GuideModel.Compiler.Diagnostics;
using Xunit;

namespace GuideModel.Compiler.Tests.Diagnostics;

/// <summary>Each mistake in a margin note gives one diagnostic, with its code and its span: ⟦ ⟧ mark the span in the text.</summary>
public sealed class NoteDiagnosticTests
{
    private const string Read = "(1) 项目执行期为3年。\n";
    private const string Unread = "(1) 参照往届统计,共同发表论文不少于2篇。\n";
    private const string Two = "(1) 参照往届统计,共同发表论文不少于2篇。参照往届统计,培养博士不少于3名。\n";

    /// <summary>The codes tested here.</summary>
    public static IEnumerable<string> Codes => ((IEnumerable<ITheoryDataRow>)Mistakes).Select(r => (string)r.GetData()[0]!).Distinct();

    public static TheoryData<string, string> Mistakes => new()
    {
        { "GM2004", Read + "※ ⟦请核对⟧\n" },
        { "GM2004", Read + "※ ⟦人工审核：理由⟧\n" },
        { "GM2004", Read + "※ ⟦人工审查⟧\n" },
        { "GM2004", Read + "※ ⟦人工审查：⟧\n" },
        { "GM2004", Read + "※ ⟦说明书⟧\n" },
        { "GM2004", Read + "※ ⟦读作⟧\n" },
        { "GM2004", Read + "※ ⟦忽略：理由⟧\n" },
        { "GM2004", Read + "※ ⟦忽略 GM2001⟧\n" },
        { "GM2004", Read + "⟦※⟧\n" },
        { "GM2005", Read + "※ 人工审查“⟦论文⟧”：理由\n" },
        { "GM2005", Two + "※ 说明“⟦不少于⟧”\n※ 人工审查：理由\n" },
        { "GM2005", Two + "※ ⟦读作：targets.x >= 2⟧\n" },
        { "GM2005", "拟支持项目数:若干个。\n※ 人工审查“⟦名额⟧”：理由\n※ 人工审查：待定\n" },
        { "GM2007", Read + "※ ⟦忽略 GM2001：不检查⟧\n" },
        { "GM2007", "(1) 与现有工作衔接,要突出特色。\n※ 说明\n\n背景:推动合作。\n※ ⟦说明⟧\n" },
        { "GM2007", Unread + "※ ⟦人工审查：全部由人判断⟧\n※ 说明“论文”\n" },
        { "GM2007", "合作协议:某协议。\n※ ⟦说明⟧\n" },
        { "GM2008", Unread + "※ 读作：targets.jointPapers ⟦不少于⟧ 2\n" },
        { "GM2008", Unread + "※ 读作：targets.jointPapers >= 2; ⟦>⟧= 3\n" },
        { "GM2008", Unread + "※ 读作：durationMonths <= 3⟦年⟧\n" },
        { "GM2008", Unread + "※ 读作：applicant.type in ⟦企业⟧\n" },
        { "GM2008", Read + "※ 读作：durationMonths ⟦=⟧ 36\n" },
        { "GM2009", Read + "※ ⟦读作：durationMonths == 24⟧\n" },
        { "GM2009", Read + "※ ⟦读作：durationMonths == 36; partnerSubmitted⟧\n" },
        { "GM2009", "(1) 项目执行期为3年,项目不下设课题。\n※ ⟦读作：durationMonths == 36⟧\n" },
        { "GM2009", Read + "※ 人工审查：理由\n※ ⟦说明⟧\n" },
        { "GM2009", Read + "※ 人工审查“执行期”：理由\n※ ⟦说明“3年”⟧\n" },
        { "GM2009", "拟支持项目数:不超过2个。\n※ ⟦读作：count(projects) <= 3⟧\n" },
        { "GM2009", "合作协议:某协议。\n※ ⟦读作：partnerSubmitted⟧\n" },
        { "GM2006", Unread + "※ 读作：⟦applicant.type⟧ >= 2\n" },
        { "GM2006", Unread + "※ 读作：each(⟦durationMonths⟧): months >= 2\n" },
        { "GM2006", "(1) 联合研制样机不少于4台。\n(2) 参照往届统计,样机登记。\n※ 读作：⟦targets.共同研制样机⟧ in {甲, 乙}\n" },
        { "GM2010", Unread + "※ 读作：⟦team.type⟧ in {Enterprise}\n" },
        { "GM2010", Unread + "※ 读作：⟦applicant.type⟧ in {公民}\n" },
        { "GM2010", Unread + "※ 读作：⟦principalInvestigator.degree⟧ >= Senior\n" },
        { "GM2010", Unread + "※ 读作：⟦durationMonths⟧ >= 2 \"h\"\n" },
        { "GM2010", Unread + "※ 读作：⟦partnerSubmitted and same(field)⟧\n" },
        { "GM2010", Unread + "※ 读作：⟦count(projects where requestedFunding >= 2) >= 1⟧\n" },
        { "GM2010", Unread + "※ 读作：⟦count(directions where x) == 1⟧\n" },
        { "GM2010", Unread + "※ 读作：⟦principalInvestigator.birthDate ~= 1980-01-01⟧\n" },
        { "GM2010", Unread + "※ 读作：⟦sum(team) >= 2⟧\n" },
        { "GM2011", "(1) 项目执行期为3年。\n\n领域方向:海洋;海洋。\n※ ⟦忽略 GM1012：待定⟧\n" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void OneMistakeGivesOneDiagnostic(string code, string marked)
    {
        marked = "某专项2026年度项目申报指南\n\n1.1 中国和泰国联合研究项目\n\n" + (marked.StartsWith('(') ? "其他要求:\n\n" : "") + marked;
        int start = marked.IndexOf('⟦', StringComparison.Ordinal);
        int end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        string text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

        // What cannot be accepted stays beside the refusal.
        IEnumerable<GuideDiagnostic> all = GuideCompiler.Compile(new GuideInput("g.guide.txt", text, [new TermsInput("terms.txt", "中国和泰国联合研究项目 = Thailand\n")])).Diagnostics;
        GuideDiagnostic diagnostic = Assert.Single(all, d => code != "GM2011" || d.Code == code);

        Assert.Equal((code, start, end), (diagnostic.Code, diagnostic.Start, diagnostic.Start + diagnostic.Length));
    }

    [Theory]
    [InlineData("人工审查：理由")]
    [InlineData("说明")]
    [InlineData("读作：partnerSubmitted")]
    public void OnlyAcceptingStandsBelowAHeading(string note)
    {
        string text = "某专项2026年度项目申报指南\n※ " + note + "\n\n一、总体要求\n※ " + note + "\n\n1.1 中国和泰国联合研究项目\n※ " + note + "\n※ 忽略 GM4002：沿用中文\n";

        Assert.Equal(["GM2005", "GM2005", "GM2005"], Compile.Plain(text).Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void ANoteAsFirstLineIsMisplaced() =>
        Assert.Contains(Compile.Plain("※ 说明\n某专项2026年度项目申报指南\n").Diagnostics, d => d is { Code: "GM2005", Start: 0, Length: 1 });

    [Fact]
    public void ADisagreementQuotesBoth()
    {
        GuideDiagnostic diagnostic = Assert.Single(Compile.Requirements("项目执行期为3年。\n※ 读作：durationMonths == 24").Diagnostics, d => d.Code == "GM2009");

        Assert.Contains("durationMonths == 24", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("durationMonths == 36", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("项目执行期为3年", diagnostic.Message, StringComparison.Ordinal);
    }
}
