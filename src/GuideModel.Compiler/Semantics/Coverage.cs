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
            characters[(int)use] += span.Length - FurnitureIn(document, span);
            parts[(int)use]++;
        }

        // Where a field is one segment with its label, the label is not counted again; the number before it is.
        var segments = new Queue<SegmentSpec>(clauses.SelectMany(c => c.Segments).OrderBy(s => s.Span.Start));
        foreach (BlockSyntax block in document.Blocks)
        {
            GuideSpan whole = GuideSpan.Between(block.MarkerSpan.Start, Math.Max(block.Content.End, block.MarkerSpan.End));
            if (block.Kind is BlockKind.Title or BlockKind.Chapter or BlockKind.Direction or BlockKind.Note)
            {
                Count(block.Kind == BlockKind.Note ? TextUse.Note : TextUse.Heading, block.Kind == BlockKind.Title ? block.Content : whole);
                continue;
            }

            int labelEnd = segments.Count == 0 ? block.MarkerSpan.End : Math.Min(block.MarkerSpan.End, segments.Peek().Span.Start);
            if (labelEnd > block.MarkerSpan.Start)
            {
                Count(TextUse.Label, GuideSpan.Between(block.MarkerSpan.Start, labelEnd));
            }

            while (segments.Count > 0 && segments.Peek().Span.Start < block.FullSpan.End)
            {
                SegmentSpec segment = segments.Dequeue();
                Count((TextUse)segment.Role, segment.Span);
            }
        }

        parts[(int)TextUse.Page] = document.Furniture.Count;
        characters[(int)TextUse.Page] = document.Furniture.Sum(f => f.Span.Length);
        characters[(int)TextUse.Punctuation] = length - characters.Sum();
        return new CoverageSpec(characters.Select((c, i) => new CoverageLine((TextUse)i, parts[i], c)).ToEquatableArray(), length);
    }

    // Page numbers and heads in the middle of a sentence are no part of it.
    private static int FurnitureIn(DocumentSyntax document, GuideSpan span)
    {
        int low = 0;
        int high = document.Furniture.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = document.Furniture[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        int sum = 0;
        for (; low < document.Furniture.Count && document.Furniture[low].Span.End <= span.End; low++)
        {
            sum += document.Furniture[low].Span.Length;
        }

        return sum;
    }
}
