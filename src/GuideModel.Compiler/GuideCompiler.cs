using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics;
using GuideModel.Compiler.Semantics.Checks;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler;

/// <summary>The one door of the front end: text in, model, readings and diagnostics out.</summary>
public static class GuideCompiler
{
    /// <summary>Compiles a guide. Never throws on any text: what is wrong with it is in the diagnostics.</summary>
    public static GuideCompilation Compile(GuideInput input)
    {
        var diagnostics = new DiagnosticBag();
        var vocabulary = new Vocabulary(input.Terms, diagnostics);
        DocumentSyntax document = GuideParser.Parse(new GuideText(input.Path, input.Text));
        StructureCheck.Run(document, diagnostics);
        ReadDocument read = DocumentReader.Read(document, vocabulary, diagnostics);
        GuideCompilation compilation = Binder.Bind(input, document, read, vocabulary, diagnostics);
        return compilation with { Clauses = FurnitureClauses.Among(compilation.Clauses, document) };
    }
}

/// <summary>What a guide is compiled from.</summary>
/// <param name="Path">The guide file's path as diagnostics shall show it.</param>
/// <param name="Text">The guide's text.</param>
/// <param name="Terms">The terms files; a later one overrides an earlier one.</param>
/// <param name="Namespace">The C# namespace wanted, or null for one made from the file's name.</param>
public sealed record GuideInput(string Path, string Text, EquatableArray<TermsInput> Terms, string? Namespace = null);

/// <summary>A terms file: <c>中文术语 = EnglishName</c>, one a line, <c>#</c> comments.</summary>
/// <param name="Path">The file's path as diagnostics shall show it.</param>
/// <param name="Text">Its text.</param>
public sealed record TermsInput(string Path, string Text);
