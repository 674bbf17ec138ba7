using GuideModel.Compiler.Semantics.Families;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Takes rules back because of what stands beside them in the sentence (GRAMMAR.md, G4.3, G4.4).</summary>
internal static class Licence
{
    // A frame changes what stands anywhere in the sentence, across semicolons too.
    private static readonly string[] Frames = ["除外", "之一", "供参考", "取消", "不适用", "特殊", "例如", "往届", "统计", "确需", "确有", "经批准", "可延长", "放宽", "也可", "条件下", "情况下", "前提下", "否则", "仅适用", "仅限", "配套要求", "自筹要求", "不作要求", "不做要求"];

    // The licence of neighbours: what stands beside an unread part may mean something else than it says, unless the part is
    // a demand of its own: a subject, a bound and a figure, and no word that reaches over a comma.
    public static IReadOnlyList<ReadSegment> Apply(List<ReadSegment> read)
    {
        Dictionary<int, int> lastRule = read.Select((s, i) => (s, i)).Where(r => r.s.Reading is { Rules.Count: > 0 }).GroupBy(r => r.s.Group).ToDictionary(g => g.Key, g => g.Last().i);
        List<ReadSegment> segments = [.. read.Select((s, i) => IsLoose(s) && lastRule.TryGetValue(s.Group, out int last) && last > i ? s with { Reading = null, BlockedBy = s.Words } : s)];
        HashSet<int> blocked = [.. segments.Where(s => s.Reading is null && !IsOwn(s)).Select(s => s.Group)];
        blocked.UnionWith(segments.GroupBy(s => s.Group).Where(g => TakenBack([.. g])).Select(g => g.Key));
        HashSet<ReadSegment> relaxed = Relaxed(segments);
        // A;或B: of what was said before it one is enough.
        bool all = segments.Any(s => (s.Reading is null && Frames.Any(f => s.Words.Contains(f))) || (s.Words.Length > 0 && s.Words[0] == '或'));

        // 其余方向 beside directions that nobody could read are nobody knows which.
        bool lost = segments.Any(s => s.Reading is null);
        return [.. segments.Select(s => s.Reading is { Rules.Count: > 0 } && (all || (lost && NamedDirection.SpeaksOfRest(s.Words)) || blocked.Contains(s.Group) || relaxed.Contains(s))
            ? s with { Reading = null, Withdrawn = segments.Any(o => o.Reading is null), BlockedBy = (segments.FirstOrDefault(o => o.Reading is null && (all || NamedDirection.SpeaksOfRest(s.Words) || o.Group == s.Group || relaxed.Contains(s))) ?? segments.Last(o => o.Group == s.Group)).Words }
            : s)];
    }

    private static bool IsOwn(ReadSegment segment) => Signals.IsOwnDemand(segment.Words) || (segment.Context is { Results: true, Condition: null } && Signals.IsOwnIndicator(segment.Words));

    // 年龄不超过60周岁;特聘教授不超过65周岁: another figure in the same unit, not read, may be meant instead for some.
    private static HashSet<ReadSegment> Relaxed(List<ReadSegment> segments)
    {
        List<(UnitKind, string)> unread = [.. segments.Where(s => s.Reading is null && !(s.Context?.Results == true && IsOwn(s))).SelectMany(s => Units.In(s.Words))];
        return unread.Count == 0 ? [] : [.. segments.Where(s => s.Reading is { Rules.Count: > 0 } && Units.In(s.Words).Any(unread.Contains))];
    }

    // 按节点分三次拨付; 评估优秀的,可给予滚动支持: what the office does afterwards is no consequence of not keeping a rule, nor a condition of it.
    private static bool IsOfTheOffice(ReadSegment segment) => segment.Reading is { Family: nameof(DisbursementFamily) or nameof(SequelFamily) };

    // 按以下顺序上传 says how the papers come in.
    private static bool IsIntroduction(ReadSegment segment) => segment.Reading is { Family: nameof(IntroductionFamily), Papers: true };

    // 填报时间为…,逾期系统自动关闭,不予受理: of what comes too late.
    private static bool IsLate(ReadSegment segment) => segment.Words.StartsWith("逾期", StringComparison.Ordinal);

    // 当条件具备时, 可在项目实施期内: a clause that no family took for a condition may be one of what is demanded behind it.
    private static bool IsLoose(ReadSegment segment) => (Signals.IsSubordinate(segment.Words) || Openings.Any(o => segment.Words.Contains(o)) || EndsInCondition(segment.Words))
        && segment.Reading is { Rules.Count: 0, Family: nameof(ManualFamily) or nameof(InformationFamily) or nameof(AdviceFamily) or nameof(ContinuationFamily) or nameof(ProcedureFamily) };

    // …的约定或企业类基地,研发人员…: what stands behind 或 is a condition of its own, and whose is not said.
    private static bool EndsInCondition(string words) => words.LastIndexOf('或') is >= 0 and int at && at + 1 < words.Length
        && words.Substring(at + 1) is var rest && Conditions.OfWhole(new SegmentText(NormalText.Of(rest, new GuideSpan(0, rest.Length))), 0, []) is not null;

    // …或除重点项目外, 符合条件的可联合申报: a condition within, whose end is not said.
    private static readonly string[] Openings = ["或如", "或若", "或除", ",或", "的可"];

    // A rule is taken back by what follows it: a consequence (…,不予受理), a permission (…,企业可不提供), a condition at the
    // end (…,如由企业牵头); and a bare statement before a duty may be its condition.
    private static bool TakenBack(List<ReadSegment> group)
    {
        // 甲,乙,或丙: whether 丙 stands for 乙 alone is not said.
        if (group.Any(s => s.Reading is { Rules.Count: > 0 } && s.Words.Contains(",或")) && group.Count(s => s.Reading is { Rules.Count: > 0 }) > 1)
        {
            return true;
        }

        // 甲或乙,丙: whether 丙 goes with 乙 alone is not said.
        if (group.FindIndex(s => s.Reading is { Family: nameof(Either), Rules.Count: > 0 }) is >= 0 and int either && group.Skip(either + 1).Any(s => s.Reading is { Rules.Count: > 0 } && !s.IsBracket))
        {
            return true;
        }

        for (int i = 1; i < group.Count; i++)
        {
            bool after = group.Take(i).Any(s => s.Reading is { Rules.Count: > 0 } && !s.IsBracket);
            bool last = group.Skip(i + 1).All(s => s.Reading is not { Rules.Count: > 0 });
            if (after && ((Signals.IsConsequence(group[i].Words) && !IsOfTheOffice(group[i]) && !IsIntroduction(group[i]) && !IsLate(group[i - 1]))
                || group[i].Reading is { Permission: true, Rules.Count: 0 } or { Role: SegmentRole.Info, BothSidesOnly: true }
                || (last && group[i].Reading is { Condition: not null, Rules.Count: 0, Family: nameof(ConditionFamily) } && !(i + 1 < group.Count && IsOfTheOffice(group[i + 1])))))
            {
                return true;
            }

            // 年龄未满40周岁,具有博士学位: both are said of the person. So with a duty behind 且.
            bool person = group[i].Reading is { Entity: Entities.Person, Rules.Count: > 0 } && (!Signals.HasDuty(group[i].Words) || group[i].Words[0] == '且');
            if (group.Take(i).Any(s => s.Reading is { StatesOnly: true } states && !(person && states.Entity == Entities.Person)) && group[i].Reading is { Role: not SegmentRole.Info })
            {
                return true;
            }
        }

        return false;
    }
}
