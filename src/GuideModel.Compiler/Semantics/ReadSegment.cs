using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>A segment and what became of it.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Group">Which part of the sentence between semicolons it belongs to.</param>
/// <param name="Words">Its normal text.</param>
internal sealed record ReadSegment(GuideSpan Source, int Group, string Words)
{
    /// <summary>The reading, or null when it is unread.</summary>
    public SegmentReading? Reading { get; init; }

    /// <summary>The words that stopped the reading.</summary>
    public string? BlockedBy { get; init; }

    /// <summary>Its place among the readings before it, where it is unread or left to people.</summary>
    public SentenceContext? Context { get; init; }

    /// <summary>Whether it was read, and its rules taken back because of an unread neighbour.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>The readings between which nobody may choose.</summary>
    public EquatableArray<string> Ambiguity { get; init; } = [];

    /// <summary>Whether it stands in brackets.</summary>
    public bool IsBracket { get; init; }
}
