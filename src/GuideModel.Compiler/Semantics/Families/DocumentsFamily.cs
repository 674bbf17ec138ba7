using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>须提供审计报告和承诺书 (G5.22): each is one fact, given or not.</summary>
internal sealed class DocumentsFamily() : Family(Tier.Specific,
    "[[项目][牵头](申报单位|单位|申报企业|企业)|申报项目|项目|项目负责人|申报人|申请人]{modal}(提供|提交|附|附上|出具|上传|附有){documents}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        var list = match.Get<NounList>("documents")!;
        (Reading Reading, MemberUse Member)[] each = [.. list.Nouns.Select(n => Document(n))];
        if (list.Any)
        {
            return SegmentReading.Of(new ReadRule(
                RuleScope.Application, match.Severity, each.Select(e => e.Reading).Aggregate((left, right) => new OrReading(left, right)),
                Say(("modal", match.Severity), ("documents", list)), each.Select(e => e.Member).ToEquatableArray()));
        }

        return SegmentReading.Of([.. each.Select((e, i) => new ReadRule(
            RuleScope.Application, match.Severity, e.Reading, "须提供" + list.Nouns[i], [e.Member]))]);
    }

    private static (Reading Reading, MemberUse Member) Document(string noun)
    {
        string path = "documents." + Identifiers.FromText(noun);
        return (new AnswerReading(path), new MemberUse(path, MemberKind.YesNo, noun));
    }
}
