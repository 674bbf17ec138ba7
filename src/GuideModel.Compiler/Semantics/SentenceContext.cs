using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics;

/// <summary>What a family may ask about the place of a segment.</summary>
/// <param name="Vocabulary">Terms and their names.</param>
/// <param name="Title">What the title says of the guide.</param>
/// <param name="Direction">The direction's number, or null outside directions.</param>
internal sealed record SentenceContext(Vocabulary Vocabulary, TitleFacts Title, string? Direction)
{
    /// <summary>The readings of the segments before, nearest first.</summary>
    public IReadOnlyList<SegmentReading> Before { get; init; } = [];

    /// <summary>Those of them since the last semicolon.</summary>
    public IReadOnlyList<SegmentReading> Here { get; init; } = [];

    public Collection? Collection => Collections.FirstOrDefault();

    /// <summary>The lists spoken of before, nearest first.</summary>
    public IEnumerable<Collection> Collections => Before.Select(r => r.Collection).OfType<Collection>();

    public Whole? Whole => Before.Select(r => r.Whole).FirstOrDefault(w => w is not null);

    /// <summary>The condition that the segments since the last semicolon stand under; who is granted more age is granted nothing behind it.</summary>
    public Condition? Condition => Here.TakeWhile(r => !r.Relaxes).Select(r => r.Condition).FirstOrDefault(c => c is not null) ?? Introduction?.Condition;

    /// <summary>The quantity that the segment just before speaks of.</summary>
    public Subject? Subject => Here.Count > 0 ? Here[0].Subject : null;

    /// <summary>Whom the segments since the last semicolon speak of, or those of the introduction above, or the sentence before.</summary>
    public string? Entity => Here.FirstOrDefault(r => r.Entity is not null || Lexicon.Lists.Any(l => l.Path == r.Collection?.Path)) is { } last ? last.Entity : Introduction?.Entity ?? SpokenOf;

    /// <summary>Whom the sentence before spoke of.</summary>
    public string? SpokenOf { get; init; }

    /// <summary>Whether only the sentence before says who is spoken of: what a bare noun names need not be theirs any more.</summary>
    public bool IsNewSentence => Introduction?.Entity is null && Here.All(r => r.Entity is null);

    /// <summary>What a bracket stands behind.</summary>
    public SegmentReading? Host { get; init; }

    /// <summary>The whole sentence.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>The condition that the segment itself begins with.</summary>
    public Condition? Opening { get; init; }

    /// <summary>What the introduction above a list of items gives to each of them.</summary>
    public SegmentReading? Introduction { get; init; }

    /// <summary>The path of the person who is the subject, or null.</summary>
    public string? Whom => Entities.IsPerson(Entity) ? Entity : null;

    /// <summary>The fields of the direction.</summary>
    public EquatableArray<FieldSpec> Fields { get; init; } = [];

    /// <summary>Whether the direction says that it supports more than one project.</summary>
    public bool SeveralProjects { get; init; }

    /// <summary>The kinds of projects that the guide itself names.</summary>
    public EquatableArray<string> Kinds { get; init; } = [];

    /// <summary>The directions of the guide.</summary>
    public EquatableArray<NamedDirection> Directions { get; init; } = [];

    /// <summary>The directions that the segments since the last semicolon are said of; empty where nothing was said.</summary>
    public EquatableArray<string> Only => Here.Select(r => r.Only).FirstOrDefault(o => o.Count > 0) is { Count: > 0 } here ? here : Direction is null ? Introduction?.Only ?? [] : [];

    /// <summary>Whether the text stands where results are listed (考核指标).</summary>
    public bool Results { get; init; }

    /// <summary>Whether an hour stood behind a day: 31日17:30前 includes the day, 31日前 does not.</summary>
    public bool Hours { get; init; }

    /// <summary>Whether only 、 stands between the segment and the one before.</summary>
    public bool AfterComma { get; init; }

    /// <summary>The verb shared over 、.</summary>
    public string? Verb => AfterComma && Before.Count > 0 ? Before[0].Verb : null;

    /// <summary>The number that the segment just before speaks of.</summary>
    public Whole? Number => Here.Count > 0 && !Here[0].Listed ? Here[0].Number : null;

    public bool Agreement => Before.Any(r => r.Agreement);

    public bool BothSidesOnly => Before.Any(r => r.BothSidesOnly);

    /// <summary>The role of the segment just before, or null at the beginning and after a semicolon.</summary>
    public SegmentRole? Previous => Here.Count > 0 ? Here[0].Role : null;
}

/// <summary>What the title says of the guide.</summary>
internal sealed record TitleFacts(string? Program, int? Year, int? Batch);
