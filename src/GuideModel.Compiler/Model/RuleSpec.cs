namespace GuideModel.Compiler.Model;

/// <summary>A rule: a reading with its place in the guide's life.</summary>
public sealed record RuleSpec
{
    /// <summary>An id that survives rewording: <c>1.1/targets.jointPapers.min</c>, <c>all/…</c>, <c>guide/…</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The direction's number, or null for all directions and for the guide itself.</summary>
    public required string? Direction { get; init; }

    /// <summary>What the rule speaks of.</summary>
    public required RuleScope Scope { get; init; }

    /// <summary>From the words: 必须 须 应 不得 and plain bounds error, 原则上 一般 warning, 鼓励 突出 info.</summary>
    public required RuleSeverity Severity { get; init; }

    /// <summary>What must hold.</summary>
    public required Reading Reading { get; init; }

    /// <summary>The verbatim sentence (line breaks taken out).</summary>
    public required string Clause { get; init; }

    /// <summary>The reading in plain Chinese.</summary>
    public required string SaysZh { get; init; }

    /// <summary>The reading in plain English.</summary>
    public required string SaysEn { get; init; }
}

/// <summary>What a rule speaks of.</summary>
public enum RuleScope
{
    /// <summary>One application.</summary>
    Application,

    /// <summary>Both sides' submissions of one project.</summary>
    Pair,

    /// <summary>The supported projects of a direction.</summary>
    Portfolio,

    /// <summary>The guide's own statements about itself.</summary>
    Guide,
}

/// <summary>How much a rule weighs. Errors alone decide eligibility.</summary>
public enum RuleSeverity
{
    /// <summary>Decides eligibility.</summary>
    Error,

    /// <summary>原则上, 一般.</summary>
    Warning,

    /// <summary>鼓励, 优先, 突出.</summary>
    Info,
}
