using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>发表论文、申请专利分别不少于2篇、3项 (G5.5): as many figures as outcomes, each to its own.</summary>
internal sealed class DistributiveFamily() : Family(Tier.Outcome)
{
    private static readonly OutcomeFamily Outcomes = new();
    private static readonly char[] Joints = ['、', '和'];

    public override IEnumerable<SegmentReading> Read(SegmentText text, int start, SentenceContext context) =>
        text.Value.IndexOf("分别", StringComparison.Ordinal) is var each && each > start ? Read(text, start, each, context) : [];

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

        var rules = new List<ReadRule>();
        for (int i = 0; i < outcomes.Length; i++)
        {
            // 申请发明专利、软件著作权分别…: the verb of the first is that of the others.
            string tail = bound + figures[i];
            if ((One(outcomes[i] + tail, context) ?? (i > 0 ? One(VerbOf(outcomes[0]) + outcomes[i] + tail, context) : null)) is not { } rule)
            {
                yield break;
            }

            rules.Add(rule);
        }

        yield return SegmentReading.Of([.. rules]) with { Family = nameof(DistributiveFamily) };
    }

    private static ReadRule? One(string words, SentenceContext context) =>
        Outcomes.Read(new SegmentText(Compiler.Text.NormalText.Of(words, new Compiler.Text.GuideSpan(0, words.Length))), 0, context).ToList() is [{ Rules: [var rule] }] ? rule : null;

    private static string VerbOf(string outcome) => Lexicon.Verbs.Where(v => outcome.StartsWith(v, StringComparison.Ordinal)).OrderByDescending(v => v.Length).FirstOrDefault() ?? "";

    protected override SegmentReading? Bind(Bound match, SentenceContext context) => null;
}
