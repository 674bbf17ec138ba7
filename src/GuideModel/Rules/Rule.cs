namespace GuideModel;

/// <summary>A rule of a guide, with the words it came from.</summary>
public sealed class Rule
{
    /// <summary>An id that survives rewording, for example <c>1.1/targets.jointPapers.min</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The direction's number, or null for all directions and for the guide itself.</summary>
    public required string? Direction { get; init; }

    /// <summary>What the rule speaks of.</summary>
    public required RuleScope Scope { get; init; }

    /// <summary>How much it weighs.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The reading in the canonical notation.</summary>
    public required string Reading { get; init; }

    /// <summary>The verbatim sentence.</summary>
    public required string Clause { get; init; }

    /// <summary>The reading in plain Chinese.</summary>
    public required string SaysZh { get; init; }

    /// <summary>The reading in plain English.</summary>
    public required string SaysEn { get; init; }

    /// <summary>Where the sentence stands in the guide file.</summary>
    public required GuidePosition Position { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Reading}";
}
