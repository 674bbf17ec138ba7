using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>申请专利不少于8项, 其中国际专利不超过5项 (G5.9): a part of the number just before is a member of its own.</summary>
internal sealed class PartFamily() : Family(Tier.Outcome,
    "{noun:whole}其中{noun}{modal}{count}",
    "其中{noun}{modal}{count}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if ((match.Get<string>("whole") is { } named ? new Whole("targets." + context.Vocabulary.JsonName(named), named) : context.Number) is not { } whole)
        {
            return null;
        }

        string noun = match.Get<string>("noun")!;
        var member = new MemberUse(whole.Path + "." + context.Vocabulary.JsonName(noun), MemberKind.Count, whole.Term + "中" + noun);
        BoundedValue count = OutcomeFamily.AtLeastIfBare(match.Get<BoundedValue>("count")!);
        return SegmentReading.Of([.. Compare(new PathQuantity(member.Path), count).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, c.Reading, whole.Term + "其中" + noun + Slots.Get("count").Render(c.One), [member]))]) with { Number = whole };
    }
}
