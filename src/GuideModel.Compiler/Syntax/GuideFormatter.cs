using System.Text;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Syntax;

/// <summary>Writes a guide in its canonical form (GRAMMAR.md, G1.7): one block a line, without page furniture. Blocks, markers and
/// normal text stay what they are, so every reading does; what is reported as a mistake is left for people to mend.</summary>
public static class GuideFormatter
{
    private const string Bullets = "-•·●◆■";

    // How many blocks may keep their lines because the whole document would not read alike otherwise.
    private const int MostTries = 32;

    /// <summary>The canonical form of a document.</summary>
    public static FormattedText Format(DocumentSyntax document)
    {
        // What a page's furniture is, or a paragraph's end, shows only in the whole: the form is parsed again, and a block that
        // would not come back as it was keeps its lines.
        var broken = new HashSet<int>();
        while (true)
        {
            string text = Write(document, broken);
            int? differs = FirstDifference(document, GuideParser.Parse(new GuideText(document.Text.Path, text)));
            if (differs is not { } block)
            {
                return new FormattedText(text, null);
            }

            if (broken.Count == MostTries || !broken.Add(LineHead(document, block)))
            {
                return new FormattedText(document.Text.Source, document.Blocks[block]);
            }
        }
    }

    private static string Write(DocumentSyntax document, HashSet<int> broken)
    {
        var text = new StringBuilder(document.Text.Content.Length);
        BlockSyntax? above = null;
        bool ended = false;
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            // Blocks that share a line stay on one.
            if (LineHead(document, i) != i)
            {
                continue;
            }

            // Items of a list stand together, and a note stands right below what it speaks about.
            BlockSyntax block = WithRest(document, i);
            bool together = block.Kind == BlockKind.Note || (block.Kind == BlockKind.Item && above?.Kind == BlockKind.Item && ended);
            text.Append(text.Length == 0 ? "" : together ? "\n" : "\n\n");
            string own = broken.Contains(i) ? Lines(document.Text, block) : Joined(document.Text, block);
            text.Append(own);
            if (block.Kind != BlockKind.Note)
            {
                above = block;
                ended = !Line(own).IsBroken;
            }
        }

