namespace GuideModel.Tests.Equivalence;

/// <summary>Which outcomes and verdicts a comparison has seen: one of nothing but passes would prove nothing.</summary>
internal sealed class Tally
{
    private readonly Dictionary<(string Rule, Outcome Outcome), long> outcomes = [];
    private readonly Dictionary<Verdict, long> verdicts = [];

    public void Add(string rule, Outcome outcome) => Add(outcomes, (rule, outcome), 1);

    public void Add(Verdict verdict) => Add(verdicts, verdict, 1);

    /// <summary>Adds what another comparison has seen.</summary>
    public void Add(Tally other)
    {
        foreach (((string, Outcome) key, long count) in other.outcomes)
        {
            Add(outcomes, key, count);
        }

        foreach ((Verdict verdict, long count) in other.verdicts)
        {
            Add(verdicts, verdict, count);
        }
    }

    public long Count(string rule, Outcome outcome) => outcomes.GetValueOrDefault((rule, outcome));

    public long Count(Verdict verdict) => verdicts.GetValueOrDefault(verdict);

    public override string ToString() => string.Join(", ", verdicts.OrderBy(v => v.Key).Select(v => $"{v.Key} {v.Value}"));

    private static void Add<T>(Dictionary<T, long> counts, T key, long more)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + more;
}
