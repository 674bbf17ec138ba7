using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Notes;

/// <summary>The readings of ※ 读作 in canonical names. Two readings are one when they are printed alike.</summary>
internal sealed class PinnedReadings(IReadOnlyList<WrittenReading> readings)
{
    private readonly HashSet<string> printed = new(readings.Select(r => r.Reading.ToString()), StringComparer.Ordinal);

    public IReadOnlyList<WrittenReading> List => readings;

    public bool IsEmpty => readings.Count == 0;

    /// <summary>Whether everything that was read is pinned.</summary>
    public bool Contains(IEnumerable<PlacedRule> read) => read.All(r => printed.Contains(r.Rule.Reading.ToString()));

    /// <summary>What is pinned but was not read.</summary>
    public List<WrittenReading> NotIn(IEnumerable<PlacedRule> read)
    {
        var known = new HashSet<string>(read.Select(r => r.Rule.Reading.ToString()), StringComparer.Ordinal);
        return [.. readings.Where(r => known.Add(r.Reading.ToString()))];
    }

    public override string ToString() => string.Join("; ", readings.Select(r => r.Reading.ToString()).Distinct());

    /// <summary>The readings of rules, as a note would write them.</summary>
    public static string Print(IEnumerable<PlacedRule> rules) => string.Join("; ", rules.Select(r => r.Rule.Reading.ToString()).Distinct());
}
