namespace GuideModel.Tests.Equivalence;

/// <summary>Which outcomes and verdicts a comparison has seen: one of nothing but passes would prove nothing.</summary>
internal sealed class Tally
{
    private readonly Dictionary<(string Rule, Outcome Outcome), long> outcomes = [];
    private readonly Dictionary<Verdict, long> verdicts = [];
    private readonly Dictionary<ScanResult, long> scans = [];

    public void AddScan(ScanResult result) => Add(scans, result, 1);

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

        foreach ((ScanResult result, long count) in other.scans)
        {
            Add(scans, result, count);
        }
    }

    public long Count(string rule, Outcome outcome) => outcomes.GetValueOrDefault((rule, outcome));

    public long Count(Verdict verdict) => verdicts.GetValueOrDefault(verdict);

    public long Count(ScanResult result) => scans.GetValueOrDefault(result);

    public override string ToString() => string.Join(", ", [.. verdicts.OrderBy(v => v.Key).Select(v => $"{v.Key} {v.Value}"), .. scans.OrderBy(s => s.Key).Select(s => $"scan {s.Key} {s.Value}")]);

    private static void Add<T>(Dictionary<T, long> counts, T key, long more)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + more;
}
