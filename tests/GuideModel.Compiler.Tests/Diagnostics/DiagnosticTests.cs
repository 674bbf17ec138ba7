using System.Reflection;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using Xunit;

namespace GuideModel.Compiler.Tests.Diagnostics;

/// <summary>Each mistake gives one diagnostic, with its code and its span: ⟦ ⟧ mark the span in the text.</summary>
public sealed class DiagnosticTests
{
    private const string Title = "某专项2026年度项目申报指南\n\n";
    private const string Direction = Title + "1.1 中国和泰国联合研究项目\n\n";
    private const string Terms = "中国和泰国联合研究项目 = Thailand\n中国和法国联合研究项目 = France\n海洋科学 = Ocean\n";

    [Fact]
    public void MistakesDoNotHideEachOther()
    {
        string text = Direction + "拟支持项目数:若干个。\n\n共拟支持经费:100万美元。\n\n其他要求:\n\n(1) 经批准,项目执行期为2年。\n(3) 项目不下设课题。\n※ 请核对\n";

        string[] codes = [.. GuideCompiler.Compile(new GuideInput("g.guide.txt", text, [new TermsInput("terms.txt", Terms)])).Diagnostics.Select(d => d.Code)];

        Assert.Equal(["GM2003", "GM2003", "GM2001", "GM1006", "GM2004"], codes);
    }

    [Fact]
    public void TooManyRulesAreRefused()
    {
        string items = string.Concat(Enumerable.Range(0, 300).Select(i => $"研制甲乙{(char)('一' + i)}样机不少于1台。"));

        GuideCompilation compilation = GuideCompiler.Compile(new GuideInput("g.guide.txt", Direction + "其他要求:\n\n(1) " + items + "\n", [new TermsInput("terms.txt", Terms)]));

        Assert.Contains(compilation.Diagnostics, d => d.Code == DiagnosticIds.TooManyRules);
    }

    [Fact]
    public void EveryCodeHasAPage()
    {
        string[] codes = [.. typeof(DiagnosticIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)];

        Assert.All(codes, code => Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "diagnostics", code + ".md")), $"docs/diagnostics/{code}.md"));
    }

    [Fact]
    public void EveryCodeIsTested()
    {
        // GM2002 is a state that no sentence of today's families reaches; it guards the families to come.
        string[] tested = [.. Mistake.All.Select(m => m.Code), .. NoteDiagnosticTests.Codes, "GM2002", "GM4003", /* said of files, by the surfaces: */ "GM0001", "GM4001", "GM4005", "GM6001", "GM6002", /* of cases: */ .. Testing.CaseMistakeTests.Codes];
        string[] codes = [.. typeof(DiagnosticIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)];

        Assert.Empty(codes.Except(tested));
    }
}
