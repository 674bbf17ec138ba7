using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Notes;

/// <summary>A sentence of a paragraph with what was read of it, before and after its notes.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="background">Whether its place alone makes it information: nothing was read.</param>
/// <param name="segments">What was read, for the diagnostics; none where nothing was.</param>
/// <param name="parts">The parts made of that.</param>
internal sealed class SentenceParts(GuideSpan span, bool background, IReadOnlyList<ReadSegment> segments, List<ReadPart> parts)
{
    public GuideSpan Span => span;

    public bool Background => background;

    public IReadOnlyList<ReadSegment> Segments => segments;

    public List<ReadPart> Parts { get; set; } = parts;

    /// <summary>The note that speaks of it.</summary>
    public MarginNote? Note { get; set; }

    /// <summary>A note says what becomes of it; there is nothing more to report.</summary>
    public bool Settled { get; set; }

    public bool Has(SegmentRole role) => Parts.Any(p => p.Role == role);
}
