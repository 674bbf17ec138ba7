namespace GuideModel.Cli.Validating;

/// <summary>What a run has come to so far: a handful of numbers, however many applications there are.</summary>
internal sealed class ValidationTotals
{
    private static readonly int VerdictCount = Enum.GetValues<Verdict>().Length;

    private readonly GuideDefinition guide;
    private readonly Dictionary<Direction, int> places = [];

    // By direction, the last for applications that name none of the guide's.
    private readonly long[][] verdicts;
    private readonly Dictionary<string, int>[] rules;
    private readonly RuleCount[][] counts;
    private readonly SortedDictionary<string, ProblemCount> problems = new(StringComparer.Ordinal);

    public ValidationTotals(GuideDefinition guide)
    {
        this.guide = guide;
        IReadOnlyList<Direction> directions = guide.Directions;
        verdicts = [.. Enumerable.Range(0, directions.Count + 1).Select(_ => new long[VerdictCount])];
        counts = [.. directions.Select(d => new RuleCount[d.ApplicationRules.Count])];
        rules = [.. directions.Select(d => d.ApplicationRules.Select((r, i) => (r.Id, i)).ToDictionary(StringComparer.Ordinal))];
        for (int i = 0; i < directions.Count; i++)
        {
            places[directions[i]] = i;
        }
    }

    public long Applications => verdicts.Sum(v => v.Sum());

    public bool AllEligible => this[Verdict.Eligible] == Applications;

    public long this[Verdict verdict] => verdicts.Sum(v => v[(int)verdict]);

    /// <summary>How many applications of a direction, or of none of the guide's, have a verdict.</summary>
    public long Of(Direction? direction, Verdict verdict) => verdicts[PlaceOf(direction)][(int)verdict];

    /// <summary>The rules with findings, most frequent first: each with how many fail it and how many lack a fact for it.</summary>
    public IReadOnlyList<(Rule Rule, long Failed, long Missing)> Rules => [.. guide.Directions
        .SelectMany((d, i) => d.ApplicationRules.Select((r, rule) => (Rule: r, counts[i][rule].Failed, counts[i][rule].Missing)))
        .GroupBy(c => c.Rule.Id, StringComparer.Ordinal)
        .Select(g => (g.First().Rule, Failed: g.Sum(c => c.Failed), Missing: g.Sum(c => c.Missing)))
        .Where(c => c.Failed + c.Missing > 0)
        .OrderByDescending(c => c.Failed + c.Missing).ThenBy(c => c.Rule.Id, StringComparer.Ordinal)];

    /// <summary>What makes applications unreadable, most frequent first, each with an example.</summary>
    public IReadOnlyList<(Finding Example, long Count)> Problems =>
        [.. problems.Values.Select(p => (p.Example, p.Count)).OrderByDescending(p => p.Count).ThenBy(p => p.Example.RuleId, StringComparer.Ordinal)];

    /// <summary>Counts an application by what a scan found.</summary>
    public void Add(in ScannedApplication application)
    {
        int place = places[application.Direction];
        verdicts[place][(int)application.Verdict]++;
        if (!application.HasFindings)
        {
            return;
        }

        OutcomeSet outcomes = application.Outcomes;
        RuleCount[] own = counts[place];
        for (int i = 0; i < own.Length; i++)
        {
            own[i].Failed += outcomes[i] == Outcome.Fail ? 1 : 0;
            own[i].Missing += outcomes[i] == Outcome.Missing ? 1 : 0;
        }
    }

    /// <summary>Counts an application by its findings.</summary>
    public void Add(JsonValidation validation)
    {
        int place = PlaceOf(guide.Find(validation.Direction));
        verdicts[place][(int)validation.Verdict]++;
        foreach (Finding finding in validation.Findings)
        {
            if (place < rules.Length && rules[place].TryGetValue(finding.RuleId, out int rule))
            {
                ref RuleCount count = ref counts[place][rule];
                count.Failed += finding.Outcome == Outcome.Fail ? 1 : 0;
                count.Missing += finding.Outcome == Outcome.Missing ? 1 : 0;
            }
            else
            {
                Add(finding, 1);
            }
        }
    }

    /// <summary>Adds other totals of the same guide.</summary>
    public void Add(ValidationTotals other)
    {
        for (int i = 0; i < verdicts.Length; i++)
        {
            for (int v = 0; v < VerdictCount; v++)
            {
                verdicts[i][v] += other.verdicts[i][v];
            }
        }

        for (int i = 0; i < counts.Length; i++)
        {
            for (int rule = 0; rule < counts[i].Length; rule++)
            {
                counts[i][rule].Failed += other.counts[i][rule].Failed;
                counts[i][rule].Missing += other.counts[i][rule].Missing;
            }
        }

        foreach (ProblemCount problem in other.problems.Values)
        {
            Add(problem.Example, problem.Count);
        }
    }

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        Array.ForEach(verdicts, v => Array.Clear(v));
        Array.ForEach(counts, c => Array.Clear(c));
        problems.Clear();
    }

    private int PlaceOf(Direction? direction) => direction is null ? guide.Directions.Count : places[direction];

    private void Add(Finding problem, long count)
    {
        problems.TryGetValue(problem.RuleId, out ProblemCount? known);
        problems[problem.RuleId] = known is null ? new ProblemCount(problem, count) : known with { Count = known.Count + count };
    }

    private struct RuleCount
    {
        public long Failed;
        public long Missing;
    }

    private sealed record ProblemCount(Finding Example, long Count);
}
