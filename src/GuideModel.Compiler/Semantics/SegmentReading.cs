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

    /// <summary>What its own rules stand under besides, and a bracket in it: the sex of 男性不超过38周岁(1988年…出生).</summary>
    public Condition? Within { get; init; }

    /// <summary>Who is exempt from the rule just before.</summary>
    public Condition? Exempt { get; init; }

    /// <summary>It relaxes a bound that must have been set for all: 可放宽至65周岁.</summary>
    public bool Relaxes { get; init; }

    /// <summary>Of which rule of the sentence, where it says so: 年龄.</summary>
    public string? ExemptFrom { get; init; }

    /// <summary>The directions that this segment and those that follow it up to the next semicolon are said of; empty for all.</summary>
    public EquatableArray<string> Only { get; init; } = [];

    /// <summary>What follows holds where a direction does not say otherwise: 除特殊说明外.</summary>
    public bool Default { get; init; }

    /// <summary>The quantity that a bound without a subject speaks of: 最长不超过4年.</summary>
    public Subject? Subject { get; init; }

    /// <summary>Whom the segment speaks of: the path of a person or unit.</summary>
    public string? Entity { get; init; }

    /// <summary>The segment only names whom the next are about; a condition before the name is theirs as well.</summary>
    public bool NamesWhom { get; init; }

    /// <summary>Words inside the segment, with what stands before them, that no data show; people check them: 在中国大陆境内.</summary>
    public string? ForPeople { get; init; }

    /// <summary>The verb of an outcome, which a noun after 、 shares.</summary>
    public string? Verb { get; init; }

    /// <summary>The number of which 其中 names a part.</summary>
    public Whole? Number { get; init; }

    /// <summary>The segment permits something; what limits the permission is no result.</summary>
    public bool Permission { get; init; }

    /// <summary>The segment states, without a word of duty: before a duty it may be the condition of it (参与单位超过6家,须说明理由).</summary>
    public bool StatesOnly { get; init; }

    /// <summary>The segment stood behind 、: what follows may speak of all that are listed.</summary>
    public bool Listed { get; init; }

    /// <summary>The words of an introduction that was not read: nothing under it may be.</summary>
    public string? Blocks { get; init; }

    /// <summary>What stands under it bars from applying; people look it up.</summary>
    public bool Bars { get; init; }

    /// <summary>What is blocked is read where it names by itself whom it is about: the other side's requirements (合作外方条件).</summary>
    public bool SparesNamed { get; init; }

    /// <summary>The segment speaks of some persons, units or times only; what follows without a subject speaks of them as well.</summary>
    public bool Narrow { get; init; }

    /// <summary>The segment speaks of one kind of projects, not known; so does all that follows in its part of the sentence.</summary>
    public bool NarrowsProject { get; init; }

    /// <summary>The segment named a part (其中), which 、 may carry on.</summary>
    public bool IsPart { get; init; }

    /// <summary>A share whose steps the next segments give.</summary>
    public SteppedShare? Stepped { get; init; }

    /// <summary>An agreement was spoken of: 其中 means its text.</summary>
    public bool Agreement { get; init; }

    /// <summary>The one paper that was spoken of: 出具日期 means its date.</summary>
    public string? Paper { get; init; }

    /// <summary>What stands under it are papers that are asked for: 须提交以下材料.</summary>
    public bool Papers { get; init; }

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
    RuleScope Scope, RuleSeverity Severity, Reading Reading, string Says, EquatableArray<MemberUse> Members)
{
    /// <summary>Whether it gives way to what a direction says of the same quantity.</summary>
    public bool Default { get; init; }

    /// <summary>Whether it grants what a general rule of the same quantity does not: 可延长至4年.</summary>
    public bool Extends { get; init; }

    /// <summary>The directions it holds in, where the words name them; empty where it holds wherever it stands.</summary>
    public EquatableArray<string> Only { get; init; } = [];
}

/// <summary>A member that a rule reads.</summary>
/// <param name="Path">Full path; a list's element members stand under the list's path.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Term">Its Chinese name.</param>
/// <param name="TypeName">Enum name or unit, else null.</param>
internal sealed record MemberUse(string Path, MemberKind Kind, string Term, string? TypeName = null);

/// <summary>A list that later segments may speak of element by element.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Measures">The measure words of its elements.</param>
/// <param name="Term">Its Chinese name.</param>
internal sealed record Collection(string Path, EquatableArray<string> Measures, string Term)
{
    // One 人次 of these is one time as well: 互访4人次, 每次10天.
    private static readonly string[] Visits = ["访", "派", "来华", "接待", "出国", "赴"];

    private static readonly string[][] Alike = [["人", "名", "位", "人次"], ["次", "场", "个", "届", "期", "场次"], ["家", "个", "所"], ["项", "个"], ["篇", "本", "部", "册"], ["台", "套", "个"], ["处", "个"]];

    /// <summary>A list of persons.</summary>
    public static Collection Persons(MemberUse list) => new(list.Path, ["人", "名", "位", "次", "人次"], list.Term);

    /// <summary>A list of meetings.</summary>
    public static Collection Meetings(MemberUse list) => new(list.Path, ["次", "场", "个", "届", "期"], list.Term);

    /// <summary>What a count in a measure word may turn out to be a list of.</summary>
    public static Collection Counted(string path, string measure, string term) =>
        measure == "个" ? new(path, ["个"], term)
        : measure == "人次" && Visits.Any(term.Contains) ? new(path, ["人", "名", "位", "次", "人次"], term)
        : new(path, Alike.FirstOrDefault(a => a.Contains(measure))?.ToEquatableArray() ?? [measure], term);
}

/// <summary>A number that later segments may name a share of.</summary>
internal sealed record Whole(string Path, string Term)
{
    /// <summary>The measure word it was counted in; a part is counted in the same.</summary>
    public string? Measure { get; init; }
}
