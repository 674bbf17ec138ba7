using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Notes;

/// <summary>Takes out the diagnostics that ※ 忽略 accepts, when all have been made; notes that changed nothing are reported
/// (GRAMMAR.md, G10.6, G10.7).</summary>
internal static class AcceptedDiagnostics
{
    public static void Apply(GuideText text, DocumentNotes notes, DiagnosticBag diagnostics)
    {
        List<MarginNote> ignoring = [.. notes.All.Where(n => n.Kind == NoteKind.Ignore)];
        foreach ((MarginNote note, Acceptance acceptance) in ignoring.Zip(diagnostics.Accept(text, [.. ignoring.Select(n => (n.Code, n.Target))]), (n, a) => (n, a)))
        {
            // An error says that the model is wrong or missing; accepting that would publish it.
            note.Used = acceptance != Acceptance.Nothing;
            if (acceptance == Acceptance.Refused)
            {
                diagnostics.NotIgnorable(text, note.Span, note.Code);
            }
        }

        foreach (MarginNote note in notes.All.Where(n => !n.Used))
        {
            diagnostics.NoteUnused(text, note.Span, note.Words, note.Kind);
        }
    }
}
