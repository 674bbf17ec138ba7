using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>A segment that is a condition and nothing else: 如涉及临床试验, 青年科学家项目 (G5.18).</summary>
internal sealed class ConditionFamily() : Family(Tier.Specific)
{
    public override IEnumerable<SegmentReading> Read(SegmentText text, int start, SentenceContext context)
    {
        // The title of a direction is no kind of projects besides.
        bool direction = false;
        NamedDirection.Match(text, start, context, (end, _) => direction |= end == text.Length);
        if (direction)
        {
            return [];
        }

        Condition? others = null;
        Others.Match(text, start, context, (end, condition) => others = end == text.Length ? condition : others);
        ProjectKinds.Match(text, start, context.Kinds, (end, condition) => others = end == text.Length ? condition : others);
        return (others ?? Conditions.OfWhole(text, start, context.Fields)) is not { } condition || (others is null && !Conditions.Joins(context, condition)) ? []
        : [
            SegmentReading.Of(Compiler.SegmentRole.Info) with
            {
                Condition = Conditions.And(context.Condition, condition),
                Entity = condition.Entity,
                Family = nameof(ConditionFamily),
            },
        ];
    }

    protected override SegmentReading? Bind(Bound match, SentenceContext context) => null;
}
