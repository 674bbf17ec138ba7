using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Notes;
using GuideModel.Compiler.Semantics.Slips;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Reads the fields of a direction that hold one value, over the items below them too (GRAMMAR.md, G2.6, G2.7).</summary>
internal sealed class FieldReader(GuideText text, Vocabulary vocabulary, ReadDocument result, Pins pins, DiagnosticBag diagnostics, TrialBudget trials)
{
    // A direction's budget outside of these is a slip of 万 or 亿.
    private const decimal LeastBudget = 10_000m;
    private const decimal MostBudget = 100_000_000_000m;

    private FieldLine? open;

    /// <summary>Whether no colon stands behind a field's label.</summary>
    public static bool LacksColon(GuideText text, BlockSyntax field) =>
        Characters.Normal(text.Content[field.MarkerSpan.End - 1]) is not (')' or ':')
        && !IsNumberedAlone(text, field)
        && !text.Content.Substring(field.MarkerSpan.End, Math.Max(0, Math.Min(field.Content.Start, field.FullSpan.End) - field.MarkerSpan.End)).Any(c => Characters.Normal(c) == ':');

    // 1.研究内容 over its text needs none.
    private static bool IsNumberedAlone(GuideText text, BlockSyntax field) => char.IsDigit(Characters.Normal(text.Content[field.MarkerSpan.Start]))
        && text.PositionAt(field.MarkerSpan.End).Line < text.PositionAt(field.Content.Start).Line;

    /// <summary>Begins a field.</summary>
    public void Open(BlockSyntax block, FieldRole role, ReadDirection direction, BlockNotes notes) => open = new FieldLine(block, role, direction, notes);

    /// <summary>Adds an item to the field that is open; false when none is.</summary>
    public bool Add(BlockSyntax item)
    {
        open?.Parts.Add(item);
        return open is not null;
    }

    /// <summary>Reads the field that is open.</summary>
    public void Close()
    {
        if (open is { } line)
        {
            open = null;
            Read(line);
        }
    }

    private void Read(FieldLine line)
    {
        MarginNote? note = NoteOf(line);
        bool settled = note is { Kind: NoteKind.Manual or NoteKind.Information };
        IReadOnlyList<ReadRule>? rules = settled ? [] : Rules(line);

        // One field over several lines is one clause a line, all carrying its rules.
        string quote = string.Concat(line.Parts.Select(p => text.Quote(GuideSpan.Between(p == line.Block ? p.MarkerSpan.Start : p.Content.Start, p.Content.End))));
        var placed = (rules ?? []).Select(r => new PlacedRule(r, line.Direction.Number, line.Block.MarkerSpan.Start, line.Span, quote)).ToList();
        var part = new ReadPart(line.Span, rules is null ? SegmentRole.Unread : placed.Count > 0 ? SegmentRole.Rule : SegmentRole.Info, placed);
        if (note is not null)
        {
            part = Noted(line, note, part, rules is null);
        }
        else if (rules is null)
        {
            Explain(line);
        }

        foreach (BlockSyntax block in line.Parts.Where(p => p == line.Block || p.Content.Length > 0))
        {
            var span = GuideSpan.Between(block == line.Block ? block.MarkerSpan.Start : block.Content.Start, Math.Max(block.Content.End, block.MarkerSpan.End));
            result.Clauses.Add(new ReadClause(line.Direction.Number, span, [part with { Span = span }]));
        }
    }

    // A field is one clause: a quotation can only be of it.
    private MarginNote? NoteOf(FieldLine line)
    {
        MarginNote? chosen = line.Notes.Whole;
        foreach (MarginNote note in line.Notes.Quoted)
        {
            bool fits = line.Parts.Any(p => NormalText.Of(text.Content, p.Content).Value.Contains(note.Quote!));
            if (!fits || chosen is not null)
            {
                note.Used = true;
            }

            if (!fits)
            {
                diagnostics.NoteSentence(text, note.QuoteSpan, text.Quote(note.QuoteSpan), 0);
            }
            else if (chosen is { } other)
            {
                diagnostics.NotesDisagree(text, note.Span, note.Words, other.Span, other.Words);
            }
            else
            {
                chosen = note;
            }
        }

        return chosen;
    }

