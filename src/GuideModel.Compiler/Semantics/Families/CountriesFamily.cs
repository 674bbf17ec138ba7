using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目应由来自不少于3个成员国的团队共同申请; 每个国家的参与团队不超过2个 (G5.4): how many countries take part, and with how many teams each.</summary>
internal sealed class CountriesFamily() : Family(Tier.Specific,
    "参与国家[中{noun:which}]{modal}{count}",
    "[{project}]{modal}(由来自|来自)[至少]{count}{noun:which}[的]" + Teams + "[共同|联合](申请|申报|参与|组成|参加|承担)",
    "[{project}]{modal}有[来自]{count}{noun:which}[的]" + Teams + "[共同|联合](申请|申报|参与|参加)",
    "每个国家[的]参与团队{modal}{count:each}",
    "(每个|每一|各)(国家|成员国|参与国|参与国家)[的](参与|参加|申报|)(团队|单位|研究团队){modal}{count:each}")
{
    private const string Teams = "(研究团队|团队|单位|合作单位|研究机构|科研团队|合作伙伴|申请人)";
    private static readonly string[] Countries = ["国家", "成员国", "参与国", "金砖国", "国"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        var count = (match.Get<BoundedValue>("count") ?? match.Get<BoundedValue>("each"))!;
        if (count.Bare || count.Bounds.Any(b => b.Quantity.Measure is not ("个" or "家")))
        {
            return null;
        }

        if (match.Has("each"))
        {
            return SegmentReading.Of([.. Compare(new PathQuantity("teams"), count).Select(c => new ReadRule(
                RuleScope.Application, match.Severity, new EachReading(Members.ParticipatingCountries.Path, c.Reading),
                "每个国家参与团队" + Slots.Get("modal").Render(match.Severity) + Slots.Get("count").Render(c.One),
                [Members.ParticipatingCountries, new MemberUse(Members.ParticipatingCountries.Path + ".teams", MemberKind.Count, "参与团队数")]))]);
        }

        // Which countries they are to be is an answer of each, under the words of the text.
        string which = match.Get<string>("which") ?? "国家";
        if (Signals.TurnsName(which) || !Countries.Any(c => which.EndsWith(c, StringComparison.Ordinal)))
        {
            return null;
        }

        string name = context.Vocabulary.JsonName(which);
        bool any = which is "国家" or "参与国" or "参与国家";
        Quantity countries = new CountQuantity(Members.ParticipatingCountries.Path, any ? null : new AnswerReading(name));
        return Rules(new Subject(countries, UnitKind.Count, any ? "参与国家" : "参与国家中" + which,
            any ? [Members.ParticipatingCountries] : [Members.ParticipatingCountries, new MemberUse(Members.ParticipatingCountries.Path + "." + name, MemberKind.YesNo, which)]), count, match.Severity) with { Subject = null };
    }
}
