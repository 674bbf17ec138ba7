using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目团队平均年龄不超过45周岁 (G5.4): the average of a list of persons is a number of its own, under the name that the text gives it.</summary>
internal sealed class PersonAverageFamily() : Family(Tier.Specific, "{noun}[的]平均年龄{modal}[为|在|控制在]{age}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        string noun = match.Get<string>("noun")!;
        var age = match.Get<BoundedValue>("age")!;
        if (age.Bare || !Lexicon.Lists.Any(l => l.Measures.Contains("人") && l.Words.Contains(noun)))
        {
            return null;
        }

        string term = noun + "平均年龄";
        var member = new MemberUse(context.Vocabulary.JsonName(term), MemberKind.Measure, term, "周岁");
        return Rules(new Subject(new PathQuantity(member.Path), UnitKind.Age, term, [member]), age, match.Severity) with { Subject = null };
    }
}
