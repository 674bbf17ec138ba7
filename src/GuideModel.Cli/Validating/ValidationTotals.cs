using System.Runtime.InteropServices;

namespace GuideModel.Cli.Validating;

/// <summary>What a run has come to so far: a handful of numbers, however many applications there are.</summary>
internal sealed class ValidationTotals
{
    private readonly long[] verdicts = new long[Enum.GetValues<Verdict>().Length];
    private readonly Dictionary<string, (long Count, Finding First)> findings = new(StringComparer.Ordinal);

    public long Applications { get; private set; }

    public bool AllEligible => verdicts[(int)Verdict.Eligible] == Applications;

    public long this[Verdict verdict] => verdicts[(int)verdict];

    /// <summary>The findings that occur most, each with an example.</summary>
    public IEnumerable<(long Count, Finding Example)> Frequent(int most) =>
        findings.Values.OrderByDescending(f => f.Count).ThenBy(f => f.First.RuleId, StringComparer.Ordinal).Take(most);

    public void Add(JsonValidation validation)
    {
        Applications++;
        verdicts[(int)validation.Verdict]++;
        foreach (Finding finding in validation.Findings)
        {
            ref (long Count, Finding First) entry = ref CollectionsMarshal.GetValueRefOrAddDefault(findings, finding.RuleId, out bool known);
            entry = (entry.Count + 1, known ? entry.First : finding);
        }
    }
}
