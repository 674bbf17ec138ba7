using GuideModel.Compiler;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;

namespace GuideModel.Generator;

/// <summary>A compiled guide, or why it could not be compiled.</summary>
/// <param name="Compilation">Null when the compiler itself failed.</param>
/// <param name="Diagnostics">What is to be said.</param>
internal sealed record GuideResult(GuideCompilation? Compilation, EquatableArray<GuideDiagnostic> Diagnostics)
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
            return new GuideResult(compilation, compilation.Diagnostics);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new GuideResult(null, [new GuideDiagnostic
            {
                Code = OurBug,
                Severity = RuleSeverity.Error,
                File = guide.Path,
                Start = 0,
                Length = 0,
                From = new SourcePosition(1, 1),
                To = new SourcePosition(1, 1),
                Message = $"编译指南时程序自身出错，这不是指南的问题，请报告：{exception.GetType().Name} {exception.Message}",
                MessageEn = $"The compiler itself failed; please report it: {exception.GetType().Name} {exception.Message}",
            }]);
        }
    }
}
