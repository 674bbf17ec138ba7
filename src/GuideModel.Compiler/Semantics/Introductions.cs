using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Families;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>What stands over a list of items and what it gives to each of them: 企业牵头的，应符合以下条件：, （二）项目负责人
/// (GRAMMAR.md, "Introductions").</summary>
internal sealed class Introductions
{
    private const int LongestHeading = 24;
    private static readonly string[] Choices = ["之一", "任一", "任意", "情形", "情况", "其一", "择一"];
    private static readonly Regex Below = new("下列|如下|以下(?:各|基本|申报|资格|条件|要求|情形|情况|规定|指标|材料|任|之|内容|事项|方面|标准|任务|[一二两三四五六几])", RegexOptions.CultureInvariant);

    // 有下列情形之一的单位,不得申报: what is listed there bars somebody, and people look it up.
    private static readonly Regex Barring = new("(?:下列|以下|如下)(?:任一|任何一种|任意一种|任一种|各种)?(?:情形|情况|行为|问题)(?:之一)?(?:者|的)?.{0,12}(?:不得|不予|不能|不再|不支持|不受理|取消|限制)", RegexOptions.CultureInvariant);

    // What an introduction may be made of; whatever else is said there, nobody knows what it does to the items.
    private static readonly string[] Makers = [nameof(IntroductionFamily), nameof(ConditionFamily), nameof(CircumstanceFamily), nameof(NamedDirectionFamily)];

    private readonly List<Open> open = [];
    private SegmentReading chapter = SegmentReading.Of(SegmentRole.Info);
    private string style = "";
    private bool fresh;

    /// <summary>The introduction that the present block stands under, or null.</summary>
    public SegmentReading? Current => open.Select(o => o.Reading).Aggregate(chapter, Under) is { Papers: false } all && (all.Entity ?? all.Blocks) is null && all.Condition is null && all.Only.Count == 0 ? null
        : open.Select(o => o.Reading).Aggregate(chapter, Under);

    /// <summary>Closes the introductions that do not reach to a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="text">The text.</param>
    /// <param name="labelled">Whether it is a labelled paragraph outside of directions: 支持额度:…</param>
    public void Enter(BlockSyntax block, GuideText text, bool labelled)
    {
        if (block.Kind == BlockKind.Note)
        {
            return;
        }

        style = StyleOf(block, text.Content);
        int same = open.FindIndex(o => o.Style == style);
        if (block.Kind == BlockKind.Paragraph || labelled)
        {
            open.RemoveAll(o => o.Paragraphs == 0);
            for (int i = 0; i < open.Count; i++)
            {
                // Whether what goes on behind the last heading of a chapter is still under it nobody can say.
                open[i] = open[i] with { Paragraphs = open[i].Paragraphs - 1, Reading = open[i].Paragraphs > 1 ? open[i].Reading : Doubtful(open[i].Reading) };
            }
        }
        else if (block.Kind != BlockKind.Item)
        {
            open.Clear();
        }
        else if (same >= 0 && fresh && same == open.Count - 1)
        {
            // (1) 有下列情形之一的: (2) … (3) …: an item that introduces the items beside it.
            open[same] = new Open("beside", SegmentReading.Of(SegmentRole.Info) with { Blocks = text.Quote(block.MarkerSpan) });
        }
        else if (same >= 0)
        {
            open.RemoveRange(same, open.Count - same);
        }

        fresh = false;
    }

    /// <summary>A chapter: 三、青年科学家项目申报要求.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="last">The direction before it, or null.</param>
    /// <param name="context">Where it stands.</param>
    public void ReadChapter(string heading, string? last, SentenceContext context)
    {
        SegmentReading given = Headings.Under(heading, [], context.Kinds);
        chapter = (Headings.Narrows(heading) || given.Blocks is null ? given : SegmentReading.Of(SegmentRole.Info)) with { Only = NamedDirection.Under(heading, context.Directions, last) };
    }

