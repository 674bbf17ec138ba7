using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Notes;

/// <summary>Finds what each margin note speaks of: the paragraph, field or item right above it (GRAMMAR.md, G10.1).</summary>
internal sealed class DocumentNotes
{
    private readonly Dictionary<int, BlockNotes> byBlock = [];
    private readonly List<MarginNote> all = [];

    private DocumentNotes()
    {
    }

    /// <summary>Every note on a part of the text that has a place, in the order of the text.</summary>
    public IReadOnlyList<MarginNote> All => all;

    /// <summary>The notes that say when the guide is in force.</summary>
    public InForceNotes InForce { get; } = new();

    public static DocumentNotes Of(DocumentSyntax document, DiagnosticBag diagnostics)
    {
        var notes = new DocumentNotes();
        int above = -1;
        int field = -1;
        bool inDirection = false;
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            BlockSyntax block = document.Blocks[i];
            if (block.Kind == BlockKind.Note)
            {
                // The items of a list field are one with it.
                int target = field >= 0 && document.Blocks[above].Kind == BlockKind.Item ? field : above;
                notes.Add(document, block, target, document.Blocks[above].FullSpan.End, diagnostics);
                continue;
            }

            above = i;
            inDirection = block.Kind == BlockKind.Direction || (inDirection && block.Kind != BlockKind.Chapter);
            if (block.Kind is BlockKind.Chapter or BlockKind.Direction or BlockKind.Field)
            {
                field = block.Kind == BlockKind.Field && inDirection && FieldLabels.HoldsValue(Headings.RoleOf(block.Marker)) ? i : -1;
            }
        }

        // The first line is the title whatever it is.
        if (document.Blocks.Count > 0 && document.Text.Content[document.Blocks[0].Content.Start] == '※')
        {
            var mark = new GuideSpan(document.Blocks[0].Content.Start, 1);
            if (NoteParser.SpeaksOfTheGuide(NormalText.Of(document.Text.Content, GuideSpan.Between(mark.End, document.Blocks[0].Content.End)).Value))
            {
                diagnostics.InForcePlace(document.Text, mark);
            }
            else
            {
                diagnostics.NotePlace(document.Text, mark);
            }
        }

        notes.InForce.Check(document.Text, diagnostics);
        return notes;
    }

    /// <summary>The notes below a block.</summary>
    public BlockNotes Below(int block) => byBlock.TryGetValue(block, out BlockNotes? notes) ? notes : BlockNotes.None;

    private void Add(DocumentSyntax document, BlockSyntax block, int target, int end, DiagnosticBag diagnostics)
    {
        if (NoteParser.Parse(document.Text, block, diagnostics) is not { } note)
        {
            return;
        }

        BlockSyntax above = document.Blocks[target];
        if (NoteParser.IsOfTheGuide(note.Kind))
        {
            if (above.Kind == BlockKind.Title)
            {
                InForce.Add(document.Text, note, diagnostics);
            }
            else
            {
                diagnostics.InForcePlace(document.Text, block.MarkerSpan);
            }

            return;
        }

        // Only what was reported about a heading can be accepted there; there is nothing to read.
        if (note.Kind != NoteKind.Ignore && above.Kind is BlockKind.Title or BlockKind.Chapter or BlockKind.Direction)
        {
            diagnostics.NotePlace(document.Text, block.MarkerSpan);
            return;
        }

        if (!byBlock.TryGetValue(target, out BlockNotes? notes))
        {
            byBlock[target] = notes = new BlockNotes();
        }

        note.Target = GuideSpan.Between(above.FullSpan.Start, end);
        if (notes.Add(note) is { } other)
        {
            diagnostics.NotesDisagree(document.Text, note.Span, note.Words, other.Span, other.Words);
            return;
        }

        all.Add(note);
    }
}
