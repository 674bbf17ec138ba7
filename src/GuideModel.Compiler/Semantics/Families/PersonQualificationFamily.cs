using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目负责人应具有高级职称或博士学位 (G5.19): one of the qualifications, or a higher one, is enough.</summary>
internal sealed class PersonQualificationFamily() : Family(Tier.Specific,
    "{person}{modal}[已](具有|具备|取得|获得|拥有|为){qualifications}",
    "{modal}[已](具有|具备|取得|获得|拥有){qualifications:carried}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
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
