using System.Text.RegularExpressions;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Checks;

/// <summary>Finds two marks in place of one, and items of a list that alone have none at their end (GM1013, GM1020, GM1021).</summary>
internal static class PunctuationCheck
{
    // The stronger mark is the one meant.
    private const string Weakest = "、，,；;。";
    private static readonly Regex Doubled = new(@"[、，,；;。](?:[ \t\u3000]*[、，,；;。])+", RegexOptions.CultureInvariant);

    public static void Run(DocumentSyntax document, DiagnosticBag diagnostics)
    {
        FieldRole field = FieldRole.Requirements;
        BlockSyntax? itemBefore = null;
        foreach (BlockSyntax block in document.Blocks.Where(b => b.Kind != BlockKind.Note))
        {
            field = block.Kind switch
            {
                BlockKind.Field => FieldLabels.RoleOf(block.Marker),
                BlockKind.Chapter or BlockKind.Direction => FieldRole.Requirements,
                _ => field,
            };
            CheckDoubled(document.Text, block, field == FieldRole.Fields, diagnostics);
            if (block.Kind == BlockKind.Item && itemBefore is not null && field == FieldRole.Requirements)
            {
                CheckEnd(document.Text, itemBefore, block, diagnostics);
            }

            itemBefore = block.Kind == BlockKind.Item ? block : null;
        }
    }

    private static void CheckDoubled(GuideText text, BlockSyntax block, bool isList, DiagnosticBag diagnostics)
    {
        for (Match match = Doubled.Match(text.Content, block.Content.Start, block.Content.Length); match.Success; match = match.NextMatch())
        {
            var span = new GuideSpan(match.Index, match.Length);
            char kept = match.Value.OrderByDescending(Weakest.IndexOf).First();
            if (isList && !match.Value.Contains('。'))
            {
                diagnostics.EmptyElement(text, span, kept);
            }
            else
            {
                diagnostics.DoubledMark(text, span, kept);
            }
        }
    }

    // Over a list of its own an item is a heading.
    private static bool IsHeading(GuideText text, BlockSyntax item, BlockSyntax next) =>
        !ItemNumber.Of(text, next).IsLike(ItemNumber.Of(text, item));

    // An item without a mark at its end, when the next has one, was probably cut off or pasted.
    private static void CheckEnd(GuideText text, BlockSyntax item, BlockSyntax next, DiagnosticBag diagnostics)
    {
        if (item.Content.Length > 0 && next.Content.Length > 0 && !IsHeading(text, item, next) && "。；;" is var ends
            && char.IsLetterOrDigit(text.Content[item.Content.End - 1]) && ends.Contains(text.Content[next.Content.End - 1]))
        {
            diagnostics.NoFullStop(text, new GuideSpan(item.Content.End - 1, 1), text.Content[next.Content.End - 1] == '。' ? '。' : '；');
        }
    }
}
