using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics;

/// <summary>What a family makes of a segment: a role, rules, and what later segments may refer back to.</summary>
internal sealed record SegmentReading
{
    public required SegmentRole Role { get; init; }

    /// <summary>The family that made it.</summary>
    public string? Family { get; init; }

    public EquatableArray<ReadRule> Rules { get; init; } = [];

    /// <summary>The list whose elements 每人, 每次 speak of.</summary>
    public Collection? Collection { get; init; }

    /// <summary>The whole of which 比例 names a part.</summary>
    public Whole? Whole { get; init; }

    /// <summary>The segment limits what follows to directions in which both sides apply.</summary>
    public bool BothSidesOnly { get; init; }

    /// <summary>What must hold for the rules of this segment and of those that follow it up to the next semicolon.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The quantity that a bound without a subject speaks of: 最长不超过4年.</summary>
    public Subject? Subject { get; init; }

    /// <summary>The principal investigator was spoken of.</summary>
    public bool Person { get; init; }

    /// <summary>The verb of an outcome, which a noun after 、 shares.</summary>
    public string? Verb { get; init; }

    /// <summary>The number of which 其中 names a part.</summary>
    public Whole? Number { get; init; }

    /// <summary>An agreement was spoken of: 其中 means its text.</summary>
    public bool Agreement { get; init; }

    public static SegmentReading Of(SegmentRole role) => new() { Role = role };

    public static SegmentReading Of(params ReadRule[] rules) => new()
    {
        Role = rules.All(r => r.Severity == RuleSeverity.Info) ? SegmentRole.Advice : SegmentRole.Rule,
        Rules = rules.ToEquatableArray(),
    };
}

/// <summary>A rule read from a segment, not yet named.</summary>
/// <param name="Scope">What it speaks of.</param>
/// <param name="Severity">From its words.</param>
/// <param name="Reading">What must hold.</param>
/// <param name="Says">It in plain Chinese, rendered from the reading by the pattern that read it.</param>
/// <param name="Members">The members it reads.</param>
internal sealed record ReadRule(
    RuleScope Scope, RuleSeverity Severity, Reading Reading, string Says, EquatableArray<MemberUse> Members);

/// <summary>A member that a rule reads.</summary>
/// <param name="Path">Full path; a list's element members stand under the list's path.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Term">Its Chinese name.</param>
/// <param name="TypeName">Enum name or unit, else null.</param>
internal sealed record MemberUse(string Path, MemberKind Kind, string Term, string? TypeName = null);

/// <summary>What must hold for rules to apply.</summary>
/// <param name="Reading">The condition.</param>
/// <param name="Says">It in plain Chinese.</param>
/// <param name="Members">The members it reads.</param>
internal sealed record Condition(Reading Reading, string Says, EquatableArray<MemberUse> Members);

/// <summary>A quantity with what is said of it.</summary>
/// <param name="Quantity">The quantity.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Says">Its words, before a bound.</param>
/// <param name="Members">The members it reads.</param>
internal sealed record Subject(Quantity Quantity, Grammar.UnitKind Kind, string Says, EquatableArray<MemberUse> Members);

/// <summary>A list that later segments may speak of element by element.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Measures">The measure words of its elements: 人, 次.</param>
/// <param name="Term">Its Chinese name.</param>
internal sealed record Collection(string Path, string Measures, string Term)
{
    /// <summary>The list of visits.</summary>
    public static Collection Visits { get; } = new(Members.Visits.Path, "人名位", Members.Visits.Term);

    /// <summary>A list of meetings.</summary>
    public static Collection Meetings(MemberUse list) => new(list.Path, "次场个届", list.Term);
}

/// <summary>A number that later segments may name a share of.</summary>
internal sealed record Whole(string Path, string Term);
