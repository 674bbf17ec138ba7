using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Sampling;

/// <summary>What the rules that always hold leave to each member: gathered once, so that a value chosen for one rule
/// seldom breaks another.</summary>
internal sealed class SampleBounds
{
    private static readonly ValueRange Unbounded = new(null, null, 1);

    private readonly FactEvaluator evaluator;
    private readonly Dictionary<string, int> scales = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueRange> ranges = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueRange> lengths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> allowed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> refused = new(StringComparer.Ordinal);

    public SampleBounds(IEnumerable<RuleSpec> rules, FactEvaluator evaluator)
    {
        this.evaluator = evaluator;
        foreach (RuleSpec rule in rules)
        {
            Gather(rule.Reading, "");
            NoteScales(rule.Reading, "");
        }
    }

    /// <summary>How many places after the point the rules give a member.</summary>
    public int Scale(string path) => scales.TryGetValue(path, out int scale) ? scale : 0;

    public ValueRange Values(string path, decimal step) => (ranges.TryGetValue(path, out ValueRange range) ? range : Unbounded) with { Step = step };

    public ValueRange Lengths(string path) => lengths.TryGetValue(path, out ValueRange range) ? range : Unbounded;

    /// <summary>Whether the rules admit a name at a path.</summary>
    public bool Admits(string path, string name) =>
        (!allowed.TryGetValue(path, out HashSet<string>? only) || only.Contains(name))
        && !(refused.TryGetValue(path, out HashSet<string>? not) && not.Contains(name));

    private void Gather(Reading reading, string prefix)
    {
        switch (reading)
        {
            case AndReading r:
                Gather(r.Left, prefix);
                Gather(r.Right, prefix);
                break;
            case EachReading r:
                Gather(r.Inner, SampleShape.Join(prefix, r.Path));
                break;
            case CompareReading { Left: PathQuantity q } r:
                Narrow(ranges, SampleShape.Join(prefix, q.Path), r);
                break;
            case CompareReading { Left: CountQuantity q } r when q.Where is null || r.Operator is CompareOperator.AtLeast or CompareOperator.MoreThan:
                // So many of a kind are so many at all.
                Narrow(lengths, SampleShape.Join(prefix, q.Path), r);
                break;
            case InReading r:
                string path = SampleShape.Join(prefix, r.Path);
                if (r.Negated)
                {
                    (refused.TryGetValue(path, out HashSet<string>? not) ? not : refused[path] = []).UnionWith(r.Names);
                }
                else if (allowed.TryGetValue(path, out HashSet<string>? only))
                {
                    only.IntersectWith(r.Names);
                }
                else
                {
                    allowed[path] = [.. r.Names];
                }

                break;
        }
    }

    // Also where a bound holds under a condition alone.
    private void NoteScales(Reading reading, string prefix)
    {
        switch (reading)
        {
            case AndReading r:
                NoteScales(r.Left, prefix);
                NoteScales(r.Right, prefix);
                break;
            case OrReading r:
                NoteScales(r.Left, prefix);
                NoteScales(r.Right, prefix);
                break;
            case NotReading r:
                NoteScales(r.Inner, prefix);
                break;
            case WhenReading r:
                NoteScales(r.Condition, prefix);
                NoteScales(r.Inner, prefix);
                break;
            case EachReading r:
                NoteScales(r.Inner, SampleShape.Join(prefix, r.Path));
                break;
            case CompareReading { Left: CountQuantity { Where: { } where } q }:
                NoteScales(where, SampleShape.Join(prefix, q.Path));
                break;
            case CompareReading { Left: PathQuantity q, Right: NumberLiteral n }:
                string path = SampleShape.Join(prefix, q.Path);
                scales[path] = Math.Max(Scale(path), (decimal.GetBits(n.Value)[3] >> 16) & 0xFF);
                break;
        }
    }

    private void Narrow(Dictionary<string, ValueRange> known, string path, CompareReading compare) =>
        known[path] = (known.TryGetValue(path, out ValueRange range) ? range : Unbounded).And(compare.Operator, evaluator.Number(compare.Right));
}
