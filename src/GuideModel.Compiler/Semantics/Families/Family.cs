using System.Text;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>A family of sentences: patterns that read a segment and, backwards, word its rules.</summary>
/// <param name="tier">Complete readings of a lower tier win; two different ones in one tier are an ambiguity.</param>
/// <param name="patterns">In the notation of <see cref="PatternParser"/>; the first is the canonical one.</param>
internal abstract class Family(Tier tier, params string[] patterns)
{
    private readonly Pattern[] patterns = [.. patterns.Select(PatternParser.Parse)];

    public Tier Tier => tier;

    /// <summary>The words of its patterns, for finding misspelt ones.</summary>
    public IEnumerable<string> Words => patterns.SelectMany(p => p.Words);

    /// <summary>Every complete reading of the segment.</summary>
    public virtual IEnumerable<SegmentReading> Read(SegmentText text, SentenceContext context)
    {
        var readings = new List<SegmentReading>();
        foreach (Pattern pattern in patterns)
        {
            if (!pattern.MayMatch(text.Value))
            {
                continue;
            }

            pattern.Match(text, 0, null, (end, bindings) =>
            {
                if (end == text.Length && Bind(new Bound(bindings), context) is { } reading)
                {
                    readings.Add(reading with { Family = GetType().Name });
                }
            });
        }

        return readings;
    }

    /// <summary>The reading of a complete match, or null where the context does not carry it.</summary>
    protected abstract SegmentReading? Bind(Bound match, SentenceContext context);

    /// <summary>The canonical wording with these slot values.</summary>
    protected string Say(params (string Name, object Value)[] values) => Say(0, values);

    /// <summary>The wording of the pattern at an index with these slot values.</summary>
    protected string Say(int pattern, params (string Name, object Value)[] values)
    {
        var output = new StringBuilder();
        return patterns[pattern].Render(output, values.ToDictionary(v => v.Name, v => v.Value))
            ? output.ToString() : throw new InvalidOperationException("A pattern cannot be worded.");
    }

    /// <summary>Comparisons with the bounds of a quantity, one rule each.</summary>
    protected static IEnumerable<(Reading Reading, BoundedValue One)> Compare(Quantity quantity, BoundedValue bounded) =>
        bounded.Bounds.Select(b => ((Reading)new CompareReading(quantity, b.Operator, new NumberLiteral(b.Quantity.Value)), bounded with { Bounds = [b] }));

    /// <summary>The slot values of a match.</summary>
    protected readonly struct Bound(Bindings? bindings)
    {
        /// <summary>The mildest severity any modal gives: 原则上 wins over 须.</summary>
        public RuleSeverity Severity
        {
            get
            {
                RuleSeverity severity = RuleSeverity.Error;
                for (Bindings? b = bindings; b is not null; b = b.Rest)
                {
                    severity = b is { Name: "modal", Value: RuleSeverity found } && found > severity ? found : severity;
                }

                return severity;
            }
        }

        public T? Get<T>(string name) => Bindings.Find<T>(bindings, name);

        public bool Has(string name) => Bindings.Find<object>(bindings, name) is not null;
    }
}

/// <summary>Which complete readings win.</summary>
internal enum Tier
{
    /// <summary>Families of one fixed subject.</summary>
    Specific,

    /// <summary>Verb, noun, bound.</summary>
    Outcome,

    /// <summary>A noun and a bound, no verb.</summary>
    Noun,

    /// <summary>No rule comes of it.</summary>
    NoRule,

    /// <summary>Goes on what the segment before began.</summary>
    Continuation,
}
