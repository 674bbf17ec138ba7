using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GuideModel.Generator.Tests;

/// <summary>Compiles generated sources as a strict project would: nullable, documentation checked, every warning counted.</summary>
internal static class Compile
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name == "GuideModel.dll" || name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Of(params IEnumerable<string> sources) => CSharpCompilation.Create(
        "Consumer",
        sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"/consumer/{i}.cs")),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    /// <summary>The assembly of some trees, or null and the complaints where there are any of a severity.</summary>
    public static (byte[]? Image, IReadOnlyList<Diagnostic> Complaints) Emit(string name, DiagnosticSeverity refused, IEnumerable<SyntaxTree> trees, params MetadataReference[] references)
    {
        using var stream = new MemoryStream();
        var result = Of([]).WithAssemblyName(name).AddSyntaxTrees(trees).AddReferences(references).Emit(stream);
        Diagnostic[] complaints = [.. result.Diagnostics.Where(d => d.Severity >= refused)];
        return (complaints.Length == 0 ? stream.ToArray() : null, complaints);
    }

    public static void AssertClean(Compilation compilation)
    {
        string[] complaints = [.. compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning)
            .Select(d => $"{d} | {d.Location.SourceTree?.GetText().Lines[d.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()}")];
        Assert.True(complaints.Length == 0, string.Join("\n", complaints));
    }
}
