using GuideModel.Compiler.Logic;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using GuideModel.Compiler.Testing;

namespace GuideModel.Compiler.Comparison;

/// <summary>Finds applications of a direction whose verdict flips because of a rule.</summary>
/// <remarks>Candidates are the smallest application of either version and its neighbours on both sides of every boundary of either rule. Each is
/// judged whole, under both guides, before it is handed out; where none flips, there is no witness.</remarks>
internal sealed class WitnessFinder
{
    private readonly DirectionSpec old;
    private readonly DirectionSpec @new;
    private readonly ApplicationJudge oldJudge;
    private readonly ApplicationJudge newJudge;
    private readonly (DirectionPlanner Planner, Facts Smallest)[] starts;

    private readonly WitnessMaker maker;

    public WitnessFinder(GuideSpec oldGuide, GuideSpec newGuide, DirectionPair pair)
    {
        (old, @new) = (pair.Old, pair.New);
        maker = new WitnessMaker(pair.Solver, new FactEvaluator(pair.Merged.Guide));
        oldJudge = new ApplicationJudge(oldGuide, old);
        newJudge = new ApplicationJudge(newGuide, @new);
        starts = [.. new[] { new DirectionPlanner(oldGuide, old), new DirectionPlanner(newGuide, @new) }.Select(p => (p, p.Smallest()))];
    }

    /// <summary>Applications that show what a change of a rule does: one whose verdict grows stricter by it, one whose grows milder, as far as they were found.</summary>
    public IEnumerable<ChangeWitness> Find(RuleSpec? before, RuleSpec? after)
    {
        if (before is not { Severity: RuleSeverity.Error } && after is not { Severity: RuleSeverity.Error })
        {
            return [];
        }

        string[] paths = [.. new[] { before, after }.OfType<RuleSpec>().SelectMany(r => ReadingPaths.Of(r.Reading)).Distinct(StringComparer.Ordinal)];
        List<(Facts Facts, ApplicationVerdict Old, ApplicationVerdict New)> flips =
            [.. Candidates(before, after).Where(f => oldJudge.Weigh(before, f) != newJudge.Weigh(after, f)).Select(f => (f, oldJudge.Verdict(f), newJudge.Verdict(f))).Where(f => f.Item2 != f.Item3)];

        // A name that goes with its rule cannot be read under the other guide; an application that both read shows more.
        return ((bool[])[true, false])
            .Select(stricter => flips.Where(f => f.New > f.Old == stricter && newJudge.Weigh(after, f.Facts) > oldJudge.Weigh(before, f.Facts) == stricter)
                .OrderBy(f => f.Old == ApplicationVerdict.Unreadable || f.New == ApplicationVerdict.Unreadable)
                .ThenByDescending(f => Math.Abs(f.New - f.Old)).ThenBy(f => (stricter ? newJudge : oldJudge).Refusals(f.Facts)).FirstOrDefault())
            .Where(f => f.Facts is not null).Select(f => Witness(f.Facts, paths, f.Old, f.New));
    }

    private IEnumerable<Facts> Candidates(RuleSpec? before, RuleSpec? after)
    {
        List<Facts> solved = [.. Solved(before, after).Concat(Solved(after, before))];
        foreach ((DirectionPlanner planner, Facts smallest) in starts)
        {
            Facts start = smallest.Copy();
            // Under another number the same application names another direction.
            start["direction"] = old.Number == @new.Number ? old.Number : null;
            yield return start;
            foreach (Facts facts in new[] { before, after }.OfType<RuleSpec>().SelectMany(r => planner.Around(r, start)).Concat(solved.Select(s => Over(start, s))))
            {
                // A version that lacks a member of the other cannot be told of it.
                yield return facts;
                yield return Known(facts);
            }
        }
    }

    // The facts, and no other, by which one version is met and the other is not.
    private IEnumerable<Facts> Solved(RuleSpec? met, RuleSpec? broken)
    {
        foreach (Outcomes refused in (Outcomes[])[Outcomes.Fail, Outcomes.Missing])
        {
            if (broken is not null && maker.Make([(broken.Reading, refused), .. met is null ? [] : new[] { (met.Reading, Outcomes.Acceptable) }]) is { } facts)
            {
                yield return facts;
            }
        }
    }

    // An application with some of its facts replaced; elements of a list get what else an element has.
    private static Facts Over(Facts facts, Facts some)
    {
        Facts all = facts.Copy();
        foreach (KeyValuePair<string, object?> fact in some.Items)
        {
            all[fact.Key] = (all[fact.Key], fact.Value) switch
            {
                (Facts inner, Facts one) => Over(inner, one),
                (FactList { Count: > 0 } list, FactList ones) when list[0] is Facts element => List(ones.Select(o => o is Facts one ? Over(element, one) : o)),
                _ => fact.Value,
            };
        }

        return all;
    }

    private static FactList List(IEnumerable<object?> items)
    {
        var list = new FactList();
        list.AddRange(items);
        return list;
    }

    private Facts Known(Facts facts)
    {
        Facts known = facts.Copy();
        foreach (KeyValuePair<string, object?> fact in facts.Items.Where(f => f.Key != "direction" && (!IsKnown(f.Key, old.Record) || !IsKnown(f.Key, @new.Record))))
        {
            known[fact.Key] = null;
        }

        foreach (KeyValuePair<string, object?> fact in known.Items.Where(f => f.Value is Facts).ToList())
        {
            var inner = (Facts)fact.Value!;
            foreach (KeyValuePair<string, object?> one in inner.Items.ToList())
            {
                if (!IsKnown(one.Key, Nested(old.Record, fact.Key)) || !IsKnown(one.Key, Nested(@new.Record, fact.Key)))
                {
                    inner[one.Key] = null;
                }
            }
        }

        return known.Copy();
    }

    private static RecordSpec? Nested(RecordSpec record, string path) => record.Nested.FirstOrDefault(n => n.Path == path);

    private static bool IsKnown(string name, RecordSpec? record) => record?.Members.Any(m => m.JsonName == name) == true;

    private ChangeWitness Witness(Facts facts, string[] paths, ApplicationVerdict before, ApplicationVerdict after)
    {
        Facts all = facts.Copy();
        var spoken = new Facts();
        foreach (KeyValuePair<string, object?> fact in all.Items)
        {
            if (Spoken(fact.Value, fact.Key, paths) is { } value)
            {
                spoken[fact.Key] = value;
            }
        }

        return new ChangeWitness(old.Number, @new.Number, FactText.Of(all), FactText.Of(spoken), before, after);
    }

    // What is stated at the paths; an object on the way with nothing else in it.
    private static object? Spoken(object? value, string path, string[] paths)
    {
        if (paths.Contains(path))
        {
            return value;
        }

        if (value is not Facts inner || !paths.Any(p => p.StartsWith(path + ".", StringComparison.Ordinal)))
        {
            return null;
        }

        var some = new Facts();
        foreach (KeyValuePair<string, object?> fact in inner.Items)
        {
            if (Spoken(fact.Value, path + "." + fact.Key, paths) is { } one)
            {
                some[fact.Key] = one;
            }
        }

        return some.Items.Count > 0 ? some : null;
    }
}
