namespace GuideModel;

/// <summary>What a scan found of an application, without an object made of it.</summary>
public readonly ref struct ScannedApplication
{
    internal ScannedApplication(Direction direction, bool hasId, ReadOnlySpan<byte> id, OutcomeSet outcomes)
    {
        Direction = direction;
        HasId = hasId;
        Id = id;
        Outcomes = outcomes;
    }

    /// <summary>Its direction.</summary>
    public Direction Direction { get; }

    /// <summary>Whether it has an id.</summary>
    public bool HasId { get; }

    /// <summary>The id in UTF-8; good until the thread scans another application.</summary>
    public ReadOnlySpan<byte> Id { get; }

    /// <summary>The outcome of each of <see cref="Direction.ApplicationRules"/>.</summary>
    public OutcomeSet Outcomes { get; }

    /// <summary>The verdict: rules of severity error alone decide it.</summary>
    public Verdict Verdict => Outcomes.VerdictOf(Direction.DecisiveRules);

    /// <summary>Whether a rule fails or lacks a fact, whatever its severity.</summary>
    public bool HasFindings => Outcomes.HasFindings;
}
