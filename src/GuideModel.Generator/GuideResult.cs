using GuideModel.Compiler;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;

namespace GuideModel.Generator;

/// <summary>A compiled guide, or why it could not be compiled.</summary>
/// <param name="Path">The guide's path.</param>
/// <param name="Compilation">Null when the compiler itself failed.</param>
/// <param name="Diagnostics">What is to be said.</param>
internal sealed record GuideResult(string Path, GuideCompilation? Compilation, EquatableArray<GuideDiagnostic> Diagnostics)
{
    private const string OurBug = "GM4001";

    public static GuideResult Of(GuideFile guide, EquatableArray<TermsInput> terms)
    {
        // The terms beside a guide are its own; without any, those of the whole project serve.
        TermsInput[] own = [.. terms.Where(t => GuideFile.FolderOf(t.Path) == GuideFile.FolderOf(guide.Path))];
        try
        {
            GuideCompilation compilation = GuideCompiler.Compile(
                new GuideInput(guide.Path, guide.Text, own.Length > 0 ? own.ToEquatableArray() : terms, guide.Namespace));
            return new GuideResult(guide.Path, compilation, compilation.Diagnostics);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new GuideResult(guide.Path, null, [AtStart(guide.Path, OurBug,
                $"编译指南时程序自身出错，这不是指南的问题，请报告：{exception.GetType().Name} {exception.Message}",
                $"The compiler itself failed; please report it: {exception.GetType().Name} {exception.Message}")]);
        }
    }

    /// <summary>The same result, or a refusal where a guide before it has the same namespace.</summary>
    public GuideResult RefusedWhereTaken(EquatableArray<GuideNamespace> namespaces)
    {
        string? mine = Compilation?.Spec.Namespace;
        GuideNamespace? first = namespaces.FirstOrDefault(n => string.Equals(n.Name, mine, StringComparison.OrdinalIgnoreCase));
        return first is null || first.Path == Path || Compilation!.HasErrors ? this
            : new GuideResult(Path, null, [AtStart(Path, DiagnosticIds.NamespaceTaken,
                $"这份指南与“{first.Path}”得到同一个命名空间 {mine}。请改文件名，或在项目文件中为其中一份设置 GuideNamespace。",
                $"This guide and \"{first.Path}\" make the same namespace {mine}. Rename a file, or set GuideNamespace on one of the items.")]);
    }

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

/// <summary>The namespace a guide makes.</summary>
internal sealed record GuideNamespace(string Path, string Name);