    /// <summary>A label over items or before a sentence.</summary>
    public void ReadLabel(string label, SentenceContext context) => open.Add(new Open("", Headings.Under(label, context.Fields, context.Kinds)));

    /// <summary>What a label outside of directions gives to the sentences behind the first, which has it: 自筹课题:….拟支持60项.</summary>
    public SegmentReading? UnderLabel(string label, SentenceContext context)
    {
        SegmentReading given = Headings.Under(label, [], context.Kinds);
        return (given.Blocks ?? given.Entity) is null && given.Condition is null ? Current : Under(Current ?? SegmentReading.Of(SegmentRole.Info), given);
    }

    /// <summary>Whether a block is a heading over items or paragraphs, no sentence; it gives them whom it names or its condition.</summary>
    public bool ReadHeading(IReadOnlyList<BlockSyntax> blocks, int at, BlockSyntax? next, NormalText content, GuideText text, SentenceContext context)
    {
        BlockSyntax block = blocks[at];
        bool overItems = next is { Kind: BlockKind.Item } && StyleOf(next, text.Content) is var below && below != style && !open.Any(o => o.Style == below);
        bool overText = (next is { Kind: BlockKind.Paragraph } || (next is { Kind: BlockKind.Field } && context.Direction is null)) && block.Kind == BlockKind.Item;

        // (2)附件材料要求。 over items is a heading all the same.
        string words = overItems ? content.Value.TrimEnd('。') : content.Value;
        bool heading = (overItems || overText) && block.Kind is BlockKind.Item or BlockKind.Paragraph && words.Length is > 0 and <= LongestHeading && !words.Any(",;。:!?".Contains);
        if (!heading)
        {
            return false;
        }

        SegmentReading given = context.Direction is null && NamedDirection.Under(words, context.Directions, null) is { Count: > 0 } only
            ? SegmentReading.Of(SegmentRole.Info) with { Only = only } : Headings.Under(words, context.Fields, context.Kinds);
        if (words.Length < content.Length && given.Blocks is not null)
        {
            return false;
        }

        if (overItems || given.Blocks is null || Headings.Narrows(words) || Kinds.Any(words.EndsWith))
        {
            open.Add(new Open(style, given) { Paragraphs = overText ? Reach(blocks, at, text.Content) + 1 : 0 });
        }

        return given.Blocks is null || !Signals.Any(words);
    }

    private static readonly string[] Kinds = ["项目", "课题", "类"];

    // 执行…的相关要求,并遵守以下规定: what is to be kept besides narrows nothing.
    private static readonly string[] Norms = ["执行", "遵守", "遵循", "按照"];

    // How many paragraphs a heading stands over: all up to the next one like it; the last one over as many as those before it.
    private static int Reach(IReadOnlyList<BlockSyntax> blocks, int at, string text)
    {
        string style = StyleOf(blocks[at], text);
        for (int i = at + 1; i < Math.Min(blocks.Count, at + FarthestHeading) && IsBelow(blocks[i]); i++)
        {
            if (blocks[i].Kind == BlockKind.Item && StyleOf(blocks[i], text) == style)
            {
                return int.MaxValue - 1;
            }
        }

        int most = 1;
        int count = 0;
        for (int i = at - 1; i >= Math.Max(0, at - FarthestHeading) && IsBelow(blocks[i]); i--)
        {
            bool sibling = blocks[i].Kind == BlockKind.Item && StyleOf(blocks[i], text) == style;
            most = sibling ? Math.Max(most, count) : most;
            count = sibling ? 0 : count + (blocks[i].Kind is BlockKind.Paragraph or BlockKind.Field ? 1 : 0);
        }

        return most;
    }

    private const int FarthestHeading = 200;

    private static bool IsBelow(BlockSyntax block) => block.Kind is BlockKind.Item or BlockKind.Paragraph or BlockKind.Field or BlockKind.Note;

