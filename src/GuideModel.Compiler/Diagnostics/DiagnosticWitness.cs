namespace GuideModel.Compiler.Diagnostics;

/// <summary>Facts that demonstrate a finding: they were checked against the rules before they were shown.</summary>
/// <param name="Shows">What they show, in a few words.</param>
/// <param name="Facts">The facts involved and no other, as the JSON of an application or of supported projects.</param>
public sealed record DiagnosticWitness(Words Shows, string Facts);
