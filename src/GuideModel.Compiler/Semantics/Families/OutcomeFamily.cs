using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>联合研制样机不少于4台: a verb, a noun and a bound make a member of the targets (G5.5).</summary>
/// <remarks>A bare number in a list of results means at least (readings, "Settled").</remarks>
internal sealed class OutcomeFamily() : Family(Tier.Outcome,
    "[" + Circumstance + "]{modal}[" + Partner + "][({shared:joint})]({published}|{applied}|{granted}|{trained}|{made}){noun}{count}",
    "{noun:shared}{count}",
    "[" + Circumstance + "]{modal}[" + Partner + "]{noun:recorded}{deed}{count}")
{
    public const string Circumstance = "[项目](执行期|实施周期|实施期|合作期间|执行期间|实施期间|实施过程)[内|中]|[到|至]项目(完成|结束|结题|验收)时|双方|中外双方";
    public const string Partner = "与[{country}](方|外方|对方)[合作](伙伴|单位|方)";

    private static readonly string[] Rights = ["专利", "著作权", "标准", "新品种权"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Get<string>("shared") is { } shared)
        {
            return context.Verb is { } carried ? Outcome(match, context, carried, shared) : null;
        }

        if (match.Get<string>("recorded") is { } recorded)
        {
            return Outcome(match, context, "", recorded + match.Get<string>("deed"));
        }

        string verb = match.Get<string>("published") ?? match.Get<string>("applied") ?? match.Get<string>("granted")
            ?? match.Get<string>("trained") ?? match.Get<string>("made")!;
        string noun = match.Get<string>("noun")!;
        bool right = match.Has("applied") || match.Has("granted");
        if (right && !Rights.Any(r => noun.EndsWith(r, StringComparison.Ordinal)))
        {
            return null; // 申报单位… is no outcome: only rights are applied for and granted.
        }

        return Outcome(match, context, (match.Has("joint") ? "共同" : "") + verb, noun);
    }

    private static SegmentReading Outcome(Bound match, SentenceContext context, string verb, string noun)
    {
        string term = verb + noun;
        string path = "targets." + context.Vocabulary.JsonName(term);
        BoundedValue count = AtLeastIfBare(match.Get<BoundedValue>("count")!);
        return SegmentReading.Of([.. Compare(new PathQuantity(path), count).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, c.Reading, term + Slots.Get("count").Render(c.One),
            [new MemberUse(path, MemberKind.Count, term)]))]) with
            {
                Verb = verb,
                Number = new Whole(path, term),
                Subject = new Subject(new PathQuantity(path), UnitKind.Count, term, [new MemberUse(path, MemberKind.Count, term)]),
            };
    }

    /// <summary>3篇 in a list of results means 不少于3篇.</summary>
    public static BoundedValue AtLeastIfBare(BoundedValue value) => !value.Bare ? value
        : new BoundedValue([value.Bounds[0] with { Operator = CompareOperator.AtLeast }], Bare: false);
}
