using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Lists page furniture among the sentences, as information: what is passed over is shown, not dropped (GRAMMAR.md, G2.8).</summary>
internal static class FurnitureClauses
{
    /// <summary>The clauses and the furniture, in the order of the text.</summary>
    public static EquatableArray<ClauseSpec> Among(EquatableArray<ClauseSpec> clauses, DocumentSyntax document) =>
        document.Furniture.Count == 0 ? clauses : clauses.Concat(Clauses(document)).OrderBy(c => c.Span.Start).ToEquatableArray();

    private static IEnumerable<ClauseSpec> Clauses(DocumentSyntax document)
    {
        GuideText text = document.Text;
        string? direction = null;
        int block = 0;
        foreach (FurnitureSyntax furniture in document.Furniture)
        {
            for (; block < document.Blocks.Count && document.Blocks[block].MarkerSpan.Start < furniture.Span.Start; block++)
            {
                direction = document.Blocks[block].Kind switch
                {
                    BlockKind.Direction => document.Blocks[block].Marker,
                    BlockKind.Chapter => null,
                    _ => direction,
                };
            }

            SourcePosition position = text.PositionAt(furniture.Span.Start);
            string words = text.Source.Substring(furniture.Span.Start, furniture.Span.Length);
            var segment = new SegmentSpec(words, position, SegmentRole.Info, [], furniture.Kind.ToString()) { Span = furniture.Span };
            yield return new ClauseSpec(direction, position, words, SegmentRole.Info, [], [segment]) { Span = furniture.Span };
        }
    }
}
