using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics;

/// <summary>A way a segment may open (GRAMMAR.md, "Conditions", "Circumstances").</summary>
/// <param name="Start">Where what follows begins.</param>
/// <param name="Condition">The condition before it, or null.</param>
/// <param name="Context">What is known there.</param>
internal sealed record Opening(int Start, Condition? Condition, SentenceContext Context)
{
    /// <summary>The directions named before it; empty where none are.</summary>
    public EquatableArray<string> Only { get; init; } = [];

    /// <summary>Every way a segment may open: with a label, a circumstance, a condition, both, or neither.</summary>
    public static List<Opening> Of(SegmentText text, SentenceContext context)
    {
        var openings = new List<Opening> { new(0, null, context) };
        Labelled(text, context, openings);
        Others.Match(text, 0, context, (end, condition) => Add(end, condition));
        ProjectKinds.Match(text, 0, context.Kinds, (end, condition) => Add(end, condition));
        KindConditions.MatchFields(text, 0, context.Fields, (end, condition) => Add(end, condition));
        bool named = false;
        bool whole = false;
        NamedDirection.Match(text, 0, context, (end, only) =>
        {
            // 方向1.1项目自筹经费 is no noun; a title may be part of one.
            named |= !context.Directions.Any(d => d.Title.Length == end && text.StartsWith(d.Title, 0));
            whole |= end == text.Length;
            if (end < text.Length && text.IsCut(end) && !openings.Any(o => o.Start == end && o.Only.Count > 0))
            {
                openings.Add(new Opening(end, null, context) { Only = only });
            }
        });
        openings.RemoveAll(o => named && !whole && o.Only.Count == 0);
        for (int i = 0; i < openings.Count && openings.Count < 24; i++)
        {
            Opening opening = openings[i];
            Circumstances.Match(text, opening.Start, end => Add(end, opening.Condition, opening.Only));
            Conditions.Match(text, opening.Start, context.Fields, (end, condition) =>
            {
                if (opening.Condition is null || (opening.Condition.Chains && condition.Chains))
                {
                    Add(end, Conditions.And(opening.Condition, condition), opening.Only);
                }
            });
        }

        return openings;

        void Add(int end, Condition? condition, EquatableArray<string> only = default)
        {
            if (end < text.Length && text.IsCut(end) && !openings.Any(o => o.Start == end && (o.Condition?.Reading == condition?.Reading || (o.Only.Count > 0 && only.Count == 0))))
            {
                openings.Add(new Opening(end, condition, Under(condition, context)) { Only = only });
            }
        }
    }

    // 资助标准:重点项目每项…; 项目负责人:年龄…: a label gives what it would give as a heading.
    private static void Labelled(SegmentText text, SentenceContext context, List<Opening> openings)
    {
        int colon = text.Value.IndexOf(':');
        if (colon is > 1 && colon + 1 < text.Length && KindConditions.OfFields(text.Value.Substring(0, colon), context.Fields) is { } field)
        {
            openings.Add(new Opening(colon + 1, field, Under(field, context)));
            return;
        }

        if (colon is > 1 and <= LongestLabel && colon + 1 < text.Length && Headings.Under(text.Value.Substring(0, colon), context.Fields, context.Kinds) is { Blocks: null } given)
        {
            SentenceContext under = Under(given.Condition, context);
            openings.Add(new Opening(colon + 1, given.Condition, given.Entity is null ? under : under with { Here = [given with { Condition = null }, .. under.Here] }));
        }
    }

    private const int LongestLabel = 14;

    // Whom a condition names, what follows it speaks of.
    private static SentenceContext Under(Condition? condition, SentenceContext context) => (condition?.Entity is { } entity
        ? context with { Here = [SegmentReading.Of(SegmentRole.Info) with { Entity = entity, Subject = context.Subject }, .. context.Here] } : context) with { Opening = condition };
}
