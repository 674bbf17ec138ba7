using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Checks;

/// <summary>Finds halves of brackets, titles and quotes (GM1008).</summary>
internal static class BracketCheck
{
    private const int Farthest = 500;
    private static readonly char[] Ends = [.. "。！？；;!?"];

    public static void Run(DocumentSyntax document, DiagnosticBag diagnostics)
    {
        GuideText text = document.Text;
        foreach (BlockSyntax block in document.Blocks.Where(b => b.Kind != BlockKind.Note))
        {
            foreach (int offset in Nesting.Unpaired(text.Content, block.Content.Start, block.Content.End))
            {
                diagnostics.Unclosed(text, offset, Nesting.PartnerOf(text.Content[offset]), EndOf(text.Content, offset, block.Content.End));
            }
        }
    }

    // Where the missing half belongs: before what ends the sentence or the part of it.
    private static int? EndOf(string content, int offset, int end)
    {
        int reach = Math.Min(Farthest, end - offset);
        int stop = content.IndexOfAny(Ends, offset, reach);
        return stop >= 0 ? stop : offset + reach == end ? end : null;
    }
}