    private static SegmentReading Doubtful(SegmentReading given) => given.Condition is { } condition ? given with { Blocks = condition.Says } : given;

    /// <summary>Takes a block that ends in a colon as an introduction; where it was not read, nothing under it is.</summary>
    public void Read(NormalText content, IEnumerable<ReadSegment> segments)
    {
        bool colon = content.Length > 0 && content.Value[content.Length - 1] == ':';
        if (!colon && !Below.IsMatch(content.Value))
        {
            return;
        }

        var read = segments.ToList();

        // 申报单位须在线填写申报书,并上传下列附件: what is left to people before the list of papers narrows none of them.
        bool papers = read.LastOrDefault()?.Reading is { Papers: true };
        bool understood = read.All(s => (papers && IsOfPapers(s.Reading)) || s.Reading is { Family: { } family } && (Makers.Contains(family) || (family is nameof(ManualFamily) or nameof(InformationFamily) && s.Reading is { Narrow: false, NarrowsProject: false, Permission: false } && (papers || Norms.Any(s.Words.StartsWith))))) && !content.Value.Contains('(') && !Choices.Any(content.Value.Contains);
        SegmentReading given = SegmentReading.Of(SegmentRole.Info) with
        {
            Blocks = understood ? null : content.Value,
            Bars = !understood && Barring.IsMatch(content.Value),
            Entity = read.Select(s => s.Reading?.Entity ?? Headings.OfUnit(s.Reading?.Condition)).LastOrDefault(e => e is not null),
            Condition = read.Select(s => s.Reading?.Condition).LastOrDefault(c => c is not null),
            Papers = read.Any(s => s.Reading is { Papers: true }),
            Only = read.Select(s => s.Reading?.Only ?? []).LastOrDefault(o => o.Count > 0),
        };
        open.Add(new Open(style, given));
        fresh = colon;
    }

    // 单个文件不超过10MB,按以下顺序上传
    private static bool IsOfPapers(SegmentReading? reading) => reading is { Rules: { Count: > 0 } rules } && rules.All(r => r.Members.All(m => m.Path.StartsWith("documents.", StringComparison.Ordinal)));

    private static SegmentReading Under(SegmentReading outer, SegmentReading inner) => inner with
    {
        Entity = inner.Entity ?? outer.Entity,
        Condition = inner.Condition is { } own ? Conditions.And(outer.Condition, own) : outer.Condition,
        Blocks = outer.Blocks ?? inner.Blocks,
        SparesNamed = outer.Blocks is null ? inner.SparesNamed : outer.SparesNamed && (inner.Blocks is null || inner.SparesNamed),
        Bars = outer.Blocks is null ? inner.Bars : outer.Bars,
        Papers = inner.Papers || outer.Papers,
        Only = inner.Only.Count > 0 ? inner.Only : outer.Only,
    };

    // (一), 1., ①: items in one style are of one level.
    private static string StyleOf(BlockSyntax block, string text)
    {
        if (block.Kind != BlockKind.Item)
        {
            return "";
        }

        string marker = text.Substring(block.MarkerSpan.Start, block.MarkerSpan.Length);
        char before = block.MarkerSpan.Start > 0 ? text[block.MarkerSpan.Start - 1] : ' ';
        char kind = char.IsDigit(marker[0]) ? '1' : marker[0] is >= '①' and <= '⑳' ? '①' : '一';
        return (before is '(' or '（' ? "(" : "") + kind;
    }

    /// <summary>An introduction that what follows stands under.</summary>
    /// <param name="Style">How the items of its level are numbered.</param>
    /// <param name="Reading">What it gives.</param>
    private sealed record Open(string Style, SegmentReading Reading)
    {
        /// <summary>One more than the paragraphs that it still reaches over; 0 where it reaches over items alone.</summary>
        public int Paragraphs { get; init; }
    }
}
