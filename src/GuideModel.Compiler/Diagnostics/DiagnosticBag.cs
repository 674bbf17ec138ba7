using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Diagnostics;

/// <summary>Collects diagnostics; one method a message, all the wording here: a file for each stage that reports.</summary>
/// <remarks>A method names the code and the severity and words what is wrong, the clause it goes by and how to mend it. Where it stands
/// is worded for all of them alike, by <see cref="Outline"/>.</remarks>
internal sealed partial class DiagnosticBag
{
    private readonly List<GuideDiagnostic> items = [];
    private readonly SpanSet causes = new();

    /// <summary>What was reported about a document and its terms, in the order of the text.</summary>
    public EquatableArray<GuideDiagnostic> ToArray(DocumentSyntax document)
    {
        var outline = new Outline(document);
        return items.OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Start).ThenBy(d => d.Code, StringComparer.Ordinal)
            .Select(d => d with { Where = outline.WhereIs(d.File, d.Start, d.From) }).ToEquatableArray();
    }

    /// <summary>Whether something already reported inside a span of the guide is why the span cannot be read: one mistake, one message.</summary>
    public bool Explains(GuideSpan span) => causes.Overlaps(span);

    private void Error(
        string code, GuideText text, GuideSpan span, Words what, Words clause, Words fix,
        string? example = null, EquatableArray<RelatedPlace> related = default, EquatableArray<DiagnosticFix> fixes = default) =>
        Add(RuleSeverity.Error, code, text, span, what, clause, fix, example, related, fixes);

    private void Warning(
        string code, GuideText text, GuideSpan span, Words what, Words clause, Words fix,
        string? example = null, EquatableArray<RelatedPlace> related = default, EquatableArray<DiagnosticFix> fixes = default) =>
        Add(RuleSeverity.Warning, code, text, span, what, clause, fix, example, related, fixes);

    private void Info(string code, GuideText text, GuideSpan span, Words what, Words clause, Words fix) =>
        Add(RuleSeverity.Info, code, text, span, what, clause, fix);

    private void Add(
        RuleSeverity severity, string code, GuideText text, GuideSpan span, Words what, Words clause, Words fix,
        string? example = null, EquatableArray<RelatedPlace> related = default, EquatableArray<DiagnosticFix> fixes = default,
        DiagnosticWitness? witness = null) =>
        items.Add(new GuideDiagnostic
        {
            Code = code,
            Severity = severity,
            File = text.Path,
            Start = span.Start,
            Length = span.Length,
            From = text.PositionAt(span.Start),
            To = text.PositionAt(span.End),
            What = Visible(what),
            Where = default,
            Clause = Visible(clause),
            Fix = Visible(fix),
            Example = example is null ? null : Invisible.Escape(example),
            Related = related,
            Fixes = fixes,
            Witness = witness,
        });

    /// <summary>A clause of guide/GRAMMAR.md.</summary>
    private static Words Grammar(string clause) => new($"《指南语言》{clause}", $"guide language {clause}");

    /// <summary>A clause of the guide itself.</summary>
    private static Words Own(GuideText text, GuideSpan span)
    {
        int line = text.PositionAt(span.Start).Line;
        return new($"指南第{line}行“{text.Quote(span)}”", $"line {line} of the guide, \"{text.Quote(span)}\"");
    }

    /// <summary>Another place a message speaks of.</summary>
    private static RelatedPlace Related(GuideText text, GuideSpan span, Words label) => new()
    {
        File = text.Path,
        Start = span.Start,
        Length = span.Length,
        From = text.PositionAt(span.Start),
        To = text.PositionAt(span.End),
        Label = Visible(label),
    };

    /// <summary>A safe change: other words in place of a span. An empty span inserts, an empty text deletes.</summary>
    private static DiagnosticFix Change(GuideText text, GuideSpan span, string newText, Words title) =>
        new(Visible(title), [new TextEdit(text.Path, span.Start, span.Length, newText)]);

    // Messages quote the text; its invisible characters must not make them look different from what they say.
    private static Words Visible(Words words) => new(Invisible.Escape(words.Zh), Invisible.Escape(words.En));
}
