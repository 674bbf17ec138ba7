using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Families;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>发表论文不少于2篇或申请专利不少于1项: two complete demands of which one is enough.</summary>
internal static class Either
{
    /// <summary>The one way to read it so, or null.</summary>
    public static SegmentReading? Read(SegmentText text, SentenceContext context)
    {
        var found = new List<SegmentReading>();
        for (int at = text.Value.IndexOf('或'); at > 0; at = text.Value.IndexOf('或', at + 1))
        {
            if (text.IsCut(at) && text.IsCut(at + 1) && at + 1 < text.Length
                && Only(text.Text.Slice(0, text.Value[at - 1] == ',' ? at - 1 : at), context) is { } left && (Only(text.Text.Slice(at + 1, text.Length), Of(left, context)) ?? Shared(text, at, context)) is { } right
                && left.Severity == right.Severity && Whose(left) == Whose(right) && !(IsExact(right) && !IsExact(left)))
            {
                found.Add(SegmentReading.Of(left with
                {
                    Reading = new OrReading(left.Reading, right.Reading),
                    Says = left.Says + "或" + right.Says,
                    Members = [.. left.Members, .. right.Members],
                }) with { Family = nameof(Either) });
            }
        }

        return found.Count == 1 ? found[0] : null;
    }

    // 获得临床批件1项或新药证书1项: the verb of the first is that of the other.
    private static ReadRule? Shared(SegmentText text, int or, SentenceContext context) =>
        Lexicon.Verbs.Where(v => v.Length > 1 && text.StartsWith(v, 0)).OrderByDescending(v => v.Length).FirstOrDefault() is { } verb
            && string.Concat(verb, text.Text.Slice(or + 1, text.Length).Value) is var other ? Only(NormalText.Of(other, new GuideSpan(0, other.Length)), context) : null;

    // 申请人雅思成绩不低于6.5分或托福成绩不低于95分: both of whom the first names.
    private static SentenceContext Of(ReadRule left, SentenceContext context) => left.Members.Count > 0 && left.Members[0].Path.Split('.') is [Entities.Person or Entities.Applicant or Entities.Partner, ..] and [var whom, ..]
        ? context with { Here = [SegmentReading.Of(SegmentRole.Info) with { Entity = whom }, .. context.Here] } : context;

    // 拥有专利3件或软件著作权5件: what is somebody's is no other way to reach a target.
    private static bool Whose(ReadRule rule) => rule.Members.Count > 0 && rule.Members[0].Path.Split('.') is [Entities.Person or Entities.Applicant or Entities.Partner, ..];

    // 至少一家企业或两家高校: the bound may reach over 或, and a bare figure behind it says neither.
    private static bool IsExact(ReadRule rule) => rule.Reading is CompareReading { Operator: CompareOperator.Equal };

    // The one rule on an application that a text is, without conditions and nesting.
    private static ReadRule? Only(NormalText normal, SentenceContext context) => Only(new SegmentText(normal), context);

    private static ReadRule? Only(SegmentText text, SentenceContext context) =>
        AllFamilies.List.Where(f => f.Tier <= Tier.Noun).SelectMany(f => f.Read(text, 0, context)).Distinct(ReadingComparer.Instance).ToList()
            is [{ Relaxes: false, Rules: [{ Scope: RuleScope.Application, Reading: CompareReading or InReading or AnswerReading } rule] }] ? rule : null;
}
