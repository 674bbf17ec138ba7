using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Notes;

/// <summary>A margin note (GRAMMAR.md, G10).</summary>
/// <param name="kind">What it asks for.</param>
/// <param name="span">Its words, without ※.</param>
/// <param name="words">The same, quoted.</param>
internal sealed class MarginNote(NoteKind kind, GuideSpan span, string words)
{
    public NoteKind Kind => kind;

    public GuideSpan Span => span;

    public string Words => words;

    /// <summary>Words of the one sentence it speaks of, normalised; null for the whole paragraph.</summary>
    public string? Quote { get; init; }

    /// <summary>Where those stand.</summary>
    public GuideSpan QuoteSpan { get; init; }

    /// <summary>The readings of 读作; none where they could not be understood.</summary>
    public EquatableArray<WrittenReading> Readings { get; init; } = [];

    /// <summary>The diagnostic of 忽略.</summary>
    public string Code { get; init; } = "";

    /// <summary>The day of 施行 or 截止; null where it could not be read.</summary>
    public DateLiteral? Day { get; init; }

    /// <summary>The paragraph it speaks of, with all its blocks.</summary>
    public GuideSpan Target { get; set; }

    /// <summary>Whether it changed anything. One that was itself reported counts as used: one mistake, one message.</summary>
    public bool Used { get; set; }
}

/// <summary>A reading as a note writes it.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record WrittenReading(Reading Reading, GuideSpan Span);
