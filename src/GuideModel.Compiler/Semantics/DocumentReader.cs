using System.Text.RegularExpressions;
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
    private static readonly string[] BackgroundChapters = ["目标", "背景", "意义", "思路", "指导思想", "联系方式", "联系人", "附件", "附则", "咨询方式", "联系我们", "业务咨询"];
    private static readonly char[] HeadingJoints = ['和', '与', '及', '、'];

    private static readonly Regex RunInLabel = new(@"^(?<label>\p{IsCJKUnifiedIdeographs}{2,14}):.", RegexOptions.CultureInvariant);

    // A longer sentence is not one: its full stops are missing, and what refers back to what is anybody's guess.
    private const int LongestSentence = 4_000;

    private readonly DocumentSyntax document;
    private readonly Vocabulary vocabulary;
    private readonly DiagnosticBag diagnostics;
    private readonly ReadDocument result;
    private readonly Pins pins;
    private readonly FieldReader fields;
    private readonly TrialBudget trials = new();
    private readonly Introductions introductions = new();
    private readonly List<SentenceParts> list = [];
    private readonly EquatableArray<string> kinds;
    private readonly EquatableArray<NamedDirection> directions;
    private BlockSyntax? next;
    private int at;
    private bool orNext;

    // The label was reported as unknown, which says that nothing under it is read.
    private bool strange;
    private bool background;
    private bool results;
    private ReadDirection? direction;
    private FieldRole field = FieldRole.Requirements;
    private string chapter = "";

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
        kinds = ProjectKinds.Of(document);
        directions = NamedDirection.Of(document);
        fields = new FieldReader(document.Text, vocabulary, result, pins, diagnostics, trials);

        // What stands before the first chapter is background; where directions begin without one, it is what all of them go by.
        background = document.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Direction || IsChapter(b)) is { } first && IsChapter(first);
    }

    private static bool IsChapter(BlockSyntax block) =>
        block.Kind == BlockKind.Chapter && block.Marker != AnnexHeadings.Marker && !char.IsDigit(block.Marker[0]);

    private GuideText Text => document.Text;

    public static ReadDocument Read(DocumentSyntax document, Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var reader = new DocumentReader(document, vocabulary, diagnostics);
        for (int i = 0, after = 0; i < document.Blocks.Count; i++)
        {
            // The next block that is no note; found once for all the notes before it.
            for (after = Math.Max(after, i + 1); after < document.Blocks.Count && document.Blocks[after].Kind == BlockKind.Note;)
            {
                after++;
            }

            reader.next = after < document.Blocks.Count ? document.Blocks[after] : null;
            reader.at = i;
            reader.ReadBlock(document.Blocks[i], reader.result.Notes.Below(i));
        }

        reader.fields.Close();

        // A field is read when the next one begins; what stood between belongs after it.
        reader.result.Clauses.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        CountedLists.Settle(reader.result);
        Extensions.Settle(reader.result);
        LostScope.Withdraw(document, reader.result, diagnostics);
        PinBinder.Bind(document.Text, reader.result, reader.pins.Pending, vocabulary, diagnostics);
        return reader.result;
    }

    private void ReadBlock(BlockSyntax block, BlockNotes notes)
    {
        introductions.Enter(block, Text, labelled: block.Kind == BlockKind.Field && direction is null);
        if (block.Kind is not (BlockKind.Item or BlockKind.Note))
        {
            list.Clear();
            orNext = false;
        }

        switch (block.Kind)
        {
            case BlockKind.Chapter:
                fields.Close();
                results = false;
                string? before = direction?.Number;
                direction = null;
                field = FieldRole.Requirements;
                strange = false;
                string heading = Normal(block.Content).Value.TrimEnd('。', ':');
                chapter = heading;
                introductions.ReadChapter(heading, before, Context());
                background = heading.Split(HeadingJoints).All(part => BackgroundChapters.Any(b => part.EndsWith(b, StringComparison.Ordinal)));
                break;
            case BlockKind.Direction:
                fields.Close();
                results = false;
                direction = new ReadDirection(block.Marker, block.MarkerSpan, FiledDirections.Title(Text.Quote(block.Content)), block.Content);
                result.Directions.Add(direction);
                field = FieldRole.Requirements;
                strange = false;
                background = false;
                break;
            case BlockKind.Field:
                fields.Close();
                ReadField(block, notes);
                break;
            case BlockKind.Item when fields.Add(block):
                break;
            case BlockKind.Item or BlockKind.Paragraph:
                Leave(block);
                ReadSentences(block, notes);
                break;
        }
    }

    // 培育项目的合作单位不超过2个 below 三、培育项目, behind its directions: of all of them. 本方向须… ends what 研究内容 tells.
    private void Leave(BlockSyntax block)
    {
        if (direction is null || block.Kind != BlockKind.Paragraph)
        {
            return;
        }

        string words = Normal(block.Content).Value;
        if (chapter.Length > 2 && ChapterKinds.Any(chapter.EndsWith) && words.StartsWith(chapter, StringComparison.Ordinal))
        {
            fields.Close();
            (direction, results, field, strange) = (null, false, FieldRole.Requirements, false);
        }
        else if (field == FieldRole.Information && Selves.Any(s => words.StartsWith(s, StringComparison.Ordinal)) && (Signals.HasDuty(words) || Signals.Any(words)))
        {
            (field, results) = (FieldRole.Requirements, false);
        }
    }

    private static readonly string[] ChapterKinds = ["项目", "课题"];

    private static readonly string[] Selves = ["本方向", "该方向", "本专题", "本任务", "本榜单", "本课题", "申请人", "申报人", "项目负责人", "申报单位", "牵头单位", "牵头申报单位", "依托单位", "项目执行期", "项目实施期", "执行期", "实施期限", "研究期限", "每个项目", "单个项目", "项目参与单位", "拟支持", "项目须", "项目应由", "由企业牵头"];

    private void ReadField(BlockSyntax block, BlockNotes notes)
    {
        field = direction is null ? FieldRole.Requirements : Headings.RoleOf(block.Marker);
        strange = false;
        if (direction is null)
        {
            // Outside a direction a colon only introduces; the whole block is read as text.
            results = FieldLabels.ListsResults(block.Marker);
            ReadSentences(WithLabel(block), notes);
            results = false;
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

        bool labelReads = field is FieldRole.Unknown or FieldRole.Requirements && LabelReads(block);
        if (FieldReader.LacksColon(Text, block))
        {
            diagnostics.NoColon(Text, block.MarkerSpan, block.Marker);
            field = FieldLabels.HoldsValue(field) ? FieldRole.Unread : field;
        }
        else if (field == FieldRole.Unknown && !labelReads)
        {
            string? nearest = FieldLabels.Nearest(block.Marker) is { } near && !direction.Labels.ContainsKey(near) ? near : null;
            diagnostics.UnknownLabel(Text, block.MarkerSpan, block.Marker, nearest);
            strange = true;

            // What a misspelt label introduces may be of any kind: nobody reads it but as requirements.
            field = nearest is not null && FieldLabels.RoleOf(nearest) != FieldRole.Requirements ? FieldRole.Unread : field;
        }

        if (FieldLabels.HoldsValue(field))
        {
            fields.Open(block, field, direction, notes);
            return;
        }

        results = FieldLabels.ListsResults(block.Marker);
        if (field is FieldRole.Unknown or FieldRole.Requirements && labelReads)
        {
            ReadSentences(WithLabel(block), notes);
            introductions.ReadLabel(block.Marker, Context());
            return;
        }

        introductions.ReadLabel(block.Marker, Context());
        ReadSentences(field == FieldRole.Unknown ? WithLabel(block) : block, notes);
    }

    // 资助期限:3年 reads with its label, as 资助期限为3年 does.
    private bool LabelReads(BlockSyntax block)
    {
        List<GuideSpan> own = Sentences(block);
        IReadOnlyList<ReadSegment> labelled = own.Count == 0 ? [] : Segments(Sentences(WithLabel(block))[0]);
        return labelled.Count > 0 && !labelled.Any(IsOpen) && (field == FieldRole.Unknown ? labelled.Any(s => s.Reading?.Rules.Count > 0) : Segments(own[0]).Any(IsOpen));

        static bool IsOpen(ReadSegment segment) => segment.Reading is null or { Role: SegmentRole.Manual };
        IReadOnlyList<ReadSegment> Segments(GuideSpan sentence) => sentence.Length > LongestSentence ? [new ReadSegment(sentence, 0, "")] : SentenceReader.Read(Text, sentence, Context());
    }

    // 5.考核指标:… is said without its number.
    private BlockSyntax WithLabel(BlockSyntax block)
    {
        int start = block.MarkerSpan.Start;
        int label = start;
        while (label < block.MarkerSpan.End && Text.Content[label] is not (>= '\u4E00' and <= '\u9FFF'))
        {
            label++;
        }

        bool numbered = label < block.MarkerSpan.End && Enumerable.Range(start, label - start).Any(i => char.IsDigit(Text.Content[i]));
        return block with { Content = GuideSpan.Between(numbered ? label : start, Math.Max(block.Content.End, block.MarkerSpan.End)) };
    }

    private List<GuideSpan> Sentences(BlockSyntax block) =>
        [.. SentenceSplitter.Split(Text.Content, block.Content).Select(Trimmed).Where(s => s.Length > 0)];

    private void ReadSentences(BlockSyntax block, BlockNotes notes)
    {
        bool information = background || field == FieldRole.Information;
        List<GuideSpan> spans = Sentences(block);
        List<SentenceParts> sentences = information || introductions.ReadHeading(document.Blocks, at, next, Normal(block.Content), Text, Context())
            ? [.. spans.Select(Told)] : ReadParagraph(block, spans);
        if (notes.Any)
        {
            new NotedParagraph(Text, pins, diagnostics).Apply(sentences, notes, direction);
        }

        foreach (SentenceParts sentence in sentences)
        {
            result.Clauses.Add(new ReadClause(direction?.Number, sentence.Span, sentence.Parts));
            list.Add(sentence);
            if (!sentence.Settled && !strange)
            {
                new UnreadReport(Text, Context(), diagnostics, trials).Run(sentence.Segments);
            }
        }
    }

    // A sentence that its place makes information. What 研究内容 tells may have any figures; elsewhere a requirement among the background is reported.
    private SentenceParts Told(GuideSpan span)
    {
        IReadOnlyList<ReadSegment> demands = !background || span.Length > LongestSentence ? [] : [.. SentenceReader.Read(Text, span, Context()).Where(s => !s.IsBracket && BackgroundDemands.Is(s))];
        if (demands.Count == 0)
        {
            return new SentenceParts(span, background: true, [], [new ReadPart(span, SegmentRole.Info, [])]);
        }

        var parts = new List<ReadPart>();
        int told = span.Start;
        foreach (GuideSpan demand in demands.Select(d => d.Source))
        {
            if (demand.Start > told)
            {
                parts.Add(new ReadPart(GuideSpan.Between(told, demand.Start), SegmentRole.Info, []));
            }

            parts.Add(new ReadPart(demand, SegmentRole.Unread, []));
            told = demand.End;
        }

        diagnostics.InBackground(Text, demands[0].Source, Text.Quote(demands[0].Source), [.. demands.Skip(1).Select(d => d.Source)]);
        return new SentenceParts(span, background: false, [], parts);
    }

    private List<SentenceParts> ReadParagraph(BlockSyntax block, List<GuideSpan> spans)
    {
        // Outside of directions: 与泰国合作:….拟支持5项. What 研究内容 tells demands nothing, wherever it stands.
        string? label = direction is null && spans.Count > 0 && RunInLabel.Match(Normal(spans[0]).Value) is { Success: true } match ? match.Groups["label"].Value : null;
        SegmentReading? later = label is null ? introductions.Current : introductions.UnderLabel(label, Context());
        SegmentReading? first = label is not null && FieldLabels.IsKnown(label) && FieldLabels.RoleOf(label) == FieldRole.Information
            ? later = SegmentReading.Of(SegmentRole.Info) with { Blocks = label } : introductions.Current;
        var read = new List<IReadOnlyList<ReadSegment>>();
        var kind = new ParagraphKind();

        // 1.申请人年龄…; 2.具有博士学位: items go on about a person that the one before named.
        string? person = block.Kind == BlockKind.Item && list.Count > 0 ? list[list.Count - 1].Segments.Select(s => s.Reading?.Entity).LastOrDefault(e => e is not null) : null;
        foreach (GuideSpan span in spans)
        {
            // Whom the sentence before spoke of is whom this one speaks of, unless it names somebody.
            SentenceContext context = kind.At(Normal(span), Context() with { Introduction = read.Count == 0 ? first : later }) with { SpokenOf = read.SelectMany(s => s).Select(s => s.Reading?.Entity).LastOrDefault(e => e is not null) ?? (Entities.IsPerson(person) ? person : null) };
            read.Add(span.Length > LongestSentence ? [new ReadSegment(span, 0, "")] : SentenceReader.Read(Text, span, context));
            kind.After(Text, read[read.Count - 1], context);
        }

        NormalText content = Normal(block.Content);
        introductions.Read(content, read.SelectMany(s => s));
        BackReferences.Withdraw(read);
        ReadBack(content.Value, read);
        return [.. spans.Select((span, i) => Parts(span, read[i]))];
    }

    // What an item says of the items before it, or of the one behind it.
    private void ReadBack(string item, List<IReadOnlyList<ReadSegment>> read)
    {
        bool before = BackReferences.OrBefore(item);
        if (BackReferences.ReachesOverItems(item) || before)
        {
            foreach (SentenceParts sentence in before ? list.Skip(Math.Max(0, list.Count - 1)) : list)
            {
                TakeBack(sentence, item);
            }
        }

        if (before || orNext || BackReferences.OrNext(item))
        {
            for (int i = 0; i < read.Count; i++)
            {
                read[i] = [.. read[i].Select(s => s.Reading is { Rules.Count: > 0 } ? s with { Reading = null, BlockedBy = item } : s)];
            }
        }

        orNext = BackReferences.OrNext(item);
    }

    private void TakeBack(SentenceParts sentence, string by)
    {
        int at = result.Clauses.FindIndex(c => c.Span == sentence.Span);
        if (at >= 0 && !sentence.Settled && sentence.Has(SegmentRole.Rule))
        {
            result.Clauses[at] = new ReadClause(result.Clauses[at].Direction, sentence.Span, [.. sentence.Parts.Select(p => p.Rules.Count > 0 ? new ReadPart(p.Span, SegmentRole.Unread, []) : p)]);
            new UnreadReport(Text, Context(), diagnostics, trials).Run([.. sentence.Segments.Where(s => s.Reading is { Rules.Count: > 0 }).Select(s => s with { Reading = null, BlockedBy = by })]);
        }
    }

    private SentenceParts Parts(GuideSpan span, IReadOnlyList<ReadSegment> segments)
    {
        string quote = Text.Quote(span);
        var parts = new List<ReadPart>(segments.Count);
        foreach (ReadSegment segment in segments)
        {
            List<PlacedRule> rules = [.. (segment.Reading?.Rules ?? []).SelectMany(r => r.Only.Count == 0 ? [direction?.Number] : r.Only.Select(o => (string?)o), (r, place) => new PlacedRule(r, place, span.Start, segment.Source, quote))];
            parts.Add(new ReadPart(segment.Source, segment.Reading?.Role ?? SegmentRole.Unread, rules, segment.Reading?.Family));
        }

        return new SentenceParts(span, background: false, segments, Brackets.Apart(Text, segments, parts));
    }

    private SentenceContext Context() => new(vocabulary, result.Title, direction?.Number)
    {
        Results = results,
        Kinds = kinds,
        Directions = directions,
        Fields = direction?.Fields ?? [],
        SeveralProjects = direction?.Projects is { Count: > 1 },
        Introduction = introductions.Current,
    };

    private NormalText Normal(GuideSpan span) => NormalText.Of(Text.Content, span);

    private GuideSpan Trimmed(GuideSpan span)
    {
        int end = span.End;
        while (end > span.Start && Characters.IsBlank(Text.Content[end - 1]))
        {
            end--;
        }

        return GuideSpan.Between(span.Start, end);
    }
}
