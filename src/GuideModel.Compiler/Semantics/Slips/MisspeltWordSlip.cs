using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Slips;

/// <summary>A word of the language that is almost, but not quite, written: 不小少于, 不少与, 执行其.</summary>
/// <remarks>Almost is one character changed, left out, doubled or put inside, or two exchanged. A word is only suggested if a rule is
/// read with it, and never where the words that stand there mean something of their own.</remarks>
internal sealed class MisspeltWordSlip : Slip
{
    private const int Shown = 3;

    private static readonly HashSet<string> UnitTypes = new(Lexicon.UnitTypes.SelectMany(t => t.Words), StringComparer.Ordinal);

    public override bool Report(UnreadPart part, DiagnosticBag diagnostics)
    {
        // Where the reading stopped is where the slip most likely is; short words are many, and only looked for there.
        int stopped = part.BlockedBy is null ? 0 : Math.Max(0, part.Words.Value.IndexOf(part.BlockedBy, StringComparison.Ordinal));
        return Report(part, m => m.Word.Length > 2 || (m.Start <= stopped + 1 && m.End >= stopped - 1), stopped, diagnostics);
    }

    /// <summary>Reports a misspelt kind of unit in a part left to people: without the slip it would have been a rule.</summary>
    public static void ReportUnitType(UnreadPart part, DiagnosticBag diagnostics) =>
        Report(part, m => UnitTypes.Contains(m.Word) && m.Start > 0 && part.Words.Value[m.Start - 1] is '为' or '是' or '由', 0, diagnostics);

    private static bool Report(UnreadPart part, Func<(int Start, int End, string Word), bool> wanted, int stopped, DiagnosticBag diagnostics)
    {
        if (part.IsSpent)
        {
            return false;
        }

        foreach (var place in NearMisses.In(new SegmentText(part.Words)).Where(wanted).GroupBy(m => (m.Start, m.End))
            .OrderByDescending(p => p.Key.End - p.Key.Start).ThenBy(p => Math.Abs(p.Key.Start - stopped)))
        {
            (int start, int end) = place.Key;
            string[] words = [.. place.Select(m => m.Word).Where(w => part.IsRuleWith(start, end, w)).Take(Shown)];
            if (words.Length > 0 && !IsUsual(part, start, end))
            {
                diagnostics.MisspeltWord(part.Text, part.Source(start, end), words);
                return true;
            }
        }

        return false;
    }

    // Two characters that stand elsewhere too are a word of their own, not a slip.
    private static bool IsUsual(UnreadPart part, int start, int end)
    {
        string written = part.Words.Value.Substring(start, end - start);
        string content = part.Text.Content;
        return written.Length == 2 && content.IndexOf(written, StringComparison.Ordinal) is >= 0 and int first
            && content.IndexOf(written, first + 1, StringComparison.Ordinal) >= 0;
    }
}
