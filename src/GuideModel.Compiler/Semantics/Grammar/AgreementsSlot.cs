using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Kinds of agreements of which one is enough: 合作协议或意向书; those that no dictionary has under their Chinese names: 联合实验室共建协议.</summary>
internal sealed class AgreementsSlot : Slot
{
    private static readonly string[] Joints = ["、", "或", "或者"];
    private static readonly string[] Brackets = ["(", "(或"];
    private static readonly string[] Heads = ["协议", "协议书", "合同", "备忘录", "意向书"];

    public override IEnumerable<string> Words => Members.AgreementKinds.Select(k => k.Words);

    public override void Match(SegmentText text, int at, Action<int, object> found) => MatchFrom(text, at, [], found);

    public override string Render(object value)
    {
        var kinds = (EquatableArray<string>)value;
        string[] words = [.. kinds.Select(k => Members.AgreementKinds.FirstOrDefault(a => a.Name == k).Words ?? k)];
        return words.Length == 1 ? words[0] : string.Join("、", words.Take(words.Length - 1)) + "或" + words[words.Length - 1];
    }

    private static void MatchFrom(SegmentText text, int at, EquatableArray<string> before, Action<int, object> found)
    {
        foreach ((int end, string kind) in Kinds(text, at))
        {
            EquatableArray<string> kinds = [.. before, kind];
            found(end, kinds);
            // 合作协议(或意向书)
            foreach ((int close, string other) in Brackets.Where(b => text.StartsWith(b, end)).SelectMany(b => Kinds(text, end + b.Length)).Where(k => text.StartsWith(")", k.End)))
            {
                found(close + 1, (EquatableArray<string>)[.. kinds, other]);
            }

            foreach (string joint in Joints.Where(j => text.StartsWith(j, end)))
            {
                MatchFrom(text, end + joint.Length, kinds, found);
            }
        }
    }

    private static IEnumerable<(int End, string Kind)> Kinds(SegmentText text, int at)
    {
        foreach (SlotMatch match in at <= text.Length ? text.Matches(NounSlot.Instance, at) : [])
        {
            string words = (string)match.Value;
            if (Members.AgreementKinds.FirstOrDefault(k => k.Words == words).Name is { } known)
            {
                yield return (match.End, known);
            }
            else if (!words.Contains('的') && !words.Contains('或') && words.All(c => c is >= '\u4E00' and <= '\u9FFF') && Heads.Any(h => words.Length > h.Length && words.EndsWith(h, StringComparison.Ordinal)))
            {
                yield return (match.End, words);
            }
        }
    }
}
