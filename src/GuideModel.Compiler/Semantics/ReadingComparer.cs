using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics;

/// <summary>Two readings are one when they make the same rules; how they are worded does not matter.</summary>
internal sealed class ReadingComparer : IEqualityComparer<SegmentReading>
{
    public static ReadingComparer Instance { get; } = new();

    public bool Equals(SegmentReading? x, SegmentReading? y) => x is not null && y is not null
        && x.Role == y.Role && x.Rules.Select(Key).SequenceEqual(y.Rules.Select(Key));

    public int GetHashCode(SegmentReading obj) => (int)obj.Role + obj.Rules.Count;

    private static (RuleScope, RuleSeverity, Reading) Key(ReadRule rule) => (rule.Scope, rule.Severity, rule.Reading);
}
