using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Families;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Reads a text without brackets: every family on it, tier by tier, behind every opening (GRAMMAR.md, "Full consumption").</summary>
internal static class PartReader
{
    /// <summary>What became of the text; unread unless just one reading takes up all of it.</summary>
    public static ReadSegment Read(NormalText normal, int group, SentenceContext context)
    {
        var segment = new ReadSegment(normal.Source(0, normal.Length), group, normal.Value);
        if (normal.Length is 0 or > SegmentText.MaxLength)
        {
            return segment;
        }

        // A circumstance or condition that was recognised is no part of a name: the shortest remainder that is read counts.
        var text = new SegmentText(normal);
        List<Opening> openings = [.. Opening.Of(text, context).OrderByDescending(o => o.Start)];
        var readings = new List<SegmentReading>();
        foreach (Family[] tier in Tiers)
        {
            for (int i = 0; i < openings.Count && (readings.Count == 0 || openings[i].Start == openings[i - 1].Start); i++)
            {
                foreach (Family family in tier)
                {
                    Opened(family, text, openings[i], context, readings);
                }
            }

            if (readings.Count == 1)
            {
                return segment with { Reading = readings[0] };
            }

            if (readings.Count > 1)
            {
                return readings.All(r => r.Rules.Count == 0)
                    ? segment with { Reading = readings.OrderBy(r => r.Role).First() }
                    : segment with { Ambiguity = [.. readings.Select(Describe)] };
            }
        }

        if (Both(normal, group, context) is { } both)
        {
            return segment with { Reading = both };
        }

        if (Either.Read(text, context) is { } either && (context.Condition is not { } condition ? either : Conditions.Under(condition, either)) is { } under)
        {
            return segment with { Reading = under };
        }

        return segment with { BlockedBy = Blockers.Of(text) };
    }

    // 营业收入不低于5000万元且研发投入占比不低于4%: two complete demands in one segment.
    private static SegmentReading? Both(NormalText text, int group, SentenceContext context)
    {
        // 不少于8人且不超过15人的不予受理: the bounds are of what is refused. A且B或C says not how it is bracketed.
        if (text.Value.Contains("的不予") || text.Value.Contains("的不得") || text.Value.Any(c => c == '或'))
        {
            return null;
        }

        for (int at = Joint(text, 2, context); at > 2; at = Joint(text, at + 1, context))
        {
            int end = text.Value[at - 1] == '并' ? at - 1 : at;
            if (Read(text.Slice(0, end), group, context).Reading is { Rules.Count: > 0 } left
                && Read(text.Slice(at + 1, text.Length), group, context with { Here = [left, .. context.Here], Before = [left, .. context.Before] }).Reading is { Rules.Count: > 0 } right
                && right.Family != nameof(Either))
            {
                return right with { Rules = [.. left.Rules, .. right.Rules], Role = left.Role < right.Role ? left.Role : right.Role, Entity = right.Entity ?? left.Entity };
            }
        }

        return null;
    }

    // Of results 并 joins as well: 建成示范点1个以上并稳定运行不少于6个月.
    private static int Joint(NormalText text, int from, SentenceContext context) => from < text.Length ? text.Value.IndexOfAny(context.Results ? ['且', '并'] : ['且'], from) : -1;

    // Adds what a family reads behind an opening, under the condition there or the one that an earlier segment left.
    private static void Opened(Family family, SegmentText text, Opening opening, SentenceContext context, List<SegmentReading> readings)
    {
        if (opening.Condition is { } opens && !Conditions.Joins(context, opens))
        {
            return;
        }

        EquatableArray<string> only = opening.Only.Count > 0 ? opening.Only : context.Only;
        foreach (SegmentReading read in family.Read(text, opening.Start, opening.Context))
        {
            // 方向1.1…;…: whether what stands behind the semicolon is said of it as well, nobody can say.
            if (only.Count == 0 && read.Rules.Count > 0 && context.Before.Any(r => r.Only.Count > 0))
            {
                continue;
            }

            if (only.Count > 0 && read.Rules.Any(r => r.Scope == RuleScope.Guide))
            {
                continue;
            }

            SegmentReading reading = only.Count == 0 || read.Only.Count > 0 ? read : read with { Only = only, Rules = read.Rules.Select(r => r with { Only = only }).ToEquatableArray() };

            // 由企业牵头的应用示范类项目: one condition behind the other.
            if (opening.Condition is { Chains: true } first && reading is { Rules.Count: 0, Condition: { Chains: true } second })
            {
                Add(reading with { Condition = Conditions.And(first, second) });
                continue;
            }

            // 青年人才项目实行定额资助,每项20万元: of whom nothing is demanded yet, the next segments may go on.
            if (opening.Condition is { } spoken && reading is { Rules.Count: 0, Condition: null, Family: nameof(ManualFamily) or nameof(InformationFamily) } && !text.Value.Contains(",或"))
            {
                Add(reading with { Condition = Conditions.And(context.Condition, spoken) });
                continue;
            }

            if (opening.Condition is null && reading is { NamesWhom: true, Rules.Count: > 0 })
            {
                Add(reading);
                continue;
            }

            if (opening.Condition is { } led && reading.NamesWhom)
            {
                Add(reading with { Condition = Conditions.And(context.Condition, led) });
                continue;
            }

            // 所有项目 ends what a condition carried.
            bool everyone = ParagraphKind.Everyone.Any(e => text.Value.StartsWith(e, StringComparison.Ordinal));
            Condition? condition = opening.Condition is { } own ? Conditions.And(context.Condition, own) : everyone ? null : context.Condition;
            SegmentReading? under = condition is null || reading.Rules.Count == 0 ? (opening.Condition is null ? reading : null) : Conditions.Under(condition, reading);
            if (under is not null && !new Claim(text, opening, condition, family, under, context).IsDoubtful)
            {
                // 男性不超过45周岁,女性不超过48周岁,每年…: the sex is that of its own segment.
                Add(opening.Condition?.Subject == Members.PersonGender.Path ? under with { Condition = context.Condition, Within = opening.Condition } : under);
            }
        }

        void Add(SegmentReading reading)
        {
            if (!readings.Contains(reading, ReadingComparer.Instance))
            {
                readings.Add(reading);
            }
        }
    }

    private static string Describe(SegmentReading reading) =>
        reading.Rules.Count == 0 ? reading.Role.ToString() : string.Join("; ", reading.Rules.Select(r => r.Reading.ToString()));

    private static Family[][] Tiers { get; } = [.. AllFamilies.List.GroupBy(f => f.Tier).OrderBy(t => t.Key).Select(t => t.ToArray())];
}
