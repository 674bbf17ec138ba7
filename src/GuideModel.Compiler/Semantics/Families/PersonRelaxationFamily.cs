using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>院士担任中方主任的, 年龄可放宽至65周岁 (G4.9): bounds the age of some as 不超过 does; the bound for all, which must stand in the same
/// paragraph, is left to the others (<see cref="Relaxations"/>).</summary>
internal sealed class PersonRelaxationFamily() : Family(Tier.Specific, "[{whom}][的][年龄](可|可以)[适当]{relaxing}(到|至|为){age}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        var age = match.Get<BoundedValue>("age")!;
        Condition? who = context.Opening ?? context.Condition;
        string? whom = match.Get<string>("whom") ?? context.Whom ?? who?.Entity;
        if (!age.Bare || who is null || whom is null || !Entities.IsPerson(whom))
        {
            return null;
        }

        BoundedValue most = age with { Bare = false, Bounds = [age.Bounds[0] with { Operator = CompareOperator.AtMost }] };
        MemberUse member = Members.Of(whom, Members.PersonAge);
        return Rules(new Subject(new PathQuantity(member.Path), UnitKind.Age, Entities.Term(whom) + "年龄", [member]) { Entity = whom }, most, match.Severity) with { Relaxes = true };
    }
}
