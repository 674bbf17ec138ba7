namespace GuideModel.Compiler.Model;

/// <summary>Where rules, manual items and directions stand in the guide file: the only part of a compilation that
/// changes when text merely moves.</summary>
/// <param name="Rules">One per rule of the guide, in the order of <see cref="GuideSpec.Rules"/>.</param>
/// <param name="Manual">One per manual item, in the order of <see cref="GuideSpec.Manual"/>.</param>
public sealed record SourceMapSpec(EquatableArray<SourcePosition> Rules, EquatableArray<SourcePosition> Manual);

/// <summary>A position in the guide file.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in UTF-16 code units.</param>
public readonly record struct SourcePosition(int Line, int Column);
