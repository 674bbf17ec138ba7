using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics;

/// <summary>其他单位牵头的项目; 其他项目: all but those of whom the sentence spoke before (GRAMMAR.md, "Conditions").</summary>
internal static class Others
{
    private static readonly PatternSet<bool> Forms = new(
    [
        (PatternParser.Parse("[由](其他|其余|其它)(单位|法人单位|机构)(牵头|牵头申报|申报|承担)(的项目|的)"), true),
        (PatternParser.Parse("(其他|其余|其它)[类型|类别|类]项目"), false),
    ], toTheEnd: false);

    /// <summary>Calls back for every such condition at a position, where it is certain whom it leaves out.</summary>
    public static void Match(SegmentText text, int start, SentenceContext context, Action<int, Condition> found)
    {
        foreach ((Matcher form, bool leaders) in Forms.At(text, start))
        {
            // 育种类项目须…;其他项目须…: all but those of the kinds that the text named itself.
            if (!leaders && OwnKinds(context) is { } own)
            {
                form.Match(text, start, null, (end, _) => found(end, own with { Reading = new NotReading(own.Reading), Says = "除" + own.Says + "外" }));
            }
            else if (leaders && Within(context) is { } within)
            {
                form.Match(text, start, null, (end, _) => found(end, within));
            }
            else if (Names(context, leaders ? Members.ApplicantType.Path : Members.Category.Path) is { Count: > 0 } names)
            {
                form.Match(text, start, null, (end, _) => found(end, leaders ? LeaderConditions.Leaders(names, negated: true) : KindConditions.Categories(names, negated: true)));
            }
        }
    }

    private static Condition? OwnKinds(SentenceContext context) =>
        context.Before.Select(r => r.Condition).OfType<Condition>().GroupBy(c => c.Reading).Select(c => c.First()).ToList() is [{ Subject: KindConditions.OwnKind } only] ? only : null;

    // 共性技术类项目由企业牵头的,…,由其他单位牵头的,…: still those projects.
    private static Condition? Within(SentenceContext context)
    {
        List<Condition> before = [.. context.Before.Select(r => r.Condition).OfType<Condition>().GroupBy(c => c.Reading).Select(c => c.First())];
        if (before.Where(c => c.Subject == Members.ApplicantType.Path).ToList() is not [{ Reading: AndReading { Left: var projects, Right: InReading { Negated: false, Open: false } leads } } one]
            || before.Any(c => c != one && c.Reading != projects))
        {
            return null;
        }

        Condition others = LeaderConditions.Leaders(leads.Names, negated: true);
        return others with
        {
            Reading = new AndReading(projects, others.Reading),
            Says = one.Says.Remove(one.Says.LastIndexOf('，') + 1) + others.Says,
            Members = one.Members,
        };
    }

    // Only where every condition before was about that fact.
    private static EquatableArray<string> Names(SentenceContext context, string path)
    {
        List<Reading> before = [.. context.Before.Select(r => r.Condition?.Reading).OfType<Reading>().Distinct()];
        return before.All(c => c is InReading { Negated: false, Open: false } known && known.Path == path)
            ? before.OfType<InReading>().SelectMany(i => i.Names).Distinct().ToEquatableArray() : [];
    }
}
