using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>每个课题参与单位不超过4家; 项目设1名项目负责人, 每个课题设1名课题负责人 (G5.2).</summary>
internal sealed class SubprojectSizeFamily() : Family(Tier.Specific,
    "每个课题[的](参与单位|参加单位|承担单位)[总数|数量|数]{modal}{count:units}",
    "每个课题[的](参与单位|参加单位|承担单位)\\(含[课题](牵头|承担)单位\\)[总数|数量|数]{modal}{count:units}",
    "每个课题的课题负责人人数{modal}{count:leaders}",
    "项目负责人人数{modal}{count:investigators}",
    "每个课题{modal}设[立|置]{count:leaders}[课题]负责人",
    "每个课题{modal}设[立|置][课题]负责人{count:leaders}",
    "[每个]项目{modal}设[立|置]{count:investigators}[项目]负责人",
    "{modal}设[立|置]{count:alone}项目负责人",
    "[每个]项目{modal}设[立|置][项目](负责人|首席科学家){count:investigators}",
    "[每个]项目{modal}设[立|置]{count:investigators}首席科学家")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        // 青年科学家项目|设1名项目负责人: what the condition has named.
        (string name, Quantity quantity, MemberUse list, string says) = match.Has("units")
                ? ("units", (Quantity)new CountQuantity("units", null), Members.SubprojectUnits, "每个课题参与单位")
            : match.Has("leaders") ? ("leaders", new CountQuantity("leaders", null), Members.SubprojectLeaders, "每个课题的课题负责人人数")
            : (match.Has("alone") ? "alone" : "investigators", new CountQuantity(Members.Investigators.Path, null), Members.Investigators, "项目负责人人数");
        var count = match.Get<BoundedValue>(name)!;
        if (count.Bounds.Any(b => b.Quantity.Measure is not ("家" or "个" or "名" or "位" or "人")))
        {
            return null;
        }

        bool each = list != Members.Investigators;
        return SegmentReading.Of([.. Compare(quantity, count).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, each ? new EachReading(Members.SubprojectList.Path, c.Reading) : c.Reading,
            says + Slots.Get("modal").Render(match.Severity) + Slots.Get("count").Render(c.One), each ? [Members.SubprojectList, list] : [list]))]);
    }
}
