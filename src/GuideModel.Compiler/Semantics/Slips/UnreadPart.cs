using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Slips;

/// <summary>A part of the text that was not read, with the means to try how another wording of it would be read.</summary>
/// <remarks>The trial serves a message alone: it tells a slip of the pen from a sentence of another kind. What is not
/// read as it stands stays unread, whatever it was probably meant to be (GRAMMAR.md, "Slips").</remarks>
/// <param name="text">The guide.</param>
/// <param name="span">What was not read.</param>
/// <param name="context">Where it stands.</param>
/// <param name="role">What a wording in its place is read as; null where some of it is not.</param>
/// <param name="budget">What the whole guide may spend.</param>
internal sealed class UnreadPart(GuideText text, GuideSpan span, SentenceContext context, Func<string, SegmentRole?> role, TrialBudget budget)
{
    // Trials cost as much as reading; a part that needs more is no sentence with a slip in it.
    private const int MaxTrials = 24;

    private int trials;

    public GuideText Text => text;

    public GuideSpan Span => span;

    public SentenceContext Context => context;

    /// <summary>Whether no more trials will be made, here or anywhere.</summary>
    public bool IsSpent => trials >= MaxTrials || budget.IsSpent;

    /// <summary>Its normal text.</summary>
    public NormalText Words { get; } = NormalText.Of(text.Content, span);

    /// <summary>The word at which the reading stopped, where that is known.</summary>
    public string? BlockedBy { get; init; }

    /// <summary>Where characters of the normal text stand; the place between two for an empty range.</summary>
    public GuideSpan Source(int start, int end) => start < end ? Words.Source(start, end)
        : new GuideSpan(start < Words.Length ? Words.Source(start, start + 1).Start : Span.End, 0);

    /// <summary>Whether the part would be read with these words in place of some characters of its normal text.</summary>
    public bool ReadsWith(int start, int end, string words) => ReadsWith([(start, end, words)]);

    /// <summary>Whether the part would be read with all of these changes, which stand in order.</summary>
    public bool ReadsWith(IReadOnlyList<(int Start, int End, string Words)> changes) => RoleWith(changes) is not null;

    /// <summary>Whether a rule or advice would be read with these words in place.</summary>
    public bool IsRuleWith(int start, int end, string words) => RoleWith([(start, end, words)]) is SegmentRole.Rule or SegmentRole.Advice;

    private SegmentRole? RoleWith(IReadOnlyList<(int Start, int End, string Words)> changes)
    {
        if (++trials > MaxTrials || !budget.Take())
        {
            return null;
        }

        string content = Text.Content.Substring(Span.Start, Span.Length);
        foreach ((int start, int end, string words) in changes.Reverse())
        {
            GuideSpan at = Source(start, end);
            content = content.Remove(at.Start - Span.Start, at.Length).Insert(at.Start - Span.Start, words);
        }

        return role(content);
    }
}

/// <summary>How many trials a whole guide may cost, so that one full of strange sentences is still compiled in linear time.</summary>
internal sealed class TrialBudget
{
    private int left = 300;

    public bool IsSpent => left <= 0;

    public bool Take() => left > 0 && left-- > 0;
}
