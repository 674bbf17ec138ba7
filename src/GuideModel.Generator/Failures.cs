using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;

namespace GuideModel.Generator;

/// <summary>Diagnostics about a guide as a whole, which only the generator can make.</summary>
internal static class Failures
{
    public static GuideDiagnostic OurBug(string path, Exception exception) => AtStart(
        path, DiagnosticIds.OurBug,
        new($"编译指南时程序自身出错，这不是指南的问题：{exception.GetType().Name} {exception.Message}。", $"The compiler itself failed: {exception.GetType().Name} {exception.Message}."),
        new("《指南语言》G1.6", "guide language G1.6"),
        new("请把这条消息和指南报告给我们。", "Please report it with the guide."));

    public static GuideDiagnostic NamespaceTaken(string path, string first, string name) => AtStart(
        path, DiagnosticIds.NamespaceTaken,
        new($"这份指南与“{first}”得到同一个命名空间 {name}。", $"This guide and \"{first}\" make the same namespace {name}."),
        new("《指南语言》G9.4", "guide language G9.4"),
        new("请改文件名，或在项目文件中为其中一份设置 GuideNamespace。", "Rename a file, or set GuideNamespace on one of the items."));

    private static GuideDiagnostic AtStart(string path, string code, Words what, Words clause, Words fix) => new()
    {
        Code = code,
        Severity = RuleSeverity.Error,
        File = path,
        Start = 0,
        Length = 0,
        From = new SourcePosition(1, 1),
        To = new SourcePosition(1, 1),
        What = what,
        Where = new("整个文件", "the whole file"),
        Clause = clause,
        Fix = fix,
    };
}
