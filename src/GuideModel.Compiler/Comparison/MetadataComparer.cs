using System.Globalization;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Comparison;

/// <summary>Compares what the guides say of themselves and of their directions.</summary>
internal static class MetadataComparer
{
    /// <summary>The changes of the guide's own facts.</summary>
    public static IEnumerable<Change> Guide(GuideSpec old, GuideSpec @new) => Compare("guide", [],
    [
        ("title", old.Title, @new.Title),
        ("inForceFrom", Day("施行", old.InForceFrom), Day("施行", @new.InForceFrom)),
        ("inForceUntil", Day("截止", old.InForceUntil), Day("截止", @new.InForceUntil)),
    ]);

    /// <summary>The changes of a direction's facts.</summary>
    public static IEnumerable<Change> Direction(DirectionSpec old, DirectionSpec @new) => Compare(@new.Number, [@new.Number],
    [
        ("title", old.Title, @new.Title),
        ("countries", Join(old.Countries), Join(@new.Countries)),
        ("agreement", old.Agreement, @new.Agreement),
        ("field", Join(old.Fields.Select(Field)), Join(@new.Fields.Select(Field))),
        ("projects", Projects(old.Projects), Projects(@new.Projects)),
        ("projects.requestedFunding", Yuan(old.BudgetYuan), Yuan(@new.BudgetYuan)),
    ]);

    private static IEnumerable<Change> Compare(string scope, EquatableArray<string> directions, IEnumerable<(string Name, string? Old, string? New)> facts) =>
        from fact in facts
        where TextSimilarity.Bare(fact.Old ?? "") != TextSimilarity.Bare(fact.New ?? "")
        select new Change
        {
            Kind = fact.Old is null ? ChangeKind.Added : fact.New is null ? ChangeKind.Removed : ChangeKind.Changed,
            Subject = ChangeSubject.Metadata,
            Breaks = ChangeBreaks.Text,
            Id = scope + "/" + fact.Name,
            Directions = directions,
            Old = fact.Old is null ? null : new ChangeSide(fact.Old),
            New = fact.New is null ? null : new ChangeSide(fact.New),
        };

    private static string? Join(IEnumerable<string> items) => string.Join("；", items) is { Length: > 0 } text ? text : null;

    private static string Field(FieldSpec field) => field.Group is null ? field.Term : field.Group + "：" + field.Term;

    private static string? Projects(ProjectCountSpec? projects) => projects is null ? null : projects.Bound switch
    {
        "max" => "不超过",
        "min" => "不少于",
        "about" => "约",
        _ => "",
    } + projects.Count.ToString(CultureInfo.InvariantCulture) + "个";

    private static string? Day(string note, DateLiteral? day) => day is null ? null : note + "：" + Notation.Print(day);

    private static string? Yuan(decimal? yuan) => yuan is { } some ? Notation.Print(some) + "元" : null;
}
