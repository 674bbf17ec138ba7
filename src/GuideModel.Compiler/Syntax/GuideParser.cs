using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Syntax;

/// <summary>Parses a guide file into blocks and sentences, losing nothing (GRAMMAR.md, "Document").</summary>
public static class GuideParser
{
    private const string Closers = "。！？!?;；:：";

    /// <summary>Parses any text; there is no text that cannot be parsed.</summary>
    public static DocumentSyntax Parse(GuideText text)
    {
        List<(int First, int Last, BlockKind Kind)> runs = FindRuns(text);
        var blocks = new List<BlockSyntax>(runs.Count);
        for (int i = 0; i < runs.Count; i++)
        {
            int start = i == 0 ? 0 : text.Line(runs[i].First).Start;
            int end = i + 1 < runs.Count ? text.Line(runs[i + 1].First).Start : text.Content.Length;
            blocks.Add(MakeBlock(text, runs[i], GuideSpan.Between(start, end)));
        }

        return new DocumentSyntax(text, blocks.ToEquatableArray());
    }

    private static List<(int First, int Last, BlockKind Kind)> FindRuns(GuideText text)
    {
        var runs = new List<(int First, int Last, BlockKind Kind)>();
        bool open = false;
        bool blank = false;
        bool inDirection = false;
        for (int i = 0; i < text.LineCount; i++)
        {
            GuideSpan span = text.Line(i);
            string line = text.Content.Substring(span.Start, span.Length);
            if (string.IsNullOrWhiteSpace(line))
            {
                blank = true;
                continue;
            }

            BlockKind? kind = runs.Count == 0 ? BlockKind.Title : LineShape.Of(line)?.Kind ?? Unfinished(text, i, inDirection && (blank || !open));
            blank = false;
            inDirection = kind is BlockKind.Direction || (inDirection && kind is not BlockKind.Chapter);
            if (kind is null && open)
            {
                // A paragraph that was not closed goes on, over blank lines too: PDF extraction breaks it at page ends.
                runs[runs.Count - 1] = (runs[runs.Count - 1].First, i, runs[runs.Count - 1].Kind);
            }
            else
            {
                runs.Add((i, i, kind ?? BlockKind.Paragraph));
            }

            open = runs[runs.Count - 1].Kind switch
            {
                BlockKind.Title => !line.TrimEnd().EndsWith("指南", StringComparison.Ordinal) && !IsClosed(line) && NextLineFollows(text, i),
                BlockKind.Chapter or BlockKind.Direction or BlockKind.Note => false,
                _ => !IsClosed(line),
            };
        }

        return runs;
    }

    // A label without its colon where a block may begin, or a direction's number without its title above a label.
    private static BlockKind? Unfinished(GuideText text, int index, bool mayBeLabel)
    {
        string line = LineAt(text, index);
        if (mayBeLabel && LineShape.LabelWithoutColon(line) is { } label)
        {
            return label.Kind;
        }

        if (LineShape.NumberWithoutTitle(line) is not { } number)
        {
            return null;
        }

        int next = index + 1;
        while (next < text.LineCount && string.IsNullOrWhiteSpace(LineAt(text, next)))
        {
            next++;
        }

        return next < text.LineCount && LineShape.Of(LineAt(text, next)) is { Kind: BlockKind.Field } ? number.Kind : null;
    }

    private static string LineAt(GuideText text, int index) => text.Content.Substring(text.Line(index).Start, text.Line(index).Length);

    private static bool IsClosed(string line)
    {
        string trimmed = line.TrimEnd().TrimEnd(')', '）', '"', '”', '」');
        return trimmed.Length > 0 && Closers.Contains(trimmed[trimmed.Length - 1]);
    }

    private static bool NextLineFollows(GuideText text, int line) =>
        line + 1 < text.LineCount
        && !string.IsNullOrWhiteSpace(text.Content.Substring(text.Line(line + 1).Start, text.Line(line + 1).Length));

    private static BlockSyntax MakeBlock(GuideText text, (int First, int Last, BlockKind Kind) run, GuideSpan full)
    {
        GuideSpan first = text.Line(run.First);
        int contentStart = first.Start;
        var marker = new GuideSpan(first.Start, 0);
        if (run.Kind is not (BlockKind.Title or BlockKind.Paragraph)
            && ShapeOf(text.Content.Substring(first.Start, first.Length), run.Kind) is { } shape)
        {
            marker = new GuideSpan(first.Start + shape.MarkerStart, shape.MarkerLength);
            contentStart = first.Start + shape.ContentStart;
        }

        GuideSpan content = Trim(text.Content, GuideSpan.Between(contentStart, text.Line(run.Last).End));
        return new BlockSyntax
        {
            Kind = run.Kind,
            FullSpan = full,
            Marker = LineShape.Label(text.Content.Substring(marker.Start, marker.Length)),
            MarkerSpan = marker,
            Content = content,
            Sentences = SentenceSplitter.Split(text.Content, content),
        };
    }

    private static (BlockKind Kind, int MarkerStart, int MarkerLength, int ContentStart)? ShapeOf(string line, BlockKind kind) =>
        LineShape.Of(line) ?? (kind == BlockKind.Field ? LineShape.LabelWithoutColon(line) : LineShape.NumberWithoutTitle(line));

    private static GuideSpan Trim(string content, GuideSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && IsBlank(content[start]))
        {
            start++;
        }

        while (end > start && IsBlank(content[end - 1]))
        {
            end--;
        }

        return GuideSpan.Between(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
