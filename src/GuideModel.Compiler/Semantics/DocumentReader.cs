using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Notes;
using GuideModel.Compiler.Semantics.Slips;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Reads a document block by block: where a block stands decides how it is read.</summary>
internal sealed class DocumentReader
{
    private static readonly string[] BackgroundChapters = ["目标", "背景", "意义", "总体思路", "指导思想", "联系", "附件"];

    // A longer sentence is not one: its full stops are missing, and what refers back to what is anybody's guess.
    private const int LongestSentence = 4_000;

    private readonly DocumentSyntax document;
    private readonly Vocabulary vocabulary;
    private readonly DiagnosticBag diagnostics;
    private readonly ReadDocument result;
    private readonly Pins pins;
    private readonly FieldReader fields;
    private readonly TrialBudget trials = new();
    private bool background;
    private ReadDirection? direction;
    private FieldRole field = FieldRole.Requirements;

    private DocumentReader(DocumentSyntax document, Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        this.document = document;
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
        BlockSyntax? title = document.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Title);
        result = new ReadDocument(title is null ? new TitleFacts(null, null, null) : TitleReader.Read(Normal(title.Content)),
            title is null ? "" : document.Text.Quote(title.Content))
        {
            Notes = DocumentNotes.Of(document, diagnostics),
        };
        pins = new Pins(document.Text, vocabulary);
        fields = new FieldReader(document.Text, vocabulary, result, pins, diagnostics, trials);

        // Where there are chapters, what stands before the first is background.
        background = document.Blocks.Any(b => b.Kind == BlockKind.Chapter);
    }

    private GuideText Text => document.Text;

    public static ReadDocument Read(DocumentSyntax document, Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var reader = new DocumentReader(document, vocabulary, diagnostics);
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            reader.ReadBlock(document.Blocks[i], reader.result.Notes.Below(i));
        }

        reader.fields.Close();

        // A field is read when the next one begins; what stood between belongs after it.
        reader.result.Clauses.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        PinBinder.Bind(document.Text, reader.result, reader.pins.Pending, vocabulary, diagnostics);
        return reader.result;
    }

    private void ReadBlock(BlockSyntax block, BlockNotes notes)
    {
        switch (block.Kind)
        {
            case BlockKind.Chapter:
                fields.Close();
                direction = null;
                field = FieldRole.Requirements;
                string heading = Normal(block.Content).Value;
                background = BackgroundChapters.Any(heading.Contains);
                break;
            case BlockKind.Direction:
                fields.Close();
                direction = new ReadDirection(block.Marker, block.MarkerSpan, Text.Quote(block.Content), block.Content);
                result.Directions.Add(direction);
                field = FieldRole.Requirements;
                background = false;
                break;
            case BlockKind.Field:
                fields.Close();
                ReadField(block, notes);
                break;
            case BlockKind.Item when fields.Add(block):
                break;
            case BlockKind.Item or BlockKind.Paragraph:
                ReadSentences(block, notes);
                break;
        }
    }

    private void ReadField(BlockSyntax block, BlockNotes notes)
    {
        field = direction is null ? FieldRole.Requirements : FieldLabels.RoleOf(block.Marker);
        if (direction is null)
        {
            // Outside a direction a colon only introduces; the whole block is read as text.
            ReadSentences(block with { Content = GuideSpan.Between(block.MarkerSpan.Start, Math.Max(block.Content.End, block.MarkerSpan.End)) }, notes);
            return;
        }

        if (direction.Labels.TryGetValue(block.Marker, out GuideSpan first))
        {
            diagnostics.LabelRepeated(Text, block.MarkerSpan, block.Marker, first);
        }
        else
        {
            direction.Labels.Add(block.Marker, block.MarkerSpan);
        }

        if (FieldReader.LacksColon(Text, block))
        {
            diagnostics.NoColon(Text, block.MarkerSpan, block.Marker);
            field = FieldLabels.HoldsValue(field) ? FieldRole.Unread : field;
        }
        else if (field == FieldRole.Unknown)
        {
            string? nearest = FieldLabels.Nearest(block.Marker) is { } near && !direction.Labels.ContainsKey(near) ? near : null;
            diagnostics.UnknownLabel(Text, block.MarkerSpan, block.Marker, nearest);

            // What a misspelt label introduces may be of any kind: nobody reads it but as requirements.
            field = nearest is not null && FieldLabels.RoleOf(nearest) != FieldRole.Requirements ? FieldRole.Unread : field;
        }

        if (FieldLabels.HoldsValue(field))
        {
            fields.Open(block, field, direction, notes);
        }
        else
        {
            ReadSentences(block, notes);
        }
    }

    private void ReadSentences(BlockSyntax block, BlockNotes notes)
    {
        bool information = background || field == FieldRole.Information;
        var sentences = new List<SentenceParts>();
        foreach (GuideSpan sentence in SentenceSplitter.Split(Text.Content, block.Content))
        {
            GuideSpan span = Trimmed(sentence);
            if (span.Length > 0)
            {
                sentences.Add(information ? new SentenceParts(span, background: true, [], [new ReadPart(span, SegmentRole.Info, [])]) : ReadSentence(span));
            }
        }

        if (notes.Any)
        {
            new NotedParagraph(Text, pins, diagnostics).Apply(sentences, notes, direction);
        }

        foreach (SentenceParts sentence in sentences)
        {
            result.Clauses.Add(new ReadClause(direction?.Number, sentence.Span, sentence.Parts));
            if (!sentence.Settled)
            {
                new UnreadReport(Text, Context(), diagnostics, trials).Run(sentence.Segments);
            }
        }
    }

    private SentenceParts ReadSentence(GuideSpan span)
    {
        string quote = Text.Quote(span);
        IReadOnlyList<ReadSegment> segments = span.Length > LongestSentence ? [new ReadSegment(span, 0, "")] : SentenceReader.Read(Text, span, Context());
        var parts = new List<ReadPart>(segments.Count);
        foreach (ReadSegment segment in segments)
        {
            List<PlacedRule> rules = [.. (segment.Reading?.Rules ?? []).Select(r => new PlacedRule(r, direction?.Number, span.Start, segment.Source, quote))];
            parts.Add(new ReadPart(segment.Source, segment.Reading?.Role ?? SegmentRole.Unread, rules, segment.Reading?.Family));
        }

        return new SentenceParts(span, background: false, segments, Brackets.Apart(Text, segments, parts));
    }

    private SentenceContext Context() => new(vocabulary, result.Title, direction?.Number);

    private NormalText Normal(GuideSpan span) => NormalText.Of(Text.Content, span);

    private GuideSpan Trimmed(GuideSpan span)
    {
        int end = span.End;
        while (end > span.Start && char.IsWhiteSpace(Text.Content[end - 1]))
        {
            end--;
        }

        return GuideSpan.Between(span.Start, end);
    }
}
