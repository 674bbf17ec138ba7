using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Notes;

/// <summary>Makes rules of the readings that notes supply. Their members get types when the whole guide has been read.</summary>
internal sealed class Pins(GuideText text, Vocabulary vocabulary)
{
    private readonly List<PendingPin> pending = [];

    /// <summary>The rules that wait for the types of their members.</summary>
    public IReadOnlyList<PendingPin> Pending => pending;

    /// <summary>The readings of a note with the names the guide itself uses.</summary>
    public PinnedReadings Resolve(MarginNote note, ReadDirection? direction)
    {
        var names = new PinNames(vocabulary, direction);
        return new PinnedReadings([.. note.Readings.Select(r => r with { Reading = names.Resolve(r.Reading) })]);
    }

    /// <summary>A sentence or field as a note reads it: what was read of it already, and what the note supplies.</summary>
    /// <param name="note">The note.</param>
    /// <param name="pinned">Its readings, in their order.</param>
    /// <param name="own">The rules read from the text itself.</param>
    /// <param name="supplied">The readings that were not.</param>
    /// <param name="span">The text.</param>
    /// <param name="clause">The sentence it stands in.</param>
    /// <param name="direction">The direction it stands in.</param>
    public ReadPart Part(
        MarginNote note, PinnedReadings pinned, IReadOnlyList<PlacedRule> own, IReadOnlyList<WrittenReading> supplied, GuideSpan span, GuideSpan clause, ReadDirection? direction)
    {
        string quote = text.Quote(clause);
        NormalText words = NormalText.Of(text.Content, span);
        RuleSeverity severity = SeverityOf(words);
        var rules = new List<PlacedRule>();
        var part = new ReadPart(span, severity == RuleSeverity.Info ? SegmentRole.Advice : SegmentRole.Rule, rules, Note: note.Words);
        foreach (WrittenReading written in pinned.List)
        {
            if (supplied.Contains(written))
            {
                pending.Add(new PendingPin(rules, rules.Count, written, direction, words));
                var rule = new ReadRule(PinScope.Of(written.Reading), severity, written.Reading, "", []);
                rules.Add(new PlacedRule(rule, direction?.Number, clause.Start, span, quote));
            }
            else if (own.FirstOrDefault(r => r.Rule.Reading.ToString() == written.Reading.ToString()) is { } read && !rules.Contains(read))
            {
                rules.Add(read);
            }
        }

        return part;
    }

    // The mildest modal of the sentence decides, as everywhere (G7.4).
    private static RuleSeverity SeverityOf(NormalText words)
    {
        var segment = new SegmentText(words);
        bool Has(string word) => Enumerable.Range(0, segment.Length).Any(i => segment.StartsWith(word, i) && !IsCategory(i));
        bool IsCategory(int at) => Lexicon.Categories.Any(c => c.Words.Any(w => segment.StartsWith(w, at)));
        return Has("鼓励") || Has("优先") || Has("突出") ? RuleSeverity.Info : Has("原则上") || Has("一般") ? RuleSeverity.Warning : RuleSeverity.Error;
    }
}

/// <summary>A rule of a note whose members have no types yet.</summary>
/// <param name="Rules">The rules it is one of.</param>
/// <param name="Index">Its place among them.</param>
/// <param name="Written">Its reading.</param>
/// <param name="Direction">The direction it stands in.</param>
/// <param name="Words">The text it reads.</param>
internal sealed record PendingPin(List<PlacedRule> Rules, int Index, WrittenReading Written, ReadDirection? Direction, NormalText Words);
