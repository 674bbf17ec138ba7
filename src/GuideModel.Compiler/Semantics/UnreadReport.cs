using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Semantics.Slips;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Reports the parts of a sentence that were not read: one message for what stopped the reading, which names the parts
/// beside it that were given up on its account (GRAMMAR.md, "The licence of neighbours").</summary>
internal sealed class UnreadReport(GuideText text, SentenceContext sentence, DiagnosticBag diagnostics, TrialBudget trials)
{
    public void Run(IReadOnlyList<ReadSegment> segments)
    {
        // Every part given up is told of once, with the first unread part of its sentence that is reported as such.
        GuideSpan[] givenUp = [.. segments.Where(s => s.Withdrawn).Select(s => s.Source)];
        foreach (ReadSegment segment in segments.Where(s => s.Reading is null && !s.Withdrawn))
        {
            string quote = text.Quote(segment.Source);
            if (segment.Ambiguity.Count > 0)
            {
                diagnostics.Ambiguous(text, segment.Source, quote, segment.Ambiguity[0], segment.Ambiguity[1]);
            }
            else if (!diagnostics.Explains(segment.Source) && !(MayBeSlip(segment) && AllSlips.Report(Part(segment), diagnostics)))
            {
                diagnostics.Unread(text, segment.Source, quote, segment.BlockedBy, givenUp);
                givenUp = [];
            }
        }

        foreach (ReadSegment segment in segments.Where(s => s.Reading is { Role: SegmentRole.Manual } && !diagnostics.Explains(s.Source)))
        {
            MisspeltWordSlip.ReportUnitType(Part(segment), diagnostics);
        }
    }

    // What was read, and taken back by what stands beside it, has no slip of its own; only what was not read keeps its place.
    private static bool MayBeSlip(ReadSegment segment) => segment.Context is not null;

    private UnreadPart Part(ReadSegment segment) =>
        new(text, segment.Source, segment.Context ?? sentence, words => RoleOf(words, segment.Context ?? sentence), trials) { BlockedBy = segment.BlockedBy };

    // The strongest role that a wording in place of a part has; null where some of it is unread. What follows a full stop in it is
    // a sentence of its own.
    private SegmentRole? RoleOf(string words, SentenceContext context)
    {
        var trial = new GuideText(text.Path, words);
        List<ReadSegment> segments = [];
        foreach (GuideSpan span in SentenceSplitter.Split(words, new GuideSpan(0, words.Length)))
        {
            segments.AddRange(SentenceReader.Read(trial, span, span.Start == 0 ? context : sentence));
        }

        return segments.Count == 0 || segments.Any(s => s.Reading is null) ? null : segments.Min(s => s.Reading!.Role);
    }
}
