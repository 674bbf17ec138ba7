using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>接待外方专家来华工作不少于6名: a list of visits (G5.6).</summary>
internal sealed class VisitFamily() : Family(Tier.Specific,
    "{modal}接待[{country}|外国|国外|境外](外方|方|)[合作](合作伙伴|人员|科研人员|专家|学者|研究人员|技术人员|科学家|科技人员|青年科学家|青年学者)来华[开展|进行|从事](合作研究|联合研究|工作|交流|科研工作|合作交流|学术交流|研究工作|科研合作){count}",
    "[双方]{modal}{exchange}{noun}{count:exchanged}",
    "[双方]{modal}人员(互派|互访){modal}{count:mutual}",
    "[双方|中外双方]{modal}{noun:visitors}互访{modal}{count:exchanged}")
{
    private static readonly string[] Visitors = ["人员", "专家", "学者", "科学家", "师生", "团队成员", "研究生", "代表"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        bool exchanged = match.Has("exchanged") || match.Has("mutual");
        BoundedValue count = OutcomeFamily.AtLeastIfBare(match.Get<BoundedValue>(match.Has("mutual") ? "mutual" : exchanged ? "exchanged" : "count")!);
        if (count.Bounds.Any(b => b.Quantity.Measure is not ("人" or "名" or "人次" or "位")))
        {
            return null;
        }

        if (match.Get<string>("visitors") is { } who && !Visitors.Any(v => who.EndsWith(v, StringComparison.Ordinal)))
        {
            return null;
        }

        string term = match.Has("visitors") ? match.Get<string>("visitors") + "互访" : match.Has("mutual") ? "人员互访" : match.Get<string>("exchange") + match.Get<string>("noun");
        MemberUse list = exchanged ? new MemberUse("targets." + context.Vocabulary.JsonName(term), MemberKind.List, term) : Members.Visits;
        return SegmentReading.Of([.. Compare(new CountQuantity(list.Path, null), count).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, c.Reading,
            exchanged ? term + Slots.Get("count").Render(c.One) : Say(("count", c.One)), [list]))])
            with { Collection = Collection.Persons(list) };
    }
}
