using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>举办80人以上的学术会议不少于3场: a list of meetings, a part of it counted (G5.6).</summary>
internal sealed class MeetingFamily() : Family(Tier.Specific,
    "{modal}[{minimum}][" + OutcomeFamily.Partner + "][围绕[研究|合作|项目]主题][{shared:joint}](举办|举行|召开|组织|主办|承办){workshop}{count}",
    "{modal}[{minimum}][" + OutcomeFamily.Partner + "][围绕[研究|合作|项目]主题][{shared:joint}](举办|举行|召开|组织|主办|承办){count}[的]{workshop}",
    "{modal}[{minimum}][" + OutcomeFamily.Partner + "][围绕[研究|合作|项目]主题][{shared:joint}](举办|举行|召开|组织|主办|承办){count:size}[的][规模的]{workshop}{count}",
    "{modal}[{minimum}][" + OutcomeFamily.Partner + "][围绕[研究|合作|项目]主题][{shared:joint}](举办|举行|召开|组织|主办|承办){count:size}[的][规模的]{noun:named}{count}")
{
    private static readonly string[] Kinds = ["会", "会议", "论坛", "活动", "讲座", "沙龙"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        BoundedValue count = OutcomeFamily.AtLeastIfBare(match.Get<BoundedValue>("count")!);
        if (match.Has("minimum") && !match.Get<BoundedValue>("count")!.Bare)
        {
            return null;
        }

        var size = match.Get<BoundedValue>("size");
        if (match.Get<string>("named") is { } named && !(Kinds.Any(k => named.EndsWith(k, StringComparison.Ordinal)) && size is not null && !Slots.Get("workshop").Words.Contains(named)))
        {
            return null;
        }

        // 双边产学研研讨会 is a list of its own.
        string own = (match.Has("joint") ? "共同" : "") + "举办" + match.Get<string>("named");
        MemberUse list = match.Has("named") ? new MemberUse("targets." + context.Vocabulary.JsonName(own), MemberKind.List, own) : match.Get<string>("workshop") == Members.Workshops.Term ? Members.Workshops : Members.Conferences;
        if (count.Bounds.Any(b => b.Quantity.Measure is not ("次" or "场" or "个" or "届"))
            || size is { } s && (s.Bare || s.Bounds.Count != 1 || s.Bounds[0].Quantity.Measure is not ("人" or "名")))
        {
            return null;
        }

        MemberUse participants = Members.Element(list, Members.Participants);
        Reading? where = size is null ? null : new CompareReading(
            new PathQuantity("participants"), size.Bounds[0].Operator, new NumberLiteral(size.Bounds[0].Quantity.Value));
        string sized = size is null ? "" : Units.Render(size.Bounds[0].Quantity) + (size.Bounds[0].Operator == CompareOperator.AtMost ? "以下的" : "以上的");
        EquatableArray<MemberUse> members = size is null ? [list] : [list, participants];
        if (size is not null && size.Bounds[0].Operator is not (CompareOperator.AtLeast or CompareOperator.AtMost))
        {
            return null;
        }

        return SegmentReading.Of([.. Compare(new CountQuantity(list.Path, where), count).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, c.Reading, (match.Has("named") && match.Has("joint") ? "共同" : "") + "举办" + sized + (match.Get<string>("named") ?? list.Term) + Slots.Get("count").Render(c.One), members))])
            with { Collection = Collection.Meetings(list) };
    }
}
