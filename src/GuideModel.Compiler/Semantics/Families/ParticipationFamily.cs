using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目团队中有两所高校参与 (G5.4).</summary>
internal sealed class ParticipationFamily() : Family(Tier.Specific,
    "中方合作团队中{modal}{count}{types}参与",
    "[[中方](合作团队|项目团队|参与单位|项目参与单位|申报团队)[中]]{modal}[有]{count}{types}[参与|参加]",
    "[[中方](合作团队|项目团队|参与单位|项目参与单位|申报团队)中]{types}{modal}{count}",
    "{modal}[至少]联合{count}{anytypes:any}[共同|联合](申报|参与|实施)",
    "{modal}[有]{count}{anytypes:any}(参与|参加)")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        var types = match.Get<EquatableArray<string>>(match.Has("any") ? "any" : "types");
        var count = match.Get<BoundedValue>("count")!;
        if ((types.Count != 1 && !match.Has("any")) || count.Bounds.Any(b => b.Quantity.Measure is not ("家" or "个" or "所")) || (match.Has("any") && count.Bare))
        {
            return null;
        }

        var units = new CountQuantity("team", new InReading("type", Negated: false, types, Open: false));
        return SegmentReading.Of([.. Compare(units, count).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, c.Reading,
            Say(("modal", match.Severity), ("count", c.One), ("types", types)), [Members.Team, Members.TeamType]))]);
    }
}
