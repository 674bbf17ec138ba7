using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Checks title, numbering and characters of a document (GM0002, GM1001–GM1006).</summary>
internal static class StructureCheck
{
    public static void Run(DocumentSyntax document, DiagnosticBag diagnostics)
    {
        CheckCharacters(document.Text, diagnostics);
        if (document.Blocks.Count == 0)
        {
            diagnostics.NoTitle(document.Text);
            return;
        }

        CheckPairs(document, diagnostics);
        CheckDirections(document, diagnostics);
        CheckItems(document, diagnostics);
    }

    private static void CheckCharacters(GuideText text, DiagnosticBag diagnostics)
    {
        for (int i = 0; i < text.Content.Length; i++)
        {
            if (Invisible.Is(text.Content[i]))
            {
                diagnostics.ControlCharacter(text, i);
            }
        }
    }

    private static void CheckPairs(DocumentSyntax document, DiagnosticBag diagnostics)
    {
        foreach (BlockSyntax block in document.Blocks)
        {
            foreach (int offset in Nesting.Unpaired(document.Text.Content, block.Content.Start, block.Content.End))
            {
                diagnostics.Unclosed(document.Text, offset);
            }
        }
    }

    private static void CheckDirections(DocumentSyntax document, DiagnosticBag diagnostics)
    {
        List<BlockSyntax> directions = [.. document.Blocks.Where(b => b.Kind == BlockKind.Direction)];
        if (directions.Count == 0)
        {
            diagnostics.NoDirection(document.Text, document.Blocks[0].Content);
        }

        var first = new Dictionary<string, BlockSyntax>(StringComparer.Ordinal);
        (int Chapter, int Number)? last = null;
        GuideSpan lastSpan = default;
        foreach (BlockSyntax direction in directions)
        {
            string[] parts = direction.Marker.Split('.');
            (int Chapter, int Number) number = (Parse(parts[0]), Parse(parts[1]));
            if (first.TryGetValue(direction.Marker, out BlockSyntax? other))
            {
                diagnostics.DirectionRepeated(document.Text, direction.MarkerSpan, direction.Marker, other.MarkerSpan);
            }
            else if (last is { } before && number != (before.Chapter, before.Number + 1) && number != (before.Chapter + 1, 1))
            {
                diagnostics.DirectionSkipped(document.Text, direction.MarkerSpan, direction.Marker, $"{before.Chapter}.{before.Number + 1}", lastSpan);
            }

            first[direction.Marker] = direction;
            last = number;
            lastSpan = direction.MarkerSpan;
        }
    }

    private static void CheckItems(DocumentSyntax document, DiagnosticBag diagnostics)
    {
        int last = 0;
        foreach (BlockSyntax block in document.Blocks)
        {
            if (block.Kind is BlockKind.Chapter or BlockKind.Direction or BlockKind.Field)
            {
                last = 0;
            }
            else if (block.Kind == BlockKind.Item && int.TryParse(block.Marker, out int number))
            {
                // A list may begin anew after text; only a gap or a repetition inside one is a mistake.
                if (number != last + 1 && number != 1)
                {
                    diagnostics.ItemNumber(document.Text, block.MarkerSpan, block.Marker, (last + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
                }

                last = number;
            }
        }
    }

    private static int Parse(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
