using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目负责人应具有高级职称或博士学位 (G5.19): one of the qualifications, or a higher one, is enough.</summary>
internal sealed class PersonQualificationFamily() : Family(Tier.Specific,
    "{person}{modal}[已](具有|具备|取得|获得|拥有|为){qualifications}",
    "{modal}[已](具有|具备|取得|获得|拥有){qualifications:carried}",
    "[{country}](方|外方|国外|境外)[项目](合作者|负责人|合作学者|合作专家|合作人员){modal}[已](具有|具备|取得|获得|拥有){qualifications:outsider}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Get<EquatableArray<Qualification>>("outsider") is { Count: > 0 } outsider)
        {
            MemberUse Rank(string list) => Members.PersonRank(list) with { Path = "partnerInvestigator." + list };
            return SegmentReading.Of(new ReadRule(RuleScope.Application, match.Severity,
                outsider.Select(q => (Reading)new CompareReading(new PathQuantity(Rank(q.List).Path), CompareOperator.AtLeast, new RankLiteral(q.Name))).Aggregate((left, right) => new OrReading(left, right)),
                "外方合作者" + Slots.Get("modal").Render(match.Severity) + "具有" + Slots.Get("qualifications").Render(outsider), outsider.Select(q => Rank(q.List)).Distinct().ToEquatableArray())) with { Entity = "partnerInvestigator" };
        }

        bool own = match.Has("qualifications");
        if (!own && !context.Person)
        {
            return null;
        }

        var all = match.Get<EquatableArray<Qualification>>(own ? "qualifications" : "carried");
        Reading reading = all.Select(q => (Reading)new CompareReading(
            new PathQuantity(Members.PersonRank(q.List).Path), CompareOperator.AtLeast, new RankLiteral(q.Name))).Aggregate((left, right) => new OrReading(left, right));
        return SegmentReading.Of(new ReadRule(
            RuleScope.Application, match.Severity, reading, Say(("person", "项目负责人"), ("modal", match.Severity), ("qualifications", all)),
            all.Select(q => Members.PersonRank(q.List)).Distinct().ToEquatableArray())) with { Entity = Entities.Person };
    }
}
