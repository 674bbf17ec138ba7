using System.Text;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Syntax;

/// <summary>Writes a guide in its canonical form (GRAMMAR.md, G1.7): one block a line, without page furniture. Blocks, markers and
/// normal text stay what they are, so every reading does; what is reported as a mistake is left for people to mend.</summary>
public static class GuideFormatter
{
    private const string Bullets = "-•·●◆■";

    /// <summary>The canonical form of a document.</summary>
    public static string Format(DocumentSyntax document)
    {
        var text = new StringBuilder(document.Text.Content.Length);
        BlockSyntax? above = null;
        bool ended = false;
        foreach (BlockSyntax block in document.Blocks)
        {
            // Items of a list stand together, and a note stands right below what it speaks about.
            bool together = block.Kind == BlockKind.Note || (block.Kind == BlockKind.Item && above?.Kind == BlockKind.Item && ended);
            text.Append(text.Length == 0 ? "" : together ? "\n" : "\n\n");
            string own = Format(document.Text, block);
            text.Append(own);
            if (block.Kind != BlockKind.Note)
            {
                above = block;
                ended = !Line(own).IsBroken;
            }
        }

        return text.Append(text.Length == 0 ? "" : "\n").ToString();
    }

    /// <summary>Whether two documents have the same blocks, margin notes and normal text.</summary>
    public static bool AreAlike(DocumentSyntax one, DocumentSyntax other) =>
        one.Blocks.Select(b => Essence(one, b)).SequenceEqual(other.Blocks.Select(b => Essence(other, b)));

    private static (BlockKind Kind, string Marker, string Text) Essence(DocumentSyntax document, BlockSyntax block) =>
        (block.Kind, block.Marker.Substring(block.Marker.IndexOf('.') + 1), NormalText.Of(document.Text.Content, block.Content).Value);

    private static string Format(GuideText text, BlockSyntax block)
    {
        GuideSpan first = text.Line(text.PositionAt(block.MarkerSpan.Length > 0 ? block.MarkerSpan.Start : block.Content.Start).Line - 1);
        string joined = Opening(text, block, first.Start) + (block.Kind == BlockKind.Note ? CanonicalText.Line(text.Content, block.Content) : CanonicalText.Of(text.Content, block.Content));
        LineShape? shape = LineShape.Of(NormalText.Of(text.Content, first));
        if (block.Kind == BlockKind.Title || Line(joined).Shape is var now && (now?.Kind, now?.Number, now?.IsLoose) == (shape?.Kind, shape?.Number, shape?.IsLoose))
        {
            return joined;
        }

        // Joined, its first words would look like the beginning of another block: the lines stay.
        var lines = new List<string>();
        for (int i = text.PositionAt(first.Start).Line - 1; i < text.LineCount && text.Line(i).Start < Math.Max(block.Content.End, block.MarkerSpan.End); i++)
        {
            lines.Add(CanonicalText.Of(text.Content, text.Line(i)));
        }

        return string.Join("\n", lines.Where(l => l.Length > 0));
    }

    // The marker with the signs and blanks around it.
    private static string Opening(GuideText text, BlockSyntax block, int lineStart)
    {
        GuideSpan before = GuideSpan.Between(lineStart, block.Content.Start);
        switch (block.Kind)
        {
            case BlockKind.Title or BlockKind.Paragraph:
                return "";
            case BlockKind.Note:
                return block.Content.Length > 0 ? "※ " : "※";
        }

        // A label keeps the signs it was published with; numbers are written in one width.
        string marker = block.Kind == BlockKind.Field ? CanonicalText.Solid(text.Content, before) : NormalText.Of(text.Content, before).Value;
        if (block.Content.Length == 0)
        {
            return Spaced(marker);
        }

        char last = marker[marker.Length - 1];
        char next = Characters.Plain(text.Content[block.Content.Start]);
        bool blank = text.Content[block.Content.Start - 1] is var c && char.IsWhiteSpace(c) && !Characters.IsLineBreak(c);
        bool apart = block.Kind switch
        {
            BlockKind.Direction => char.IsLetterOrDigit(last),
            BlockKind.Field => (blank && Characters.IsLatin(next)) || char.IsLetterOrDigit(last),
            BlockKind.Item => Characters.IsLatin(next) && (blank || last == '.'),
            _ => false,
        };
        return Spaced(marker) + (apart ? " " : "");
    }

    private static string Spaced(string marker) => Bullets.Contains(marker[0]) && marker.Length > 1 ? marker[0] + " " + marker.Substring(1) : marker;

    private static LineSyntax Line(string line) => NormalText.Of(line, new GuideSpan(0, line.Length)) is var normal ? new LineSyntax(0, normal, LineShape.Of(normal)) : null!;
}
