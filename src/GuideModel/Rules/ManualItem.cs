namespace GuideModel;

/// <summary>A demand of the guide that only people can judge (人工审查).</summary>
public sealed class ManualItem
{
    /// <summary>Its id, for example <c>1.5/manual.2</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The direction's number, or null for all directions.</summary>
    public required string? Direction { get; init; }

    /// <summary>The verbatim sentence.</summary>
    public required string Clause { get; init; }

    /// <summary>The verbatim part of it to be judged.</summary>
    public required string Text { get; init; }

    /// <summary>Where the part stands in the guide file.</summary>
    public required GuidePosition Position { get; init; }
}
