namespace GuideModel.Compiler.Semantics;

/// <summary>What a family may ask about the place of a segment.</summary>
/// <param name="Vocabulary">Terms and their names.</param>
/// <param name="Title">What the title says of the guide.</param>
/// <param name="Direction">The direction's number, or null outside directions.</param>
internal sealed record SentenceContext(Vocabulary Vocabulary, TitleFacts Title, string? Direction)
{
    /// <summary>The readings of the segments before, nearest first.</summary>
    public IReadOnlyList<SegmentReading> Before { get; init; } = [];

    public Collection? Collection => Before.Select(r => r.Collection).FirstOrDefault(c => c is not null);

    public Whole? Whole => Before.Select(r => r.Whole).FirstOrDefault(w => w is not null);

    public bool Agreement => Before.Any(r => r.Agreement);

    public bool BothSidesOnly => Before.Any(r => r.BothSidesOnly);

    /// <summary>The role of the segment just before; info at the beginning of a sentence.</summary>
    public SegmentRole? Previous => Before.Count > 0 ? Before[0].Role : null;
}

/// <summary>What the title says of the guide.</summary>
internal sealed record TitleFacts(string? Program, int? Year, int? Batch);
