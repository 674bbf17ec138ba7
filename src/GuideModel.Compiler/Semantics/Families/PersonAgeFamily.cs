using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目负责人年龄不超过50周岁 (G5.19). The subject reaches over commas.</summary>
internal sealed class PersonAgeFamily() : Family(Tier.Specific,
    Subject + "[的]年龄{modal}{age}",
    "年龄{modal}{age:carried}")
{
    /// <summary>The principal investigator. 申请人 and 申报人 are that person in the genre.</summary>
    public const string Subject = "(项目负责人|负责人|项目申报人|项目申请人|申请人|项目牵头人)";

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        var age = match.Get<BoundedValue>("age") ?? (context.Person ? match.Get<BoundedValue>("carried") : null);
        return age is null ? null : SegmentReading.Of([.. Compare(new PathQuantity(Members.PersonAge.Path), age).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, c.Reading, Say(("modal", match.Severity), ("age", c.One)), [Members.PersonAge]))]) with { Person = true };
    }
}
