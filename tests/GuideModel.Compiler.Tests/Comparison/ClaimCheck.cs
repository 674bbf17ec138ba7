using GuideModel.Compiler.Comparison;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using GuideModel.Compiler.Testing;
using Xunit;

namespace GuideModel.Compiler.Tests.Comparison;

/// <summary>Holds the claims about a direction against applications made from both of its versions.</summary>
internal sealed class ClaimCheck
{
    private readonly GuideSpec old;
    private readonly GuideSpec @new;
    private readonly ComparedDirection direction;
    private readonly Change[] changes;
    private readonly string what;
    private readonly ApplicationJudge oldJudge;
    private readonly ApplicationJudge newJudge;
    private readonly bool mayTighten;
    private readonly bool mayRelax;
    private readonly bool keepsData;

    public ClaimCheck(GuideSpec old, GuideSpec @new, ComparedDirection direction, GuideComparison comparison, string what)
    {
        (this.old, this.@new, this.direction, this.what) = (old, @new, direction, what);
        changes = [.. comparison.Changes.Where(c => c.Subject == ChangeSubject.Rule && c.Directions.Contains(direction.Number))];
        Change[] deciding = [.. changes.Where(c => c.Breaks.HasFlag(ChangeBreaks.Verdict))];
        mayTighten = deciding.Any(c => c.Kind is ChangeKind.Added or ChangeKind.Tightened or ChangeKind.Changed);
        mayRelax = deciding.Any(c => c.Kind is ChangeKind.Removed or ChangeKind.Relaxed or ChangeKind.Changed);
        keepsData = comparison.Changes.All(c => !c.Breaks.HasFlag(ChangeBreaks.Data) || !c.Directions.Contains(direction.Number));
        oldJudge = new ApplicationJudge(old, old.Directions.First(d => d.Number == direction.Old));
        newJudge = new ApplicationJudge(@new, @new.Directions.First(d => d.Number == direction.New));
    }

    public void Run(int applications)
    {
        // The same rules and members judge the same; only what differs is worth the time.
        if (changes.Length == 0 && Same(old, direction.Old!) == Same(@new, direction.New!))
        {
            return;
        }

        foreach (Facts facts in Made(old, direction.Old!, applications / 2))
        {
            Assert.NotEqual(ApplicationVerdict.Unreadable, oldJudge.Verdict(facts));
            Assert.True(!keepsData || newJudge.Verdict(facts) != ApplicationVerdict.Unreadable, $"{what}: no longer read: {FactText.Of(facts)}");
            Hold(facts);
        }

        foreach (Facts facts in Made(@new, direction.New!, applications - (applications / 2)))
        {
            Hold(facts);
        }
    }

    private static string Same(GuideSpec guide, string number)
    {
        DirectionSpec direction = guide.Directions.First(d => d.Number == number);
        return string.Join('\n', guide.Rules.Where(r => direction.ApplicationRules.Contains(r.Id)).Select(r => $"{r.Severity} {r.Reading}").Order(StringComparer.Ordinal));
    }

    private void Hold(Facts facts)
    {
        (ApplicationVerdict before, ApplicationVerdict after) = (oldJudge.Verdict(facts), newJudge.Verdict(facts));
        if (before == ApplicationVerdict.Unreadable || after == ApplicationVerdict.Unreadable)
        {
            return;
        }

        Assert.True(mayTighten || after <= before, $"{what}: {before} became {after}, though nothing was tightened: {FactText.Of(facts)}");
        Assert.True(mayRelax || after >= before, $"{what}: {before} became {after}, though nothing was relaxed: {FactText.Of(facts)}");
        foreach (Change change in changes)
        {
            ApplicationVerdict one = oldJudge.Weigh(Rule(old, change.Old), facts);
            ApplicationVerdict other = newJudge.Weigh(Rule(@new, change.New), facts);
            bool holds = change.Kind switch
            {
                ChangeKind.Tightened or ChangeKind.Added => other >= one,
                ChangeKind.Relaxed or ChangeKind.Removed => other <= one,
                ChangeKind.Changed => true,
                _ => other == one,
            };
            Assert.True(holds, $"{what}: {change.Kind} {change.Id}, and {one} became {other}: {FactText.Of(facts)}");
        }
    }

    private static RuleSpec? Rule(GuideSpec guide, ChangeSide? side) => side?.Id is { } id ? guide.Rules.First(r => r.Id == id) : null;

    // Applications that are eligible, that break one rule, and the neighbours of both.
    private static IEnumerable<Facts> Made(GuideSpec guide, string direction, int count)
    {
        var sampler = new ApplicationSampler(guide, direction, 5);
        var random = new Random(5);
        for (int i = 0; i < count; i++)
        {
            Facts facts;
            try
            {
                facts = sampler.Next(invalid: i % 3 != 0);
            }
            catch (SamplingException)
            {
                facts = sampler.Nearest();
            }

            if (i % 4 == 3)
            {
                facts = facts.Copy();
                Forget(facts, random);
            }

            yield return facts;
        }
    }

    private static void Forget(Facts facts, Random random)
    {
        string name = facts.Items[random.Next(facts.Items.Count)].Key;
        if (facts[name] is Facts { Items.Count: > 0 } inner && random.Next(4) > 0)
        {
            Forget(inner, random);
        }
        else
        {
            facts[name] = null;
        }
    }
}
