using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Reads a document block by block: where a block stands decides how it is read.</summary>
internal sealed class DocumentReader
{
    private static readonly string[] BackgroundChapters = ["目标", "背景", "意义", "总体思路", "指导思想", "联系", "附件"];

    private readonly DocumentSyntax document;
    private readonly Vocabulary vocabulary;
    private readonly DiagnosticBag diagnostics;
    private readonly ReadDocument result;
    private readonly bool hasChapters;
    private bool background;
    private ReadDirection? direction;
    private FieldRole field = FieldRole.Requirements;
    private FieldLine? open;

    private DocumentReader(DocumentSyntax document, Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        this.document = document;
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
        BlockSyntax? title = document.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Title);
        result = new ReadDocument(title is null ? new TitleFacts(null, null, null) : TitleReader.Read(Normal(title.Content)),
            title is null ? "" : document.Text.Quote(title.Content));
        hasChapters = document.Blocks.Any(b => b.Kind == BlockKind.Chapter);
        background = hasChapters;
    }

    private GuideText Text => document.Text;

    public static ReadDocument Read(DocumentSyntax document, Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var reader = new DocumentReader(document, vocabulary, diagnostics);
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            Note? note = i + 1 < document.Blocks.Count ? reader.NoteOf(document.Blocks[i + 1], document.Blocks[i]) : null;
            reader.ReadBlock(document.Blocks[i], note);
        }

        reader.CloseField();
        return reader.result;
    }

    private void ReadBlock(BlockSyntax block, Note? note)
    {
        switch (block.Kind)
        {
            case BlockKind.Chapter:
                CloseField();
                direction = null;
                field = FieldRole.Requirements;
                string heading = Normal(block.Content).Value;
                background = BackgroundChapters.Any(heading.Contains);
                break;
            case BlockKind.Direction:
                CloseField();
                direction = new ReadDirection(block.Marker, block.MarkerSpan, Text.Quote(block.Content), block.Content);
                result.Directions.Add(direction);
                field = FieldRole.Requirements;
                background = false;
                break;
            case BlockKind.Field:
                CloseField();
                OpenField(block, note);
                break;
            case BlockKind.Item when open is not null && field is not (FieldRole.Requirements or FieldRole.Unknown or FieldRole.Information):
                open.Parts.Add(block);
                break;
            case BlockKind.Item or BlockKind.Paragraph:
                ReadSentences(block, note);
                break;
        }
    }

    private void OpenField(BlockSyntax block, Note? note)
    {
        field = direction is null ? FieldRole.Requirements : FieldLabels.RoleOf(block.Marker);
        if (direction is null)
        {
            // Outside a direction a colon only introduces; the whole block is read as text.
            ReadSentences(block with { Content = GuideSpan.Between(block.MarkerSpan.Start, Math.Max(block.Content.End, block.MarkerSpan.End)) }, note);
            return;
        }

        if (!direction.Labels.Add(block.Marker))
        {
            diagnostics.LabelRepeated(Text, block.MarkerSpan, block.Marker);
        }

        switch (field)
        {
            case FieldRole.Unknown:
                diagnostics.UnknownLabel(Text, block.MarkerSpan, block.Marker, Nearest.Of(block.Marker, FieldLabels.Known));
                ReadSentences(block, note);
                break;
            case FieldRole.Requirements or FieldRole.Information:
                ReadSentences(block, note);
                break;
            default:
                open = new FieldLine(block, note);
                break;
        }
    }

    private void CloseField()
    {
        if (open is null || direction is null)
        {
            open = null;
            return;
        }

        FieldLine line = open;
        open = null;
        IReadOnlyList<ReadRule>? rules = line.Note is null ? FieldRules(line) : [];
        if (rules is null)
        {
            diagnostics.FieldValue(Text, line.Block.MarkerSpan, line.Block.Marker, Example(field));
        }

        // One field over several lines is one clause a line, all carrying its rules.
        string quote = string.Concat(line.Parts.Select(p => Text.Quote(GuideSpan.Between(p == line.Block ? p.MarkerSpan.Start : p.Content.Start, p.Content.End))));
        var bound = (rules ?? []).Select(r => new PlacedRule(r, direction.Number, line.Block.MarkerSpan.Start, GuideSpan.Between(line.Block.MarkerSpan.Start, Math.Max(line.Block.Content.End, line.Block.MarkerSpan.End)), quote)).ToList();
        SegmentRole role = rules is null ? SegmentRole.Unread : line.Note?.Role ?? (bound.Count > 0 ? SegmentRole.Rule : SegmentRole.Info);
        foreach (BlockSyntax part in line.Parts)
        {
            var span = GuideSpan.Between(part == line.Block ? part.MarkerSpan.Start : part.Content.Start, Math.Max(part.Content.End, part.MarkerSpan.End));
            result.Clauses.Add(new ReadClause(direction.Number, span, [new ReadPart(span, role, bound)]));
        }
    }

    private IReadOnlyList<ReadRule>? FieldRules(FieldLine line)
    {
        var span = line.Parts.Count == 1 ? line.Block.Content : GuideSpan.Between(line.Parts[1].Content.Start, line.Parts[line.Parts.Count - 1].Content.End);
        switch (field)
        {
            case FieldRole.Agreement:
                direction!.Agreement = Text.Quote(line.Block.Content).TrimEnd('。', '；', ';');
                return [];
            case FieldRole.Fields:
                return ReadFields(line);
            case FieldRole.Projects:
                IReadOnlyList<ReadRule>? projects = ProjectsReader.ReadProjects(Normal(span), direction!.Fields, Context());
                direction.Projects = projects is null ? null : CountOf(projects[0].Reading);
                return projects;
            default:
                ReadRule? budget = ProjectsReader.ReadBudget(Normal(span));
                direction!.BudgetYuan = budget is { Reading: CompareReading { Right: NumberLiteral yuan } } ? yuan.Value : null;
                return budget is null ? null : [budget];
        }
    }

    private IReadOnlyList<ReadRule>? ReadFields(FieldLine line)
    {
        var leaves = new List<(string Term, string? Group)>();
        foreach (BlockSyntax part in line.Parts.Where(p => p.Content.Length > 0))
        {
            if (FieldListReader.Read(Normal(part.Content)) is not { } read)
            {
                return null;
            }

            leaves.AddRange(read);
        }

        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        direction!.Fields = leaves.Select(l => new FieldSpec(l.Term, Identifiers.Unique(vocabulary.Name(l.Term), taken), l.Group)).ToEquatableArray();
        foreach ((string term, _) in leaves.Where(l => vocabulary.EnglishName(l.Term) is null))
        {
            diagnostics.NoEnglishName(Text, line.Block.MarkerSpan, term);
        }

        var reading = new InReading(Members.Field.Path, Negated: false, direction.Fields.Select(f => f.Name).ToEquatableArray(), Open: false);
        string says = "领域方向：" + string.Join("；", leaves.Select(l => l.Term));
        return leaves.Count == 0 ? null : [new ReadRule(RuleScope.Application, RuleSeverity.Error, reading, says, [Members.Field])];
    }

    private void ReadSentences(BlockSyntax block, Note? note)
    {
        bool information = background || field == FieldRole.Information;
        foreach (GuideSpan sentence in SentenceSplitter.Split(Text.Content, block.Content))
        {
            GuideSpan span = Trimmed(sentence);
            if (span.Length > 0)
            {
                List<ReadPart> parts = information || note is not null
                    ? [new ReadPart(span, note?.Role ?? SegmentRole.Info, [])]
                    : ReadSentence(span);
                result.Clauses.Add(new ReadClause(direction?.Number, span, parts));
            }
        }
    }

    private List<ReadPart> ReadSentence(GuideSpan span)
    {
        var parts = new List<ReadPart>();
        string quote = Text.Quote(span);
        foreach (ReadSegment segment in SentenceReader.Read(Text, span, Context()))
        {
            if (segment.Ambiguity.Count > 0)
            {
                diagnostics.Ambiguous(Text, segment.Source, Text.Quote(segment.Source), segment.Ambiguity[0], segment.Ambiguity[1]);
            }
            else if (segment.Reading is null)
            {
                diagnostics.Unread(Text, segment.Source, Text.Quote(segment.Source), segment.BlockedBy);
            }

            List<PlacedRule> rules = [.. (segment.Reading?.Rules ?? []).Select(r => new PlacedRule(r, direction?.Number, span.Start, segment.Source, quote))];
            parts.Add(new ReadPart(segment.Source, segment.Reading?.Role ?? SegmentRole.Unread, rules, segment.Reading?.Family));
        }

        return parts;
    }

    private Note? NoteOf(BlockSyntax block, BlockSyntax above)
    {
        if (block.Kind != BlockKind.Note)
        {
            return null;
        }

        string words = Normal(block.Content).Value;
        SegmentRole? role = words.StartsWith("人工审查", StringComparison.Ordinal) ? SegmentRole.Manual
            : words.StartsWith("说明", StringComparison.Ordinal) ? SegmentRole.Info : null;
        if (role is null)
        {
            diagnostics.UnknownNote(Text, block.Content.Length > 0 ? block.Content : block.MarkerSpan);
            return null;
        }

        if (above.Kind is BlockKind.Title or BlockKind.Chapter or BlockKind.Direction or BlockKind.Note)
        {
            diagnostics.NotePlace(Text, block.MarkerSpan);
            return null;
        }

        return new Note(role.Value);
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

    private static ProjectCountSpec? CountOf(Reading reading) => reading is CompareReading { Right: NumberLiteral number } compare
        ? new ProjectCountSpec(compare.Operator switch
        {
            CompareOperator.Equal => "exact",
            CompareOperator.About => "about",
            CompareOperator.AtLeast or CompareOperator.MoreThan => "min",
            _ => "max",
        }, (int)number.Value) : null;

    private static string Example(FieldRole role) => role switch
    {
        FieldRole.Fields => "氢能；光伏。",
        FieldRole.Projects => "不超过2个。",
        _ => "1500万元人民币。",
    };

    private sealed record Note(SegmentRole Role);

    private sealed class FieldLine(BlockSyntax block, Note? note)
    {
        public BlockSyntax Block => block;

        public Note? Note => note;

        public List<BlockSyntax> Parts { get; } = [block];
    }
}
