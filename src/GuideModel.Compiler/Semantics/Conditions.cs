using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Reads the conditions under which rules apply: 如…, 涉及…的, 企业牵头的项目, 除…外 (GRAMMAR.md, "Conditions").</summary>
internal static class Conditions
{
    // A new kind of condition is a file beside this one and a line here.
    private static readonly ConditionForm[] Forms = [.. StatedConditions.Forms, .. LeaderConditions.Forms, .. KindConditions.Forms, .. MoneyConditions.Forms, .. PersonConditions.Forms];

    private static readonly ConditionForm[] OfTheirOwn = [.. StatedConditions.OfTheirOwn, .. KindConditions.OfTheirOwn];

    private static readonly PatternSet<ConditionForm> Openings = new(Forms.Select(f => (f.Pattern, f)), toTheEnd: false);
    private static readonly PatternSet<ConditionForm> Whole = new(Forms.Concat(OfTheirOwn).Select(f => (f.Pattern, f)), toTheEnd: true);

    /// <summary>Calls back for every condition that begins at a position.</summary>
    public static void Match(SegmentText text, int start, EquatableArray<FieldSpec> fields, Action<int, Condition> found) => Match(Openings, text, start, fields, found);

    /// <summary>The first condition that is the segment and nothing else, or null.</summary>
    public static Condition? OfWhole(SegmentText text, int start, EquatableArray<FieldSpec> fields)
    {
        Condition? whole = null;
        Match(Whole, text, start, fields, (_, condition) => whole ??= condition);
        return whole;
    }

    private static void Match(PatternSet<ConditionForm> forms, SegmentText text, int start, EquatableArray<FieldSpec> fields, Action<int, Condition> found)
    {
        foreach ((Matcher pattern, ConditionForm form) in forms.At(text, start))
        {
            pattern.Match(text, start, null, (end, bindings) =>
            {
                if (form.Make(bindings, fields) is { } condition)
                {
                    found(end, condition);
                }
            });
        }
    }

    /// <summary>Both conditions; one about the same fact takes the place of the one before it.</summary>
    public static Condition And(Condition? before, Condition condition) =>
        before is null || before.Subject == condition.Subject ? condition : condition with
        {
            Reading = new AndReading(before.Reading, condition.Reading),
            Says = before.Says + "，" + condition.Says,
            Members = [.. before.Members, .. condition.Members],
            Chains = false,
        };

    /// <summary>The rules of a reading under a condition; null where they are not about one application.</summary>
    public static SegmentReading? Under(Condition condition, SegmentReading reading) =>
        reading.Rules.Any(r => r.Scope != RuleScope.Application) ? null : reading.Rules.All(r => IsAbout(condition.Subject, r.Reading)) ? reading : reading with
        {
            Condition = condition,
            Rules = reading.Rules.Select(r => r with
            {
                Reading = r.Reading is WhenReading own
                    ? new WhenReading(new AndReading(condition.Reading, own.Condition), own.Inner) : new WhenReading(condition.Reading, r.Reading),
                Says = condition.Says + "，" + r.Says,
                Members = [.. r.Members, .. condition.Members],
            }).ToEquatableArray(),
        };

    /// <summary>Whether a second condition may stand for both: 企业牵头的项目,…,涉及动物实验的,… does not say whether the first still holds;
    /// one over the whole paragraph or list does.</summary>
    public static bool Joins(SentenceContext context, Condition condition) =>
        // 青年科学家项目负责人,男性…,女性…: the sex is that of the persons spoken of.
        (condition.Subject == Members.PersonGender.Path && context.Here.All(r => r.Rules.Count == 0 || r.Condition?.Reading == context.Condition?.Reading)) || !context.Here.Any(r => r.Rules.Count > 0 && r.Condition is { } before && before.Subject != condition.Subject && before.Reading != context.Introduction?.Condition?.Reading);

    // 企业牵头的项目须…,每家高校限报2项: a rule with a condition of its own about the same fact.
    private static bool IsAbout(string path, Reading reading) => reading is WhenReading { Condition: InReading own } && own.Path == path;

    /// <summary>The condition that holds where this one does not; null where nobody could say it.</summary>
    public static Condition? Negated(Reading condition) => condition switch
    {
        InReading { Negated: false, Open: false, Path: "category" } r => KindConditions.Categories(r.Names, negated: true),
        InReading { Negated: false, Open: false, Path: "applicant.type" } r => LeaderConditions.Leaders(r.Names, negated: true),
        InReading { Negated: false, Open: false, Path: "principalInvestigator.gender", Names: [var name] } => PersonConditions.Gender(name, negated: true),
        _ => Honours.Negated(condition),
    };
}
