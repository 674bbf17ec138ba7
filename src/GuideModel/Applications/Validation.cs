namespace GuideModel;

/// <summary>The outcomes of an application. Findings are made only when asked for.</summary>
public readonly struct Validation : IEquatable<Validation>
{
    private readonly Direction direction;
    private readonly object application;

    internal Validation(Direction direction, object application, OutcomeSet outcomes)
    {
        this.direction = direction;
        this.application = application;
        Outcomes = outcomes;
        Verdict = outcomes.VerdictOf(direction.DecisiveRules);
    }

    /// <summary>The verdict: rules of severity error alone decide it.</summary>
    public Verdict Verdict { get; }

    /// <summary>The outcome of each of <see cref="Direction.ApplicationRules"/>.</summary>
    public OutcomeSet Outcomes { get; }

    /// <summary>What fails or is missing, in the order of the rules.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get
        {
            var findings = new List<Finding>();
            for (int i = 0; i < direction.ApplicationRules.Count; i++)
            {
                if (Outcomes[i] is Outcome.Fail or Outcome.Missing)
                {
                    Fact fact = direction.Locate(application, i);
                    findings.Add(Finding.Of(direction.ApplicationRules[i], Outcomes[i], fact.Pointer, fact.Actual));
                }
            }

            return findings;
        }
    }

    /// <inheritdoc/>
    public bool Equals(Validation other) => ReferenceEquals(application, other.application) && Outcomes == other.Outcomes;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Validation other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Outcomes.GetHashCode();

    /// <summary>Same application, same outcomes.</summary>
    public static bool operator ==(Validation left, Validation right) => left.Equals(right);

    /// <summary>Another application or outcome.</summary>
    public static bool operator !=(Validation left, Validation right) => !left.Equals(right);
}
