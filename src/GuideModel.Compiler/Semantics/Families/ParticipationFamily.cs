using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目团队中有两所高校参与 (G5.4).</summary>
internal sealed class ParticipationFamily() : Family(Tier.Specific,
    "参与单位中{modal}{units:before}{count}",
    "参与单位中{modal}{count}{units}参与",
    "[" + Team + "[中]]{modal}[有]{count:bounded}{units}",
    "[" + Team + "[中]]{modal}[有]{count}{units}(参与|参加)",
    "{modal}[至少]联合[至少]{count}{units}" + Together,
    "{modal}[至少]联合[至少]{count}{units}(和|与|及|以及){count:second}{units:others}" + Together,
    "{modal}(与|和|同)[至少]{count}{units}[共同|联合|合作](申报|申请|参与|实施|承担|攻关)",
    "{modal}(与|和|同)[至少]{count}{units}(联合|合作|共同申报)",
    Team + "{modal}由{count:composed}[独立][法人]单位(组成|构成|共同组成)",
    Team + "[中]{modal}至少(有|包括|包含){count}{units}[参与|参加]",
    "[{project}]{modal}由{unit}[至少]联合[至少]{count}{units}" + Together,
    "{modal}(至少联合|联合至少){count}{units}",
    "[{project}](不|不得|不再|均不)(设|设置|设立){collaborators:alone}",
    "{units:before}[单位]参与{modal}{count}",
    "{modal}[至少]联合{units}[单位][共同申报|参与]{modal}{count}",
    "[{project}]{modal}有{units}[单位](参与|参加|共同参与)",
    Team + "中{modal}有{units}[单位](参与|参加)",
    "[{project}]{modal}联合{units:joined}[单位]" + Together,
    "[" + Team + "[中]]{modal}[有]{count}{units}(和|与|及|以及){count:second}{units:others}[参与|参加]",
    Team + "[中][的]{everykind}{modal}[{apart}]{count:apiece}[参与|参加]",
    "{everykind}{modal}[{apart}][有]{count:apiece}(参与|参加)")
{
    private const string Team = "[{side}]{consortium}";
    private const string Together = "[共同|联合](申报|申请|参与|实施|承担|攻关)";

    // 双方须有企业参与: whether each side must, another family asks.
    public override IEnumerable<SegmentReading> Read(SegmentText text, int start, SentenceContext context) =>
        BothSides.End(text.Value.Substring(0, start)) ? [] : base.Read(text, start, context);

    private static readonly WordEndings BothSides = new(["双方", "双边", "两国", "各方", "两地", "各国", "三方"]);

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Has("alone"))
        {
            // 不设合作单位: nobody takes part besides the applicant.
            MemberUse others = Members.List("collaborators", "合作单位");
            return SegmentReading.Of(new ReadRule(RuleScope.Application, match.Severity, new CompareReading(new CountQuantity(others.Path, null), CompareOperator.Equal, new NumberLiteral(0)), "项目不设合作单位", [others]));
        }

        if (match.Get<BoundedValue>("composed") is { } composed)
        {
            return composed.Bare || composed.Bounds.Any(b => b.Quantity.Measure is not ("家" or "个")) ? null
                : Rules(Subjects.Known("参与单位", UnitKind.Count, "家", context)!, composed, match.Severity);
        }

        // 高校、企业均不少于1家: so many of each kind.
        if (match.Get<BoundedValue>("apiece") is { } apiece)
        {
            BoundedValue least = OutcomeFamily.AtLeastIfBare(apiece);
            EquatableArray<string> kinds = match.Get<EquatableArray<string>>("everykind");
            return kinds.Count < 2 || kinds.Distinct().Count() < kinds.Count || !(match.MeansEach || match.Has("apart")) || !UnitCounts.Fits(least) ? null
                : SegmentReading.Of([.. kinds.SelectMany(k => Counted(new UnitGroup(UnitSide.None, null, [k]), least))]);
        }

        // 须由企业牵头,联合省内高校或科研院所共同申报: one of them, where it is a duty; 高校和科研院所 may be one of each.
        if (match.Get<UnitGroup>("joined") is { } joined && !(UnitCounts.IsClear(joined, UnitCounts.One) && (match.HasDuty || (context.Here.Count > 0 && context.Here[0] is { Role: SegmentRole.Rule, Rules.Count: > 0 }))))
        {
            return null;
        }

        UnitGroup group = match.Get<UnitGroup>("units") ?? match.Get<UnitGroup>("before") ?? match.Get<UnitGroup>("joined")!;
        BoundedValue count = match.Get<BoundedValue>("bounded") ?? OutcomeFamily.AtLeastIfBare(match.Get<BoundedValue>("count") ?? UnitCounts.One);
        if (count.Bare || !UnitCounts.Fits(count) || (match.Has("before") && !UnitCounts.IsClear(group, count)))
        {
            return null;
        }

        if (match.Get<BoundedValue>("second") is not { } second)
        {
            return SegmentReading.Of([.. Counted(group, count)]);
        }

        // 一家企业和一家高校: the bound reaches over 和.
        second = second is { Bare: true, Bounds: [var bare] } && count.Bounds.Count == 1 ? second with { Bare = false, Bounds = [bare with { Operator = count.Bounds[0].Operator }] } : second;
        return second.Bare || !UnitCounts.Fits(second) ? null : SegmentReading.Of([.. Counted(group, count), .. Counted(match.Get<UnitGroup>("others")!, second)]);

        IEnumerable<ReadRule> Counted(UnitGroup units, BoundedValue bounded) => UnitCounts.Rules(units, UnitCounts.ListOf(units.Side), bounded, match.Severity, context);
    }
}
