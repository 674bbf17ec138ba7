using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Semantics.Slips;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Checks;

/// <summary>Checks the title: that there is one, that it names a document of the genre and its year (GRAMMAR.md, "Title").</summary>
internal static class TitleCheck
{
    // How titles of guides and of the notices and conditions published with them end or what they name.
    private static readonly string[] Documents = ["指南", "通知", "公告", "要求", "条件", "须知", "办法", "细则", "说明", "方案", "要点", "规定", "通告"];

    /// <summary>Reports what is wrong; false where there is no title at all, and nothing more to be checked.</summary>
    public static bool Run(DocumentSyntax document, DiagnosticBag diagnostics)
    {
        GuideText text = document.Text;
        if (document.Blocks.Count == 0)
        {
            diagnostics.NoTitle(text);
            return false;
        }

        GuideSpan span = document.Blocks[0].Content;
        NormalText title = NormalText.Of(text.Content, span);
        if (title.Value is ['※', ..])
        {
            // A misplaced margin note (GM2005).
        }
        else if (title.Length > 0 && !Documents.Any(title.Value.Contains))
        {
            diagnostics.TitleOfNoGuide(text, span);
        }
        else if (title.Length > 0 && TitleReader.Read(title).Year is null)
        {
            CheckYear(text, span, title, diagnostics);
        }

        return true;
    }

    private static void CheckYear(GuideText text, GuideSpan span, NormalText title, DiagnosticBag diagnostics)
    {
        if (LetterInNumberSlip.Find(title.Value) is { } found)
        {
            diagnostics.LetterInNumber(text, title.Source(found.Start, found.End), found.Digits);
        }
        else
        {
            diagnostics.TitleWithoutYear(text, span);
        }
    }
}
