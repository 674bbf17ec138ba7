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
        foreach (MarginNote note in notes.All.Where(n => n.Kind == NoteKind.Ignore))
        {
            // An error says that the model is wrong or missing; accepting that would publish it.
            if (diagnostics.HasError(text, note.Code, note.Target))
            {
                note.Used = true;
                diagnostics.NotIgnorable(text, note.Span, note.Code);
            }
            else
            {
                note.Used = diagnostics.Remove(text, note.Code, note.Target);
            }
        }

        foreach (MarginNote note in notes.All.Where(n => !n.Used))
        {
            diagnostics.NoteUnused(text, note.Span, note.Words, note.Kind);
        }
    }
}