    private ReadPart Noted(FieldLine line, MarginNote note, ReadPart part, bool unread)
    {
        if (note.Kind != NoteKind.Reading)
        {
            SegmentRole role = note.Kind == NoteKind.Manual ? SegmentRole.Manual : SegmentRole.Info;
            note.Used = role != SegmentRole.Info || line.Role != FieldRole.Agreement;
            return part with { Role = role, Note = note.Words };
        }

        note.Used = true;
        PinnedReadings pinned = pins.Resolve(note, line.Direction);
        if (pinned.IsEmpty)
        {
            return part;
        }

        List<WrittenReading> supplied = pinned.NotIn(part.Rules);
        if (!unread && (supplied.Count > 0 || !pinned.Contains(part.Rules)))
        {
            diagnostics.PinDisagrees(text, note.Span, pinned.ToString(), PinnedReadings.Print(part.Rules), line.Span);
            return part;
        }

        foreach (WrittenReading written in supplied)
        {
            Take(line, written.Reading);
        }

        return unread ? pins.Part(note, pinned, part.Rules, supplied, line.Span, line.Span, line.Direction) : part;
    }

    // What a supplied reading says of the direction itself.
    private void Take(FieldLine line, Reading reading)
    {
        switch (reading)
        {
            case InReading { Path: "field", Negated: false } fields when line.Role == FieldRole.Fields:
                line.Direction.Fields = fields.Names.Select(n => new FieldSpec(vocabulary.TermOf(n), n, null)).ToEquatableArray();
                break;
            case CompareReading { Left: CountQuantity { Path: "projects", Where: null } } when line.Role == FieldRole.Projects:
                line.Direction.Projects = CountOf(reading);
                break;
            case CompareReading { Left: SumQuantity { Path: "projects.requestedFunding" }, Right: NumberLiteral yuan } when line.Role == FieldRole.Budget:
                line.Direction.BudgetYuan = yuan.Value;
                break;
        }
    }

    private IReadOnlyList<ReadRule>? Rules(FieldLine line)
    {
        ReadDirection direction = line.Direction;
        GuideSpan span = line.Value;
        if (line.Parts.All(p => p.Content.Length == 0))
        {
            return null;
        }

        switch (line.Role)
        {
            case FieldRole.Unread:
                return null;
            case FieldRole.Agreement:
                direction.Agreement = text.Quote(line.Block.Content).TrimEnd('。', '；', ';');
                return [];
            case FieldRole.Fields:
                return Fields(line);
            case FieldRole.Projects:
                IReadOnlyList<ReadRule>? projects = ProjectsReader.ReadProjects(NormalText.Of(text.Content, span), direction.Fields, Context(direction));
                direction.Projects = projects is [{ Reading: CompareReading { Left: CountQuantity { Where: null } } total }, ..] ? CountOf(total) : null;
                return projects;
            default:
                IReadOnlyList<ReadRule>? budget = ProjectsReader.ReadBudget(NormalText.Of(text.Content, span), Context(direction));
                direction.BudgetYuan = budget is [{ Reading: CompareReading { Right: NumberLiteral yuan } }, ..] ? yuan.Value : null;
                CheckAmount(direction.BudgetYuan, span);
                return budget;
        }
    }

    private IReadOnlyList<ReadRule>? Fields(FieldLine line)
    {
        var leaves = new List<FieldTerm>();
        bool open = false;
        foreach (BlockSyntax part in line.Parts.Where(p => p.Content.Length > 0))
        {
            if (FieldListReader.Read(NormalText.Of(text.Content, part.Content)) is not { } read)
            {
                return null;
            }

            leaves.AddRange(read.Terms);
            open |= read.Open;
        }

        var taken = new NameSet(StringComparer.OrdinalIgnoreCase);
        line.Direction.Fields = leaves.Select(l => new FieldSpec(l.Term, taken.Unique(vocabulary.Name(l.Term)), l.Group)).ToEquatableArray();
        line.Direction.FieldsSpan = line.Block.MarkerSpan;
        new FieldListCheck(text, vocabulary, diagnostics).Run(leaves, line.Parts);
        var reading = new InReading(Members.Field.Path, Negated: false, line.Direction.Fields.Select(f => f.Name).ToEquatableArray(), open);
        string says = "领域方向：" + string.Join("；", leaves.Select(l => l.Term)) + (open ? "等" : "");
        return leaves.Count == 0 ? null : [new ReadRule(RuleScope.Application, RuleSeverity.Error, reading, says, [Members.Field])];
    }

