using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;

namespace GuideModel.Generator;

/// <summary>Diagnostics about a guide as a whole, which only the generator can make.</summary>
internal static class Failures
{
    public static GuideDiagnostic OurBug(string path, Exception exception) => AtStart(
        path, DiagnosticIds.OurBug,
        $"编译指南时程序自身出错，这不是指南的问题，请报告：{exception.GetType().Name} {exception.Message}",
        $"The compiler itself failed; please report it: {exception.GetType().Name} {exception.Message}");

    public static GuideDiagnostic NamespaceTaken(string path, string first, string name) => AtStart(
        path, DiagnosticIds.NamespaceTaken,
        $"这份指南与“{first}”得到同一个命名空间 {name}。请改文件名，或在项目文件中为其中一份设置 GuideNamespace。",
        $"This guide and \"{first}\" make the same namespace {name}. Rename a file, or set GuideNamespace on one of the items.");

    private static GuideDiagnostic AtStart(string path, string code, string zh, string en) => new()
    {
        Code = code,
        Severity = RuleSeverity.Error,
        File = path,
        Start = 0,
        Length = 0,
        From = new SourcePosition(1, 1),
        To = new SourcePosition(1, 1),
        Message = zh,
        MessageEn = en,
    };
}
