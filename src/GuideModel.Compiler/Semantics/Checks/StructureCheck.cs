using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Syntax;

namespace GuideModel.Compiler.Semantics.Checks;

/// <summary>Checks a document's form before anything is read: characters, title, brackets, numbers of headings and items, punctuation,
/// figures (GM0002, GM0003, GM1xxx, and those of GM2xxx that show in the characters alone).</summary>
internal static class StructureCheck
{
    public static void Run(DocumentSyntax document, DiagnosticBag diagnostics)
    {
        CharacterCheck.Run(document.Text, diagnostics);
        if (document.Furniture.Count > 0)
        {
            diagnostics.Furniture(document.Text, [.. document.Furniture.Select(f => f.Span)]);
        }

        if (!TitleCheck.Run(document, diagnostics))
        {
            return;
        }

        BracketCheck.Run(document, diagnostics);
        HeadingCheck.Run(document, diagnostics);
        ItemCheck.Run(document, diagnostics);
        PunctuationCheck.Run(document, diagnostics);
        FigureCheck.Run(document, diagnostics);
    }
}
