using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>发表论文、申请专利分别不少于2篇、3项; 灵敏度和特异度均不低于85% (G5.5): as many figures as outcomes, each to its own, or one for each of them.</summary>
internal sealed class DistributiveFamily() : Family(Tier.Outcome)
{
    private static readonly OutcomeFamily Outcomes = new();
    private static readonly NamedQuantityFamily Quantities = new();
    private static readonly char[] Joints = ['、', '和'];
    private static readonly string[] All = ["均应", "均须", "均", "都应", "都须", "都", Apiece];
    private const string Apiece = "各";

    public override IEnumerable<SegmentReading> Read(SegmentText text, int start, SentenceContext context) =>
        text.Value.IndexOf("分别", StringComparison.Ordinal) is var each && each > start ? Read(text, start, each, context) : ForAll(text, start, context);

    // 灵敏度和特异度均不低于85%
    private static IEnumerable<SegmentReading> ForAll(SegmentText text, int start, SentenceContext context)
    {
        int at = All.Select(w => text.Value.IndexOf(w, start, StringComparison.Ordinal)).Where(i => i > start).DefaultIfEmpty(-1).Min();
        // 均匀性 is a word of its own.
        if (at < 0 || All.FirstOrDefault(w => text.StartsWith(w, at)) is not { } all)
        {
            yield break;
        }

        string tail = text.Value.Substring(at + all.Length);
        string[] subjects = text.Value.Substring(start, at - start).Split(Joints);

        // 研制上肢、下肢康复机器人各1套; 各单位 is no figure.
        if (all == Apiece)
        {
            subjects = BoundWords.Before.Any(w => tail.StartsWith(w.Word, StringComparison.Ordinal)) || (tail.Length > 0 && tail[0] is >= '0' and <= '9') ? Headed(subjects) : [];
        }

        // SCI、EI论文: what the first two are is said behind the second.
        if (subjects.Length < 2 || subjects.Any(s => s.Length < 2 || s.Contains('或') || s[s.Length - 1] is < '\u4E00' or > '\u9FFF'))
        {
            yield break;
        }

        // 诊断模型的灵敏度和特异度: of what the first is, the others are.
        string of = all != Apiece && subjects[0].LastIndexOf('的') is > 0 and int end && subjects.Skip(1).All(s => !s.Contains('的')) ? subjects[0].Substring(0, end + 1) : "";
        var rules = new List<ReadRule>();
        for (int i = 0; i < subjects.Length; i++)
        {
            if ((One((i == 0 ? "" : of) + subjects[i] + tail, context) ?? (i > 0 ? One(VerbOf(subjects[0]) + subjects[i] + tail, context) : null) ?? Measured((i == 0 ? "" : of) + subjects[i] + tail, context)) is not { } rule)
            {
                yield break;
            }

            rules.Add(rule);
        }

        if (rules.Select(r => r.Reading).Distinct().Count() == rules.Count)
        {
            yield return SegmentReading.Of([.. rules]) with { Family = nameof(DistributiveFamily) };
        }
    }

    private static IEnumerable<SegmentReading> Read(SegmentText text, int start, int each, SentenceContext context)
    {
        string bound = BoundWords.Before.Select(w => w.Word).Where(w => string.CompareOrdinal(text.Value, each + 2, w, 0, w.Length) == 0)
            .OrderByDescending(w => w.Length).FirstOrDefault() ?? "";
        string[] outcomes = text.Value.Substring(start, each - start).Split(Joints);
        string[] figures = text.Value.Substring(each + 2 + bound.Length).Split(Joints);
        if (bound.Length == 0 || outcomes.Length != figures.Length || outcomes.Length < 2)
        {
            yield break;
        }

        outcomes = Rates(outcomes);
        if (outcomes[outcomes.Length - 1].Contains('率') && outcomes.Any(o => o.Length == 0 || !Kinds.Contains(o[o.Length - 1])))
        {
            yield break;
        }

        var rules = new List<ReadRule>();
        for (int i = 0; i < outcomes.Length; i++)
        {
            // 申请发明专利、软件著作权分别…: the verb of the first is that of the others.
            string tail = bound + figures[i];
            if ((One(outcomes[i] + tail, context) ?? (i > 0 ? One(VerbOf(outcomes[0]) + outcomes[i] + tail, context) : null) ?? Measured(outcomes[i] + tail, context)) is not { } rule)
            {
                yield break;
            }

            rules.Add(rule);
        }

        yield return SegmentReading.Of([.. rules]) with { Family = nameof(DistributiveFamily) };
    }

    // 总氮、总磷去除率: the last names what all are.
    private static string[] Rates(string[] names)
    {
        string last = names[names.Length - 1];
        string rate = last.Substring(Math.Max(0, last.Length - 3));
        return last.Length > 4 && last[last.Length - 1] == '率' && !names.Take(names.Length - 1).Any(n => n.Length < 2 || Kinds.Contains(n[n.Length - 1]))
            ? [.. names.Take(names.Length - 1).Select(n => n + rate), last] : names;
    }

    private const string Kinds = "率度量值数性比期限力能耗积本";

    // 上肢、下肢康复机器人: 上肢 and 下肢 end alike, so the rest is what both are; without such a sign the names must have one head. None where it is not said.
    private static string[] Headed(string[] names)
    {
        string verb = VerbOf(names[0]);
        string[] own = [names[0].Substring(verb.Length), .. names.Skip(1)];
        string last = own[own.Length - 1];
        if (verb.Length == 0 || own.Any(n => n.Length < 2))
        {
            return [];
        }

        if (own.All(n => n.Substring(n.Length - 2) == last.Substring(last.Length - 2)))
        {
            return names;
        }

        int length = own[0].Length;
        string rest = last.Length > length + 1 ? last.Substring(length) : "";
        return own.Take(own.Length - 1).All(n => n.Length == length && n[length - 1] == own[0][length - 1]) && rest.Length > 1 && last[length - 1] == own[0][length - 1]
            ? [verb + own[0] + rest, .. own.Skip(1).Take(own.Length - 2).Select(n => n + rest), last] : [];
    }

    private static ReadRule? One(string words, SentenceContext context) => One(Outcomes, words, context);

    // An indicator; what is counted needs a verb.
    private static ReadRule? Measured(string words, SentenceContext context) =>
        One(Quantities, words, context) is { Members: [{ Kind: MemberKind.Ratio or MemberKind.Measure }] } rule ? rule : null;

    private static ReadRule? One(Family family, string words, SentenceContext context) =>
        family.Read(new SegmentText(Compiler.Text.NormalText.Of(words, new Compiler.Text.GuideSpan(0, words.Length))), 0, context).ToList() is [{ Rules: [var rule] }] ? rule : null;

    private static string VerbOf(string outcome) => Lexicon.Verbs.Where(v => outcome.StartsWith(v, StringComparison.Ordinal)).OrderByDescending(v => v.Length).FirstOrDefault() ?? "";

    protected override SegmentReading? Bind(Bound match, SentenceContext context) => null;
}
