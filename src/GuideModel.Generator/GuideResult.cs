using GuideModel.Compiler;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;

namespace GuideModel.Generator;

/// <summary>A compiled guide, or why it could not be compiled.</summary>
/// <param name="Path">The guide's path.</param>
/// <param name="Uses">What is made of it: both the model and the tests of one text come from this one compilation.</param>
/// <param name="Compilation">Null when the compiler itself failed.</param>
/// <param name="Diagnostics">What is to be said.</param>
internal sealed record GuideResult(string Path, GuideUses Uses, GuideCompilation? Compilation, EquatableArray<GuideDiagnostic> Diagnostics)
{
    /// <summary>The model, or null where the guide has none.</summary>
    public GuideModelOf? Model => Compilation is { HasErrors: false } ? new GuideModelOf(Path, Compilation.Spec) : null;

    public static GuideResult Of(GuideFile guide, EquatableArray<TermsFile> terms)
    {
        // The terms beside a guide are its own; without any, those of the whole project serve.
        TermsFile[] own = [.. terms.Where(t => GuideFile.FolderOf(t.Path) == GuideFile.FolderOf(guide.Path))];
        own = own.Length > 0 ? own : [.. terms];
        if ((guide.Text is null ? guide.Path : own.FirstOrDefault(t => t.Text is null)?.Path) is { } unreadable)
        {
            return new GuideResult(guide.Path, guide.Uses, null, [UnreadableFile.At(unreadable)]);
        }

        try
        {
            GuideCompilation compilation = GuideCompiler.Compile(
                new GuideInput(guide.Path, guide.Text!, own.Select(t => new TermsInput(t.Path, t.Text!)).ToEquatableArray(), guide.Namespace));
            return new GuideResult(guide.Path, guide.Uses, compilation, compilation.Diagnostics);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new GuideResult(guide.Path, guide.Uses, null, [Failures.OurBug(guide.Path, exception)]);
        }
    }

    /// <summary>The same result, or a refusal where a guide before it makes a model of the same namespace.</summary>
    public GuideResult RefusedWhereTaken(EquatableArray<GuideNamespace> namespaces)
    {
        string? mine = Compilation?.Spec.Namespace;
        GuideNamespace? first = namespaces.FirstOrDefault(n => string.Equals(n.Name, mine, StringComparison.OrdinalIgnoreCase));
        return first is null || first.Path == Path || Compilation!.HasErrors || !Uses.HasFlag(GuideUses.Model) ? this
            : new GuideResult(Path, Uses, null, [Failures.NamespaceTaken(Path, first.Path, mine!)]);
    }
}

/// <summary>The namespace a guide makes.</summary>
internal sealed record GuideNamespace(string Path, string Name);
