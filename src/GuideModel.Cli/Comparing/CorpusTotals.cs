namespace GuideModel.Cli.Comparing;

/// <summary>What became of real applications under both guides: counts, with some of those that flip by name.</summary>
internal sealed class CorpusTotals
{
    private const int MostNamed = 5;

    private readonly Dictionary<(string Direction, Verdict Old, Verdict New, string Because), Flip> flips = [];

    /// <summary>How many applications there were.</summary>
    public long Applications { get; private set; }

    /// <summary>How many got another verdict.</summary>
    public long Flipped { get; private set; }

    /// <summary>Those with another verdict: by direction, by what they were and are, by the rule they owe it to; the most frequent first.</summary>
    public IEnumerable<Flip> Flips => flips.Values.OrderByDescending(f => f.Count).ThenBy(f => f.Direction, StringComparer.Ordinal).ThenBy(f => f.Because, StringComparer.Ordinal).ThenBy(f => (f.Old, f.New));

    /// <summary>Counts an application.</summary>
    /// <param name="name">Its id, or the file and line where it has none.</param>
    /// <param name="old">What the older guide says.</param>
    /// <param name="new">What the newer guide says.</param>
    public void Add(string name, JsonValidation old, JsonValidation @new)
    {
        Applications++;
        if (old.Verdict == @new.Verdict)
        {
            return;
        }

        Flipped++;
        string direction = old.Direction ?? @new.Direction ?? "";
        foreach (string because in Because(old, @new))
        {
            (string, Verdict, Verdict, string) key = (direction, old.Verdict, @new.Verdict, because);
            Flip flip = flips.TryGetValue(key, out Flip? known) ? known : flips[key] = new Flip(direction, old.Verdict, @new.Verdict, because);
            flip.Add(name, MostNamed);
        }
    }

    // The findings that decide and that the other guide does not have.
    private static string[] Because(JsonValidation old, JsonValidation @new)
    {
        HashSet<(string, Outcome)> before = Deciding(old);
        HashSet<(string, Outcome)> after = Deciding(@new);
        string[] rules = [.. before.Except(after).Concat(after.Except(before)).Select(f => f.Item1).Distinct()];
        return rules.Length > 0 ? rules : [""];
    }

    private static HashSet<(string Rule, Outcome Outcome)> Deciding(JsonValidation validation) =>
        [.. validation.Findings.Where(f => f.Severity == Severity.Error).Select(f => (f.RuleId, f.Outcome))];

    /// <summary>Applications that flip alike.</summary>
    internal sealed class Flip(string direction, Verdict old, Verdict @new, string because)
    {
        private readonly List<string> names = [];

        public string Direction => direction;

        public Verdict Old => old;

        public Verdict New => @new;

        /// <summary>The rule, or the diagnostic about the data, that it is owed to; empty where none is known.</summary>
        public string Because => because;

        public long Count { get; private set; }

        /// <summary>Some of them.</summary>
        public IReadOnlyList<string> Names => names;

        public void Add(string name, int most)
        {
            Count++;
            if (names.Count < most)
            {
                names.Add(name);
            }
        }
    }
}
