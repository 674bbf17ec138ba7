using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Comparison;

/// <summary>A part of one of the two guides.</summary>
/// <param name="Words">The words in question, verbatim: the part of a sentence, or the value of a fact.</param>
public sealed record ChangeSide(string Words)
{
    /// <summary>The id of the rule or item, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The whole sentence, verbatim; null where it is no sentence.</summary>
    public string? Clause { get; init; }

    /// <summary>Where it stands, or null.</summary>
    public SourcePosition? Position { get; init; }

    /// <summary>What it demands in the notation of readings, or null.</summary>
    public string? Reading { get; init; }

    /// <summary>What it demands in plain words, or null.</summary>
    public Words? Says { get; init; }

    /// <summary>How much it weighs; null of what is no rule.</summary>
    public RuleSeverity? Severity { get; init; }
}
