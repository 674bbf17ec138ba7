using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>双方须各确定1名项目负责人; 项目由1名中方申请人和1名外方申请人共同牵头 (G5.8): how many lead the project on each side. Directors of what is
/// built together (中外双方各设主任1名) stand in no application; people look at them.</summary>
internal sealed class BothLeadersFamily() : Family(Tier.Specific,
    "合作方项目负责人人数{modal}{count:theirs}",
    Both + "{modal}各{modal}" + Name + "{count:each}[项目]负责人",
    Both + "{modal}各{modal}" + Name + "[项目]负责人{count:each}",
    "[每个]项目{modal}由{count:ours}{whom:us}(和|与|及){count:theirs}{whom:them}[共同|联合](牵头|牵头申请|牵头申报|主持|承担|实施)",
    Both + "{modal}各{modal}" + Name + "({count:posts}{post}|{post}{count:posts})")
{
    private const string Both = "[中外|合作|项目]双方";
    private const string Name = "(设|设立|设置|确定|指定|明确|推选|有|确立)";

    private static readonly MemberUse Theirs = new("partnerInvestigators", MemberKind.TextList, "全部合作方项目负责人");

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Has("posts"))
        {
            return SegmentReading.Of(SegmentRole.Manual);
        }

        if (match.Has("us") && (match.Get<string>("us") != Entities.Person || match.Get<string>("them") != Entities.PartnerPerson))
        {
            return null;
        }

        List<ReadRule> rules = [.. Leaders(match, "ours", Members.Investigators, "项目负责人人数"), .. Leaders(match, "each", Members.Investigators, "项目负责人人数"),
            .. Leaders(match, "theirs", Theirs, "合作方项目负责人人数"), .. Leaders(match, "each", Theirs, "合作方项目负责人人数")];
        return rules.Count == 0 ? null : SegmentReading.Of([.. rules]);
    }

    private static IEnumerable<ReadRule> Leaders(Bound match, string slot, MemberUse list, string says) =>
        match.Get<BoundedValue>(slot) is not { } count || count.Bounds.Any(b => b.Quantity.Measure is not ("名" or "位" or "人" or "个")) ? []
            : Compare(new CountQuantity(list.Path, null), count).Select(c => new ReadRule(
                RuleScope.Application, match.Severity, c.Reading, says + Slots.Get("modal").Render(match.Severity) + Slots.Get("count").Render(c.One), [list]));
}
