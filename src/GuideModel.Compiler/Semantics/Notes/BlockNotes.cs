using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Syntax;

namespace GuideModel.Compiler.Semantics.Notes;

/// <summary>The notes below a paragraph, field or item.</summary>
internal sealed class BlockNotes
{
    private readonly List<MarginNote> quoted = [];
    private readonly List<MarginNote> ignored = [];

    /// <summary>No notes.</summary>
    public static BlockNotes None { get; } = new();

    /// <summary>The note on all of it, or null.</summary>
    public MarginNote? Whole { get; private set; }

    /// <summary>Notes on one sentence of it each.</summary>
    public IReadOnlyList<MarginNote> Quoted => quoted;

    public bool Any => Whole is not null || quoted.Count > 0 || ignored.Count > 0;

    /// <summary>The note that accepts parts which were not read, or null.</summary>
    public MarginNote? Unread => ignored.FirstOrDefault(n => n.Code is DiagnosticIds.Unread or DiagnosticIds.Ambiguous);

    /// <summary>Adds a note, or gives the one that already speaks of the same.</summary>
    public MarginNote? Add(MarginNote note)
    {
        if (note.Kind == NoteKind.Ignore)
        {
            ignored.Add(note);
        }
        else if (note.Quote is not null)
        {
            quoted.Add(note);
        }
        else if (Whole is not null)
        {
            return Whole;
        }
        else
        {
            Whole = note;
        }

        return null;
    }
}
