using GuideModel.Compiler;
using GuideModel.Compiler.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Scriban.Syntax;
using Xunit;

namespace GuideModel.Generator.Tests.Changes;

/// <summary>The model that the templates make of a guide now, under the tests that they made of it at first.</summary>
internal sealed class ModelOfGuide
{
    /// <summary>The complaint where there is no model to test.</summary>
    public const string DoesNotCompile = "does not compile";

    private readonly GuideCompilation guide;
    private readonly string[] sources;
    private readonly byte[] tests;

    public ModelOfGuide(string file)
    {
        guide = GuideCompiler.Compile(new GuideInput("2025-batch3.guide.txt", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file)), [new TermsInput("terms.txt", GuideText.Terms.Text)]));
        sources = Sources();
        byte[] model = Image(sources) ?? throw new InvalidOperationException(file);
        tests = Compile.Emit(
            "Tests",
            DiagnosticSeverity.Error,
            Trees(GuideEmitter.EmitTests(guide.Spec, guide.Spec.Namespace).Select(s => s.Text)),
            MetadataReference.CreateFromImage(model),
            MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location)).Image!;
    }

    /// <summary>What the C# compiler or the first failing test has against the model, or null.</summary>
    public string? Complaint()
    {
        try
        {
            return Image(Sources()) is not { } image ? DoesNotCompile : GeneratedTests.Failures(image, tests, most: 1) is [var first] ? first : null;
        }
        catch (ScriptRuntimeException)
        {
            return DoesNotCompile;
        }
    }

    /// <summary>Whether the model is the same to the letter.</summary>
    public bool IsAsBefore() => Sources().SequenceEqual(sources);

    private string[] Sources() => [.. GuideEmitter.EmitModel(guide.Spec).Select(s => s.Text), GuideEmitter.EmitSourceMap(guide.Spec, guide.SourceMap).Text];

    // As a strict project would compile it.
    private static byte[]? Image(IEnumerable<string> sources) => Compile.Emit("Model", DiagnosticSeverity.Warning, Trees(sources)).Image;

    private static IEnumerable<SyntaxTree> Trees(IEnumerable<string> sources) => sources.Select(s => CSharpSyntaxTree.ParseText(s, Compile.ParseOptions));
}
