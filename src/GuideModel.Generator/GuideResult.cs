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
    public static GuideResult Of(GuideFile guide, EquatableArray<TermsFile> terms)
    {
        // The terms beside a guide are its own; without any, those of the whole project serve.
        TermsFile[] own = [.. terms.Where(t => GuideFile.FolderOf(t.Path) == GuideFile.FolderOf(guide.Path))];
        own = own.Length > 0 ? own : [.. terms];
        if ((guide.Text is null ? guide.Path : own.FirstOrDefault(t => t.Text is null)?.Path) is { } unreadable)
        {
            return new GuideResult(guide.Path, null, [UnreadableFile.At(unreadable)]);
        }

        try
        {
            GuideCompilation compilation = GuideCompiler.Compile(
                new GuideInput(guide.Path, guide.Text!, own.Select(t => new TermsInput(t.Path, t.Text!)).ToEquatableArray(), guide.Namespace));
            return new GuideResult(guide.Path, compilation, compilation.Diagnostics);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new GuideResult(guide.Path, null, [Failures.OurBug(guide.Path, exception)]);
        }
    }

    /// <summary>The same result, or a refusal where a guide before it has the same namespace.</summary>
    public GuideResult RefusedWhereTaken(EquatableArray<GuideNamespace> namespaces)
    {
        string? mine = Compilation?.Spec.Namespace;
        GuideNamespace? first = namespaces.FirstOrDefault(n => string.Equals(n.Name, mine, StringComparison.OrdinalIgnoreCase));
        return first is null || first.Path == Path || Compilation!.HasErrors ? this
            : new GuideResult(Path, null, [Failures.NamespaceTaken(Path, first.Path, mine!)]);
    }
}

/// <summary>The namespace a guide makes.</summary>
internal sealed record GuideNamespace(string Path, string Name);
