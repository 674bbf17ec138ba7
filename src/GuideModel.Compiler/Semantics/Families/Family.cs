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
    private string? name;
    private PatternSet<bool>? set;

    public Tier Tier => tier;

    private PatternSet<bool> Set => set ??= new PatternSet<bool>(patterns.Select(p => (p, true)), toTheEnd: true);

    /// <summary>The words of its patterns, for finding misspelt ones.</summary>
    public IEnumerable<string> Words => patterns.SelectMany(p => p.Words);

    /// <summary>Every complete reading of the segment from a position on.</summary>
    public virtual IEnumerable<SegmentReading> Read(SegmentText text, int start, SentenceContext context)
    {
        List<SegmentReading>? readings = null;
        foreach ((Matcher pattern, _) in Set.At(text, start))
        {
            Read(pattern, text, start, context, readings ??= []);
        }

        return readings ?? [];
    }

    private void Read(Matcher pattern, SegmentText text, int start, SentenceContext context, List<SegmentReading> readings) => pattern.Match(text, start, null, (_, bindings) =>
    {
        if (Bind(new Bound(bindings), context) is { } reading)
        {
            readings.Add(reading with { Family = name ??= GetType().Name });
        }
    });

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
        bounded.Bounds.Select(b => ((Reading)new CompareReading(quantity, b.Operator, Literal(b.Quantity)), bounded with { Bounds = [b] }));

    /// <summary>The rules of a bounded subject, one a bound; what is said after them may refer to it.</summary>
    protected static SegmentReading Rules(Subject subject, BoundedValue bounded, RuleSeverity severity) =>
        SegmentReading.Of([.. Compare(subject.Quantity, bounded).Select(c => new ReadRule(
            RuleScope.Application, severity, c.Reading, subject.Says + Slots.Get("modal").Render(severity) + Slots.Get("any").Render(c.One), subject.Members))])
            with { Subject = subject, Collection = subject.Collection, Entity = subject.Entity };

    /// <summary>Whether a bound without a word of duty may as well be a condition: 超过6家, 不满一年.</summary>
    protected static bool States(Bound match, BoundedValue value, SentenceContext context) =>
        !context.Results && !match.HasDuty && value.Bounds.Any(b => b.Operator is CompareOperator.MoreThan or CompareOperator.LessThan);

    /// <summary>The subject as a list whose elements are given one by one.</summary>
    protected static Subject Itemised(Subject subject) => subject with
    {
        Quantity = new CountQuantity(subject.Members[0].Path, null),
        Members = [subject.Members[0] with { Kind = MemberKind.List }],
        Says = subject.Says + CountedLists.Itemised,
    };

    // Only units of the text's own are written (GRAMMAR.md, "Readings").
    private static NumberLiteral Literal(QuantityValue quantity) => new(quantity.Value, quantity.Kind == UnitKind.Measure ? quantity.Measure : null);

    /// <summary>The slot values of a match.</summary>
    protected readonly struct Bound(Bindings? bindings)
    {
        /// <summary>The mildest severity any modal gives: 原则上 wins over 须.</summary>
        public RuleSeverity Severity => Modals().Any(m => m.Severity == RuleSeverity.Warning) ? RuleSeverity.Warning : RuleSeverity.Error;

        /// <summary>Whether a modal word says that it is a duty.</summary>
        public bool HasDuty => Modals().Any(m => m.Duty);

        public T? Get<T>(string name) => Bindings.Find<T>(bindings, name);

        /// <summary>Whether a word sums up what was named: 合计, 累计, 均.</summary>
        public bool Sums => Modals().Any(m => m.Sums);

        /// <summary>Whether a word means each of what was named: 均.</summary>
        public bool MeansEach => Modals().Any(m => m.Each);

        private IEnumerable<Modal> Modals()
        {
            for (Bindings? b = bindings; b is not null; b = b.Rest)
            {
                if (b.Value is Modal modal)
                {
                    yield return modal;
                }
            }
        }

        /// <summary>The values themselves, for those who share a part of a pattern.</summary>
        public Bindings? Bindings => bindings;

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
