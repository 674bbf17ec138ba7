using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>本方向拟支持重点项目2项, 一般项目不超过6项 (G5.12): how many projects of a kind a direction supports.</summary>
internal sealed class KindQuotaFamily() : Family(Tier.Specific)
{
    private static readonly PatternSet<bool> Leads = new([(PatternParser.Parse("[本专题|本方向|该方向|本领域|本榜单|其中]{modal}[拟|计划|预计](支持|资助|立项|安排|遴选)"), true)], toTheEnd: false);

    public override IEnumerable<SegmentReading> Read(SegmentText text, int start, SentenceContext context)
    {
        var readings = new List<SegmentReading>();
        foreach ((Matcher lead, _) in Leads.At(text, start))
        {
            lead.Match(text, start, null, (at, _) => Counted(text, at, context, readings));
        }

        if (context.Here.Count > 0 && context.Here[0].Family == nameof(KindQuotaFamily))
        {
            Counted(text, start, context, readings);
        }

        return readings;
    }

    protected override SegmentReading? Bind(Bound match, SentenceContext context) => null;

    private static void Counted(SegmentText text, int start, SentenceContext context, List<SegmentReading> readings)
    {
        ProjectKinds.Match(text, start, context.Kinds, Read);
        Slots.Get("categories").Match(text, start, (end, names) => Read(end, KindConditions.Categories((EquatableArray<string>)names, negated: false)));

        void Read(int at, Condition kind) => Slots.Get("modal").Match(text, at, (then, modal) => Slots.Get("count").Match(text, then, (end, value) =>
        {
            var count = (BoundedValue)value;
            if (end == text.Length && count.Bounds.All(b => b.Quantity.Measure is "项" or "个"))
            {
                // Over all directions together no data of one shows it.
                readings.Add(context.Direction is null ? SegmentReading.Of(SegmentRole.Manual) with { Condition = kind, Family = nameof(KindQuotaFamily) } : Quota(kind, count, ((Modal)modal).Severity));
            }
        }));
    }

    private static SegmentReading Quota(Condition kind, BoundedValue count, RuleSeverity severity) =>
        SegmentReading.Of([.. Compare(new CountQuantity("projects", kind.Reading), count).Select(c => new ReadRule(
            RuleScope.Portfolio, severity, c.Reading, Slots.Get("modal").Render(severity) + "拟支持" + kind.Says + Slots.Get("count").Render(c.One), [Members.Category]))]) with { Family = nameof(KindQuotaFamily) };
}
