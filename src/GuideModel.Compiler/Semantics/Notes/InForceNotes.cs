using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Notes;

/// <summary>The notes below the title that say when a guide is in force: 施行, 截止 (GRAMMAR.md, G10.8).</summary>
internal sealed class InForceNotes
{
    private MarginNote? from;
    private MarginNote? until;

    /// <summary>The first day, or null.</summary>
    public DateLiteral? From => from?.Day;

    /// <summary>The last day, or null.</summary>
    public DateLiteral? Until => until?.Day;

    /// <summary>Adds a note; of two that say the same the first one counts.</summary>
    public void Add(GuideText text, MarginNote note, DiagnosticBag diagnostics)
    {
        ref MarginNote? known = ref note.Kind == NoteKind.InForceFrom ? ref from : ref until;
        if (known is not null)
        {
            diagnostics.InForceTwice(text, note.Span, note.Words, known.Span);
            return;
        }

        known = note;
    }

    /// <summary>Sees whether the guide ends after it begins.</summary>
    public void Check(GuideText text, DiagnosticBag diagnostics)
    {
        if (From is { } first && Until is { } last && (last.Year, last.Month, last.Day).CompareTo((first.Year, first.Month, first.Day)) < 0)
        {
            diagnostics.InForceBackwards(text, until!.Span, Notation.Print(first), Notation.Print(last), from!.Span);
        }
    }
}
