using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>每人不少于10天; 每场参会人数不少于60人: every element of the list before (G5.7).</summary>
internal sealed class EachElementFamily() : Family(Tier.Specific,
    "[{list}|{exchange}{noun}]每{each}{modal}[累计]{stay}",
    "[{list}|{exchange}{noun}]每{each}[研讨会|会议][的](来自企业的参会代表|来自企业的代表|企业参会代表|企业代表|来自企业的参会人员){modal}{count:enterprise}",
    "[{list}|{exchange}{noun}]每{each}[研讨会|会议][的](参会人数|参会人员|参加人数|参会代表|规模){modal}{count:participants}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if ((Named(match, context) ?? context.Collection) is not { } list || !list.Measures.Contains(match.Get<string>("each")!))
        {
            return null;
        }

        (BoundedValue value, MemberUse member) = match.Get<BoundedValue>("stay") is { } stay
                ? (stay, stay.Kind == UnitKind.Days ? Members.StayDays : Members.StayMonths)
            : match.Get<BoundedValue>("enterprise") is { } enterprise ? (enterprise, Members.EnterpriseParticipants)
            : (match.Get<BoundedValue>("participants")!, Members.Participants);
        if (value.Kind == UnitKind.Count && value.Bounds.Any(b => b.Quantity.Measure is not ("人" or "名")))
        {
            return null;
        }

        string slot = value.Kind == UnitKind.Count ? "count" : "stay";
        string subject = list.Term + "每" + match.Get<string>("each") + (value.Kind == UnitKind.Count ? member.Term : "累计");
        return SegmentReading.Of([.. Compare(new PathQuantity(member.Path), value).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, new EachReading(list.Path, c.Reading),
            subject + Slots.Get(slot).Render(c.One), [member with { Path = list.Path + "." + member.Path }]))])
            with { Collection = list };
    }

    // The list, where the segment itself names it.
    private static Collection? Named(Bound match, SentenceContext context) =>
        match.Get<Collection>("list") ?? (match.Get<string>("noun") is { } noun
            ? new Collection("targets." + context.Vocabulary.JsonName(match.Get<string>("exchange") + noun), "人名位次", match.Get<string>("exchange") + noun) : null);
}
