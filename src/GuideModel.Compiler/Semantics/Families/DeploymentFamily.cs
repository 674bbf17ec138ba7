using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>在不少于2家船厂应用50台以上; 在2个风电场、20台以上机组开展应用示范; 在1艘船舶上完成不少于6个月的示范运行 (G5.5): how many places, and how much in them.</summary>
internal sealed class DeploymentFamily() : Family(Tier.Outcome,
    "[产品|样机|装备|设备|系统|技术|平台|成果]{modal}在{any:places}[的]{noun:place}[内|中|上]{deed}{any:pieces}",
    "[产品|样机|装备|设备|系统|技术|平台|成果]{modal}在{any:places}[的]{noun:place}、{any:others}[的]{noun:other}[内|中|上](实现|开展|进行|完成|实施){noun:what}",
    "[产品|样机|装备|设备|系统|技术|平台|成果]{modal}在{any:places}[的]{noun:place}[内|中|上](实现|开展|进行|完成|实施){any:lasting}[的]{noun:what}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        string place = match.Get<string>("place")!;
        BoundedValue places = OutcomeFamily.AtLeastIfBare(match.Get<BoundedValue>("places")!);
        string? what = match.Get<string>("what");
        if (!context.Results || !IsLeast(places) || places.Kind != UnitKind.Count || Signals.TurnsName(place.Replace("不同", "")))
        {
            return null;
        }

        // 应用50台: what is counted where it is put to use.
        if (match.Get<BoundedValue>("pieces") is { } pieces)
        {
            string deed = match.Get<string>("deed")!;
            BoundedValue least = OutcomeFamily.AtLeastIfBare(pieces);
            return least.Kind == UnitKind.Count && IsLeast(least) ? Both(deed + "的" + place, places, deed + "数量", least, match.Severity, context) : null;
        }

        string done = "开展" + what;
        if (match.Get<BoundedValue>("lasting") is { } lasting)
        {
            BoundedValue least = OutcomeFamily.AtLeastIfBare(lasting);
            return least.Kind is UnitKind.Months or UnitKind.Days or UnitKind.Measure && IsLeast(least) ? Both(done + "的" + place, places, what + "时间", least, match.Severity, context) : null;
        }

        BoundedValue others = OutcomeFamily.AtLeastIfBare(match.Get<BoundedValue>("others")!);
        return others.Kind == UnitKind.Count && IsLeast(others) ? Both(done + "的" + place, places, done + "的" + match.Get<string>("other"), others, match.Severity, context) : null;
    }

    private static bool IsLeast(BoundedValue value) => !value.Bare && value.Bounds.All(b => b.Operator is CompareOperator.AtLeast or CompareOperator.MoreThan);

    private static SegmentReading Both(string one, BoundedValue first, string other, BoundedValue second, RuleSeverity severity, SentenceContext context)
    {
        SegmentReading left = Counted(one, first, severity, context);
        SegmentReading right = Counted(other, second, severity, context);
        return right with { Rules = [.. left.Rules, .. right.Rules], Subject = null };
    }

    private static SegmentReading Counted(string term, BoundedValue value, RuleSeverity severity, SentenceContext context)
    {
        string path = "targets." + context.Vocabulary.JsonName(term);
        return Rules(new Subject(new PathQuantity(path), value.Kind, term, [new MemberUse(path, Subjects.KindOf(value.Kind), term, value.Kind == UnitKind.Measure ? value.Bounds[0].Quantity.Measure : null)]), value, severity);
    }
}
