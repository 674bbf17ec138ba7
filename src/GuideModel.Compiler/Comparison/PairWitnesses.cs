using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Comparison;

/// <summary>Makes two submissions of one project that one version of a pair rule finds to agree and the other does not.</summary>
internal sealed class PairWitnesses(DirectionPair pair)
{
    private readonly SampleShape old = new(pair.Merged.Guide, pair.Old);
    private readonly SampleShape @new = new(pair.Merged.Guide, pair.New);

    /// <summary>Submissions that show what a change does, both ways, as far as there are any.</summary>
    public IEnumerable<ChangeWitness> Find(RuleSpec? before, RuleSpec? after)
    {
        foreach ((RuleSpec? met, RuleSpec? broken) in ((RuleSpec?, RuleSpec?)[])[(before, after), (after, before)])
        {
            EquatableArray<string> agreeing = met is { Severity: RuleSeverity.Error, Reading: SameReading same } ? same.Paths : [];
            if (broken is { Severity: RuleSeverity.Error, Reading: SameReading more } && more.Paths.FirstOrDefault(p => !agreeing.Contains(p) && Value(p, first: false) is not null) is { } differing
                && agreeing.Concat(more.Paths).All(p => Value(p, first: true) is not null))
            {
                var facts = new Facts { ["ours"] = Submission(agreeing.Concat(more.Paths), null), ["theirs"] = Submission(agreeing.Concat(more.Paths), differing) };
                string text = FactText.Of(facts);
                (ApplicationVerdict one, ApplicationVerdict other) = ReferenceEquals(broken, after)
                    ? (ApplicationVerdict.Eligible, ApplicationVerdict.Ineligible) : (ApplicationVerdict.Ineligible, ApplicationVerdict.Eligible);
                yield return new ChangeWitness(pair.Old.Number, pair.New.Number, text, text, one, other) { Scope = RuleScope.Pair };
            }
        }
    }

    private Facts Submission(IEnumerable<string> paths, string? differing)
    {
        var facts = new Facts();
        foreach (string path in paths.Distinct(StringComparer.Ordinal))
        {
            facts[path] = Value(path, path != differing);
        }

        return facts;
    }

    // One of two values that both versions read, and tell from each other; null where there are none. Only members of the application itself are compared.
    private object? Value(string path, bool first)
    {
        if (old.Member(path) is not { } one || @new.Member(path) is not { } other || one.Kind != other.Kind)
        {
            return null;
        }

        switch (one.Kind)
        {
            case MemberKind.Text:
                return first ? "甲" : "乙";
            case MemberKind.TextList:
                return new FactList { first ? "甲" : "乙" };
            case MemberKind.YesNo:
                return first;
            case MemberKind.Enum:
                return old.Names(one).Intersect(@new.Names(other)).Skip(first ? 0 : 1).FirstOrDefault();
            case MemberKind.Object:
                return old.Member(path + ".name") is null || @new.Member(path + ".name") is null ? null : new Facts { ["name"] = first ? "甲" : "乙" };
            case MemberKind.Date or MemberKind.List:
                return null;
            default:
                return first ? 12m : 24m;
        }
    }
}