    private void CheckAmount(decimal? yuan, GuideSpan span)
    {
        if (yuan is < LeastBudget or > MostBudget)
        {
            // without the full stop
            int length = text.Content.Substring(span.Start, span.Length).TrimEnd('。', '；', ';').Length;
            diagnostics.StrangeAmount(text, new GuideSpan(span.Start, length), yuan < LeastBudget);
        }
    }

    // Why a value was not read, as narrowly as it can be said.
    private void Explain(FieldLine line)
    {
        NormalText value = NormalText.Of(text.Content, line.Value);
        SentenceContext context = Context(line.Direction);
        if (line.Parts.All(p => p.Content.Length == 0) && line.Role != FieldRole.Unread)
        {
            diagnostics.EmptyField(text, line.Block.MarkerSpan, line.Block.Marker, Example(line.Role));
        }
        else if (line.Role == FieldRole.Projects && ProjectsReader.StrangeField(value, line.Direction.Fields) is { } strange)
        {
            string[] known = [.. line.Direction.Fields.Select(f => f.Term)];
            diagnostics.QuotaOfNoField(text, value.Source(strange.Start, strange.End), line.Direction.FieldsSpan,
                Nearest.Of(value.Value.Substring(strange.Start, strange.End - strange.Start), known), known);
        }
        else if (line.Role != FieldRole.Unread && !diagnostics.Explains(line.Value)
            && !AllSlips.Report(new UnreadPart(text, line.Value, context, words => RoleOf(line, words, context), trials), diagnostics))
        {
            diagnostics.FieldValue(text, line.Block.MarkerSpan, line.Block.Marker, Example(line.Role));
        }
    }

    private static SegmentRole? RoleOf(FieldLine line, string words, SentenceContext context)
    {
        NormalText value = NormalText.Of(words, new GuideSpan(0, words.Length));
        bool reads = line.Role switch
        {
            FieldRole.Projects => ProjectsReader.ReadProjects(value, line.Direction.Fields, context) is not null,
            FieldRole.Budget => ProjectsReader.ReadBudget(value, context) is not null,
            _ => false,
        };
        return reads ? SegmentRole.Rule : null;
    }

    private SentenceContext Context(ReadDirection direction) => new(vocabulary, result.Title, direction.Number) { Fields = direction.Fields };

    // A figure that no count can have stands in the rule alone.
    private static ProjectCountSpec? CountOf(Reading reading) => reading is CompareReading { Right: NumberLiteral { Value: >= 0 and <= int.MaxValue } number } compare
        ? new ProjectCountSpec(compare.Operator switch
        {
            CompareOperator.Equal => "exact",
            CompareOperator.About => "about",
            CompareOperator.AtLeast or CompareOperator.MoreThan => "min",
            _ => "max",
        }, (int)number.Value) : null;

    private static string Example(FieldRole role) => role switch
    {
        FieldRole.Agreement => "《某某合作协议》。",
        FieldRole.Fields => "氢能；光伏。",
        FieldRole.Projects => "不超过2个。",
        _ => "1500万元人民币。",
    };

    private sealed record FieldLine(BlockSyntax Block, FieldRole Role, ReadDirection Direction, BlockNotes Notes)
    {
        public List<BlockSyntax> Parts { get; } = [Block];

        public GuideSpan Value => Parts.Count == 1 ? Block.Content : GuideSpan.Between(Parts[1].Content.Start, Parts[Parts.Count - 1].Content.End);

        public GuideSpan Span => GuideSpan.Between(Block.MarkerSpan.Start, Math.Max(Block.Content.End, Block.MarkerSpan.End));
    }
}
