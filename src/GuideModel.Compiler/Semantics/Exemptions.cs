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
            List<int> targets = Targets(changed, i, ofAge: reading.ExemptFrom is not null);
            if (targets.Count > 0 && Conditions.Negated(who.Reading) is { } others && targets.All(t => changed[t].Reading!.Rules.All(r => CanNarrow(r, others))))
            {
                foreach (int target in targets)
                {
                    changed[target] = changed[target] with { Reading = changed[target].Reading!.Rules.Aggregate(changed[target].Reading!, (narrowed, rule) => Narrowed(narrowed, rule, others)) };
                }
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

    // The rule just before, where it is the only one, or those about the age; with what stands in brackets behind (1968年1月1日以后出生).
    private static List<int> Targets(List<ReadSegment> segments, int end, bool ofAge)
    {
        if (ofAge)
        {
            return [.. Enumerable.Range(0, end).Where(i => segments[i].Reading is { Rules: { Count: > 0 } rules } && rules.All(IsAge))];
        }

        int host = segments.Take(end).ToList().FindLastIndex(s => !s.IsBracket);
        return host >= 0 && IsRule(segments[host]) && segments.Take(host).All(s => !IsRule(s) || s.Group != segments[end].Group)
            ? [host, .. Enumerable.Range(host + 1, end - host - 1).Where(i => segments[i].Reading is { Rules.Count: > 0 })] : [];
    }

    private static bool IsRule(ReadSegment segment) => segment is { IsBracket: false, Reading.Rules.Count: > 0 };

    /// <summary>Whether a rule is about how old somebody is.</summary>
    public static bool IsAge(ReadRule rule) => rule.Members.Any(m => AgeOf(m.Path) is not null);

    /// <summary>Whose age or date of birth a member is; null where it is neither.</summary>
    public static string? AgeOf(string path) => path.LastIndexOf('.') is > 0 and int dot && path.Substring(dot + 1) is "age" or "birthDate" && path.Substring(0, dot) is var whom && Entities.IsPerson(whom) ? whom : null;

    // A rule of one application that is not yet about the same fact.
    private static bool CanNarrow(ReadRule rule, Condition others) => rule.Scope == RuleScope.Application && rule.Members.All(m => m.Path != others.Subject);
}
