using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>双方参与单位总数不超过6家; 双方参与单位各不超过3家; 牵头单位与参与单位合计不超过5家 (G5.4): the units of both sides, together or of each side.</summary>
internal sealed class UnitTotalsFamily() : Family(Tier.Specific,
    Both + "[的]" + Units + "[{sum}]{modal}[{apart}]{modal}{count}",
    "(每方|每一方|各方|任一方|每一国)[的]" + Units + "[数量|总数|数]{modal}{count:each}",
    "[项目|联合团队|联合体|研究团队]{modal}由" + Both + "(各|各自|分别){count:each}[独立][法人]单位(组成|构成|共同组成|联合组成|组建)[联合][团队|联合体|项目组|项目团队]",
    Both + "{modal}[至少][{apart}][至少]{modal}[有]{count}{units}[参与|参加]",
    Both + "{modal}[{apart}][有]{units}[单位](参与|参加)",
    Both + "{modal}[至少][{apart}][至少]{modal}[有]{count}单位(参与|参加)",
    "[项目|中方]{unit:lead}(和|与|及|以及|、|加){team}[的][{sum}]{modal}{count:ours}",
    "[{noun:owner}]{modal}(有|具有|拥有)[{steady}[的]]{noun:had}{modal}{count:ours}",
    "其中{noun:list}[\\({withlead}\\)]{modal}{count:part}")
{
    private const string Both = "([中外|合作|项目|中{country}|{country}中|中国和{country}]双方|(中方|我方)(和|与|及){country}方|(中方|我方)(和|与|及)(外方|对方)|中{country}两国)";
    private const string Units = "(参与|合作|参加|申报|)单位";

    private static readonly string[] Owners = ["基地", "单位", "中心", "实验室", "机构", "企业", "项目", "团队", "平台"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        BoundedValue count = match.Get<BoundedValue>("count") ?? match.Get<BoundedValue>("each") ?? match.Get<BoundedValue>("ours") ?? match.Get<BoundedValue>("part") ?? UnitCounts.One;
        if (!UnitCounts.Fits(count))
        {
            return null;
        }

        if (match.Get<string>("had") is { } had)
        {
            // 基地应有稳定的境外合作伙伴不少于3家: that they are steady people see.
            return count.Bare || (match.Get<string>("owner") is { } owner && (Signals.TurnsName(owner) || !Owners.Any(o => owner.EndsWith(o, StringComparison.Ordinal)))) || Subjects.Operand(had, context) is not { Collection.Path: "partners" or "collaborators" or "team" } list ? null
                : Rules(list, count, match.Severity) with { ForPeople = match.Get<string>("steady") };
        }

        if (match.Has("ours"))
        {
            return match.MeansEach || count.Bare ? null : Rules(List("参与单位", context), count, match.Severity);
        }

        if (match.Get<string>("list") is { } of)
        {
            return context.Collection?.Path == Members.BothSidesUnits.Path && !count.Bare && Subjects.Operand(of, context) is { Collection: { } part } side && (part.Path == Members.Team.Path || part.Path == Members.Partners.Path)
                ? Rules(side, count, match.Severity) with { Collection = context.Collection } : null;
        }

        bool each = match.MeansEach || match.Has("apart") || match.Has("each");
        if (match.Get<UnitGroup>("units") is { } units)
        {
            // 双方须有企业参与: of each side, or of either?
            count = OutcomeFamily.AtLeastIfBare(count);
            return !each || units.Side != UnitSide.None ? null : SegmentReading.Of(
            [
                .. UnitCounts.Rules(units, UnitCounts.Team, count, match.Severity, context),
                .. UnitCounts.Rules(units, UnitCounts.Partners, count, match.Severity, context),
            ]);
        }

        if (each)
        {
            return match.Get<string>("sum") is { } sum && sum.Contains('计') || count.Bare ? null
                : SegmentReading.Of([.. Rules(List("参与单位", context), count, match.Severity).Rules, .. Rules(List("外方合作单位", context), count, match.Severity).Rules]);
        }

        // 双方参与单位不超过4家: together or each side, nobody says.
        return count.Bare || !(match.Sums || match.Has("sum")) ? null
            : Rules(new Subject(new CountQuantity(Members.BothSidesUnits.Path, null), UnitKind.Count, "双方参与单位总数", [Members.BothSidesUnits])
            {
                Collection = new Collection(Members.BothSidesUnits.Path, ["家", "个", "所"], Members.BothSidesUnits.Term),
            }, count, match.Severity);
    }

    private static Subject List(string words, SentenceContext context) => Subjects.Known(words, UnitKind.Count, "家", context)!;
}
