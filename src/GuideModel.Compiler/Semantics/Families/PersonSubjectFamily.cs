using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>青年科学家项目负责人年龄, 男性不超过38周岁, …: a segment that only names whom the next ones are about (G5.19).</summary>
internal sealed class PersonSubjectFamily() : Family(Tier.Specific, "{person}[的]年龄[要求|方面|限制][为|如下][:]",
    "{person:bare}[:]")
{
    // 青年科学家项目负责人,男性…: a bare name only where it names those of one kind of projects.
    protected override SegmentReading? Bind(Bound match, SentenceContext context) =>
        match.Has("bare") && context.Opening?.Subject != Members.Category.Path ? null : SegmentReading.Of(SegmentRole.Info) with { Entity = Entities.Person, NamesWhom = true };
}
