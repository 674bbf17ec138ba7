using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Notes;

/// <summary>Parses the words of a margin note: 人工审查：理由, 说明, 读作：读法; 读法, which may quote words of the one sentence they
/// speak of; 忽略 GMnnnn：理由; 施行：日期, 截止：日期 (GRAMMAR.md, G10.2–G10.8).</summary>
internal static class NoteParser
{
    private static readonly (string Word, NoteKind Kind)[] Keywords =
    [
        ("人工审查", NoteKind.Manual), ("说明", NoteKind.Information), ("读作", NoteKind.Reading), ("忽略", NoteKind.Ignore),
        ("施行", NoteKind.InForceFrom), ("截止", NoteKind.InForceUntil),
    ];

    /// <summary>Whether words begin as those of a note about the whole guide do.</summary>
    public static bool SpeaksOfTheGuide(string words) => Keywords.Any(k => IsOfTheGuide(k.Kind) && words.StartsWith(k.Word, StringComparison.Ordinal));

    /// <summary>Whether a note speaks of the whole guide.</summary>
    public static bool IsOfTheGuide(NoteKind kind) => kind is NoteKind.InForceFrom or NoteKind.InForceUntil;

    /// <summary>The note of a block, or null after reporting what is wrong with it.</summary>
    public static MarginNote? Parse(GuideText text, BlockSyntax block, DiagnosticBag diagnostics)
    {
        GuideSpan span = block.Content.Length > 0 ? block.Content : block.MarkerSpan;
        NormalText words = NormalText.Of(text.Content, block.Content);
        (string keyword, NoteKind kind) = Keywords.FirstOrDefault(k => words.Value.StartsWith(k.Word, StringComparison.Ordinal));
        if (keyword is null)
        {
            string head = words.Value.Split(':')[0];
            diagnostics.UnknownNote(text, span, head.Length <= 8 ? Nearest.Of(head, Keywords.Select(k => k.Word)) : null);
            return null;
        }

        int at = keyword.Length;
        (int Start, int End)? quote = kind == NoteKind.Ignore || IsOfTheGuide(kind) ? null : Quote(words.Value, at);
        at = quote is { } quoted ? quoted.End + 1 : at;
        string code = kind == NoteKind.Ignore ? Code(words.Value, at) : "";
        at += code.Length;

        bool colon = at < words.Length && words.Value[at] == ':';
        GuideSpan rest = GuideSpan.Between(colon ? words.Source(at, at + 1).End : block.Content.End, block.Content.End);
        bool said = colon && at + 1 < words.Length;
        bool wellFormed = kind switch
        {
            NoteKind.Information => at == words.Length || colon,
            NoteKind.Ignore => said && code.Length > 0,
            _ => said,
        };
        if (!wellFormed)
        {
            diagnostics.NoteForm(text, span, kind);
            return null;
        }

        EquatableArray<WrittenReading> readings = kind == NoteKind.Reading ? Readings(text, rest, diagnostics) : [];
        DateLiteral? day = IsOfTheGuide(kind) ? DateSlot.Whole(words.Value.Substring(at + 1)) : null;
        if (day is null && IsOfTheGuide(kind))
        {
            diagnostics.NoteDay(text, words.Source(at + 1, words.Length), keyword);
        }

        return new MarginNote(kind, span, text.Quote(span))
        {
            Quote = quote is { } q ? words.Value.Substring(q.Start, q.End - q.Start) : null,
            QuoteSpan = quote is { } place ? words.Source(place.Start, place.End) : span,
            Code = code.ToUpperInvariant(),
            Readings = readings,
            Day = day,
            Used = kind == NoteKind.Reading && readings.Count == 0,
        };
    }

    private static (int Start, int End)? Quote(string words, int at)
    {
        int end = at < words.Length && words[at] == '"' ? words.IndexOf('"', at + 1) : -1;
        return end > at + 1 ? (at + 1, end) : null;
    }

    private static string Code(string words, int at)
    {
        const string Form = "GM0000";
        string code = at + Form.Length <= words.Length ? words.Substring(at, Form.Length) : "";
        return code.StartsWith("GM", StringComparison.OrdinalIgnoreCase) && code.Skip(2).All(c => c is >= '0' and <= '9') ? code : "";
    }

    // Nothing is pinned by half: one reading that is not understood leaves the note without any.
    private static EquatableArray<WrittenReading> Readings(GuideText text, GuideSpan span, DiagnosticBag diagnostics)
    {
        NotationResult result = NotationParser.Parse(text.Content.Substring(span.Start, span.Length));
        if (result.Error is { } error)
        {
            diagnostics.NoteNotation(text, new GuideSpan(span.Start + error.Start, error.Length), error);
            return [];
        }

        return result.Readings.Select(r => new WrittenReading(r.Reading, new GuideSpan(span.Start + r.Start, r.Length))).ToEquatableArray();
    }
}
