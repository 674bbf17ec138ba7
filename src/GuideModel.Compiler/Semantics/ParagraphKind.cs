using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>青年科学家项目不设课题。项目设1名负责人。: a paragraph that opens with a kind of projects or a field goes on about it, until
/// another is named (GRAMMAR.md, G4.14).</summary>
internal sealed class ParagraphKind
{
    // A kind that neither the lexicon nor a heading of the guide names: 揭榜项目可….
    private static readonly Regex Unknown = new(@"^(?:对于|对)?(?!除)([\p{IsCJKUnifiedIdeographs}-[的]]{2,10}?(?:项目|课题))", RegexOptions.CultureInvariant);

    private Condition? kind;
    private string? unknown;
    private bool begun;

    /// <summary>What is known at the next sentence of the paragraph.</summary>
    public SentenceContext At(NormalText sentence, SentenceContext context)
    {
        Condition? own = Of(sentence, context);
        if (!begun)
        {
            kind = own is not null && Names(own) ? own : null;
            unknown = own is null && !NamesDirections(sentence, context) && Unknown.Match(sentence.Value) is { Success: true, Groups: [_, var name] } && Signals.NarrowsProject(name.Value) ? name.Value : null;
        }
        else if (own is not null && own.Reading != kind?.Reading)
        {
            (kind, unknown) = (null, null);
        }

        bool goesOn = begun && own is null && (kind is not null || unknown is not null) && !Everyone.Any(e => sentence.Value.StartsWith(e, StringComparison.Ordinal));
        begun = true;
        SegmentReading introduction = context.Introduction ?? SegmentReading.Of(SegmentRole.Info);
        return !goesOn ? context : context with
        {
            Introduction = kind is null ? introduction with { Blocks = unknown } : introduction with { Condition = Conditions.And(introduction.Condition, kind) },
        };
    }

    /// <summary>Looks at a sentence that was read: where it names another kind besides, what follows is said of all.</summary>
    public void After(GuideText text, IEnumerable<ReadSegment> read, SentenceContext context)
    {
        if (kind is { } one && read.Any(s => (Of(NormalText.Of(text.Content, s.Source), context) ?? s.Reading?.Condition) is { } other && IsKind(other.Subject) && other.Reading != one.Reading))
        {
            kind = null;
        }
    }

    /// <summary>所有参与单位 are still those of the projects under the condition.</summary>
    public static readonly string[] Everyone = ["各类项目", "各类别项目", "各类型项目", "所有项目", "全部项目", "所有申报项目", "全部申报项目", "所有类别项目", "所有类型项目"];

    private static Condition? Of(NormalText text, SentenceContext context) => text.Length is 0 or > SegmentText.MaxLength ? null
        : Opening.Of(new SegmentText(text), context).Where(o => o.Condition?.Subject is { } subject && IsKind(subject)).OrderBy(o => o.Start).Select(o => o.Condition).LastOrDefault();

    // 专题二项目每项…: directions that the guide has are no unknown kind.
    private static bool NamesDirections(NormalText text, SentenceContext context) =>
        text.Length is > 0 and <= SegmentText.MaxLength && Opening.Of(new SegmentText(text), context).Any(o => o.Only.Count > 0);

    // 除青年科学家项目外,…: what follows is said of all again.
    private static bool Names(Condition condition) => condition.Reading is InReading { Negated: false } or AnswerReading;

    private static bool IsKind(string subject) => subject == Members.Category.Path || subject == Members.Field.Path || subject == KindConditions.OwnKind;
}
