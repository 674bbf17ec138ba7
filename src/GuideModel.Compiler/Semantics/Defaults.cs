using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics;

/// <summary>除特殊说明外，项目实施周期不超过3年: what the rest of the sentence demands holds where a direction says nothing else of the same
/// quantity (GRAMMAR.md, "Back references").</summary>
internal static class Defaults
{
    private const string Otherwise = "除另有说明外，";

    /// <summary>Marks the rules behind such an opening.</summary>
    public static IReadOnlyList<ReadSegment> Apply(IReadOnlyList<ReadSegment> segments) => !segments.Any(s => s.Reading is { Default: true }) ? segments
        : [.. segments.Select(s => s.Reading is { Rules.Count: > 0 } reading
            ? s with { Reading = reading with { Rules = reading.Rules.Select(r => r with { Default = true, Says = Otherwise + r.Says }).ToEquatableArray() } } : s)];
}
