using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Accounts for every character of a guide (GRAMMAR.md, G3.5).</summary>
internal static class Coverage
{
    public static CoverageSpec Of(DocumentSyntax document, IReadOnlyCollection<ClauseSpec> clauses)
    {
        int length = document.Text.Content.Length;
        var characters = new int[(int)TextUse.Punctuation + 1];
        var parts = new int[characters.Length];
        void Count(TextUse use, GuideSpan span)
        {
            characters[(int)use] += span.Length;
            parts[(int)use]++;
        }

        // Where a field is one segment with its label, the label is not counted again.
        var segments = new Queue<SegmentSpec>(clauses.SelectMany(c => c.Segments).OrderBy(s => s.Span.Start));
        foreach (BlockSyntax block in document.Blocks)
        {
            GuideSpan whole = GuideSpan.Between(block.MarkerSpan.Start, Math.Max(block.Content.End, block.MarkerSpan.End));
            if (block.Kind is BlockKind.Title or BlockKind.Chapter or BlockKind.Direction or BlockKind.Note)
            {
                Count(block.Kind == BlockKind.Note ? TextUse.Note : TextUse.Heading, block.Kind == BlockKind.Title ? block.Content : whole);
                continue;
            }

            bool labelled = segments.Count > 0 && segments.Peek().Span.Start >= block.MarkerSpan.End;
            if (block.MarkerSpan.Length > 0 && (labelled || segments.Count == 0))
            {
                Count(TextUse.Label, block.MarkerSpan);
            }

            while (segments.Count > 0 && segments.Peek().Span.Start < block.FullSpan.End)
            {
                SegmentSpec segment = segments.Dequeue();
                Count((TextUse)segment.Role, segment.Span);
            }
        }

        characters[(int)TextUse.Punctuation] = length - characters.Sum();
        return new CoverageSpec(characters.Select((c, i) => new CoverageLine((TextUse)i, parts[i], c)).ToEquatableArray(), length);
    }
}
