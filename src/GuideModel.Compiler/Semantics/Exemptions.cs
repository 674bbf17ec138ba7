using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics;

/// <summary>申请人年龄不超过62周岁，院士不受此限: the rule before holds for the others (GRAMMAR.md, "Back references").</summary>
internal static class Exemptions
{
    /// <summary>Narrows the rule that an exemption speaks of; without one that is certainly meant the exemption is unread.</summary>
    public static IReadOnlyList<ReadSegment> Apply(IReadOnlyList<ReadSegment> segments)
    {
        List<ReadSegment>? changed = null;
        for (int i = 0; i < segments.Count; i++)
        {
            if (segments[i].Reading is not { Exempt: { } who } reading)
            {
                continue;
            }

            changed ??= [.. segments];
            int target = reading.ExemptFrom is null ? (i > 0 && IsRule(changed[i - 1]) && changed.Take(i - 1).All(s => !IsRule(s) || s.Group != changed[i].Group) ? i - 1 : -1) : changed.FindIndex(0, i, s => IsRule(s) && s.Reading!.Rules.All(IsAge));
            if (target >= 0 && Conditions.Negated(who.Reading) is { } others && changed[target].Reading!.Rules.All(r => CanNarrow(r, others)))
            {
                changed[target] = changed[target] with { Reading = changed[target].Reading!.Rules.Aggregate(changed[target].Reading!, (narrowed, rule) => Narrowed(narrowed, rule, others)) };
            }
            else
            {
                changed[i] = changed[i] with { Reading = null, BlockedBy = changed[i].Words };
            }
        }

        return changed ?? segments;
    }

    /// <summary>A reading one of whose rules holds only under a condition.</summary>
    public static SegmentReading Narrowed(SegmentReading reading, ReadRule rule, Condition condition) => reading with
    {
        Rules = reading.Rules.Select(r => !ReferenceEquals(r, rule) ? r : r with
        {
            Reading = r.Reading is WhenReading own ? new WhenReading(new AndReading(condition.Reading, own.Condition), own.Inner) : new WhenReading(condition.Reading, r.Reading),
            Says = condition.Says + "，" + r.Says,
            Members = [.. r.Members, .. condition.Members],
        }).ToEquatableArray(),
    };

    private static bool IsRule(ReadSegment segment) => segment is { IsBracket: false, Reading.Rules.Count: > 0 };

    private static bool IsAge(ReadRule rule) => rule.Members.Any(m => m.Path == Members.PersonAge.Path || m.Path == Members.PersonBirthDate.Path);

    // A rule of one application that is not yet about the same fact.
    private static bool CanNarrow(ReadRule rule, Condition others) => rule.Scope == RuleScope.Application && rule.Members.All(m => m.Path != others.Subject);
}