        return text.Append(text.Length == 0 ? "" : "\n").ToString();
    }

    // The block that begins the line which a block begins in.
    private static int LineHead(DocumentSyntax document, int block)
    {
        while (block > 0 && document.Blocks[block] is var own && Math.Min(own.MarkerSpan.Start, own.Content.Start) is var start
            && document.Blocks[block - 1] is var before && document.Text.PositionAt(before.Content.Length > 0 ? before.Content.End : before.MarkerSpan.End).Line == document.Text.PositionAt(start).Line)
        {
            block--;
        }

        return block;
    }

    // A block with those that begin within its last line.
    private static BlockSyntax WithRest(DocumentSyntax document, int head)
    {
        int last = head;
        while (last + 1 < document.Blocks.Count && LineHead(document, last + 1) == head)
        {
            last++;
        }

        return last == head ? document.Blocks[head] : document.Blocks[head] with
        {
            FullSpan = GuideSpan.Between(document.Blocks[head].FullSpan.Start, document.Blocks[last].FullSpan.End),
            Content = GuideSpan.Between(document.Blocks[head].Content.Start, document.Blocks[last].Content.End),
        };
    }

    // The first block that is not the same in both documents, or whose margin note or sentence is not.
    private static int? FirstDifference(DocumentSyntax one, DocumentSyntax other)
    {
        int common = Math.Min(one.Blocks.Count, other.Blocks.Count);
        for (int i = 0; i < common; i++)
        {
            if (!AreAlike(one, one.Blocks[i], other, other.Blocks[i]))
            {
                return i;
            }
        }

        return one.Blocks.Count == other.Blocks.Count ? null : Math.Max(0, Math.Min(common, one.Blocks.Count - 1));
    }

    private static bool AreAlike(DocumentSyntax one, BlockSyntax block, DocumentSyntax other, BlockSyntax otherBlock) =>
        block.Kind == otherBlock.Kind && block.Marker == otherBlock.Marker && Sentences(one, block).SequenceEqual(Sentences(other, otherBlock));

    private static IEnumerable<string> Sentences(DocumentSyntax document, BlockSyntax block) =>
        block.Sentences.Select(s => NormalText.Of(document.Text.Content, s).Value).Where(s => s.Length > 0);

    // On one line, unless its first words would look like the beginning of another block there.
    private static string Joined(GuideText text, BlockSyntax block)
    {
        GuideSpan first = text.Line(FirstLine(text, block));
        string content = Content(text.Content, block);
        string joined = Opening(text, block, first.Start, content) + content;
        return OpensAlike(block, LineShape.Of(NormalText.Of(text.Content, first)), Line(joined).Shape) ? joined : Lines(text, block);
    }

    private static string Lines(GuideText text, BlockSyntax block)
    {
        var lines = new List<string>();
        for (int i = FirstLine(text, block); i < text.LineCount && text.Line(i).Start < Math.Max(block.Content.End, block.MarkerSpan.End); i++)
        {
            lines.Add(CanonicalText.Of(text.Content, text.Line(i)));
        }

        return string.Join("\n", lines.Where(l => l.Length > 0));
    }

    private static int FirstLine(GuideText text, BlockSyntax block) =>
        text.PositionAt(block.MarkerSpan.Length > 0 ? block.MarkerSpan.Start : block.Content.Start).Line - 1;

    // Nothing reads a title's beginning, and what a paragraph's may look like where it fitted it may lose.
    private static bool OpensAlike(BlockSyntax block, LineShape? before, LineShape? after) => block.Kind switch
    {
        BlockKind.Title => true,
        BlockKind.Paragraph => after is null || after == before,
        _ => (before?.Kind, before?.Number, before?.ContentStart, before?.IsLoose) == (after?.Kind, after?.Number, after?.ContentStart, after?.IsLoose),
    };

    // Signs that are reported stay where the content begins and ends, and nothing else that stands around it.
    private static string Content(string content, BlockSyntax block)
    {
        string Reported(int start, int end) => string.Concat(content.Substring(start, end - start).Where(Invisible.Is));
        string text = block.Kind == BlockKind.Note ? CanonicalText.Line(content, block.Content) : CanonicalText.Of(content, block.Content);
        return Reported(block.FullSpan.Start, block.Content.Start) + text + Reported(block.Content.End, block.FullSpan.End);
    }

    // The marker with the signs and blanks around it.
    private static string Opening(GuideText text, BlockSyntax block, int lineStart, string content)
    {
        GuideSpan before = GuideSpan.Between(lineStart, block.Content.Start);
        switch (block.Kind)
        {
            case BlockKind.Title or BlockKind.Paragraph:
                return "";
            case BlockKind.Note:
                return content.Length > 0 ? "※ " : "※";
        }

        // Signs stay as they were published, but the dot in a number.
        string marker = CanonicalText.Solid(text.Content, before);
        if (marker.Length == 0)
        {
            return "";
        }

        marker = block.Kind == BlockKind.Direction ? marker.Replace('．', '.') : marker;
        if (content.Length == 0)
        {
            return Spaced(marker);
        }

        char last = Characters.Normal(marker[marker.Length - 1]);
        bool blank = HasBlankBefore(text.Content, block.Content.Start);
        bool apart = block.Kind switch
        {
            BlockKind.Direction => char.IsLetterOrDigit(last),
            BlockKind.Field => (blank && Characters.IsLatin(content[0])) || char.IsLetterOrDigit(last),
            BlockKind.Item => Characters.IsLatin(content[0]) && (blank || last == '.'),
            _ => false,
        };
        return Spaced(marker) + (apart ? " " : "");
    }

    // Characters that take no room may stand on both sides of the blank.
    private static bool HasBlankBefore(string content, int at)
    {
        int from = at;
        while (from > 0 && Characters.IsBlank(content[from - 1]) && !Characters.IsLineBreak(content[from - 1]))
        {
            from--;
        }

        return content.Substring(from, at - from).Any(char.IsWhiteSpace);
    }

    private static string Spaced(string marker) => Bullets.Contains(Characters.Normal(marker[0])) && marker.Length > 1 ? marker[0] + " " + marker.Substring(1) : marker;

    private static LineSyntax Line(string line) => NormalText.Of(line, new GuideSpan(0, line.Length)) is var normal ? new LineSyntax(0, normal, LineShape.Of(normal)) : null!;
}
