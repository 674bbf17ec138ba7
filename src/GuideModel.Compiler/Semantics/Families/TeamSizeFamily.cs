using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>参与单位总数不超过6家, 其中企业不少于2家 (G5.4).</summary>
internal sealed class TeamSizeFamily() : Family(Tier.Specific,
    "[项目][所有](参与单位|参加单位|承担单位|所含单位)[总数|数量|数]{modal}{count}[\\(含[项目](牵头|申报|牵头申报)单位\\)]",
    "其中{types}{modal}{count:part}",
    "(外方合作单位|外方参与单位)[总数|数量|数]{modal}{count:partners}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        var count = match.Get<BoundedValue>("count") ?? match.Get<BoundedValue>("part") ?? match.Get<BoundedValue>("partners")!;
        if (count.Bounds.Any(b => b.Quantity.Measure is not ("家" or "个" or "所")))
        {
            return null;
        }

        if (match.Has("part"))
        {
            var types = match.Get<EquatableArray<string>>("types");
            return context.Collection?.Path != Members.Team.Path || types.Count != 1 ? null
                : Count(match, new CountQuantity("team", new InReading("type", Negated: false, types, Open: false)), count,
                    c => "中方合作团队中" + Slots.Get("count").Render(c) + Slots.Get("types").Render(types) + "参与", [Members.Team, Members.TeamType]) with { Collection = context.Collection };
        }

        return match.Has("partners") ? Count(match, new CountQuantity(Members.Partners.Path, null), count, c => "外方合作单位数量" + Slots.Get("count").Render(c), [Members.Partners])
            : Count(match, new CountQuantity("team", null), count, c => "参与单位总数" + Slots.Get("count").Render(c), [Members.Team]) with { Collection = new Collection(Members.Team.Path, "家个", Members.Team.Term) };
    }

    private static SegmentReading Count(Bound match, Quantity quantity, BoundedValue count, Func<BoundedValue, string> say, EquatableArray<MemberUse> members) =>
        SegmentReading.Of([.. Compare(quantity, count).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, c.Reading, say(c.One), members))]);
}
