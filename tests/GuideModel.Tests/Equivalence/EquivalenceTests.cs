using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using Xunit;

namespace GuideModel.Tests.Equivalence;

/// <summary>The typed validator, the scan, the exact JSON path and the reference interpreter agree on every outcome of every application made,
/// in every guide of the genre. <c>GUIDEMODEL_EQUIVALENCE</c> says how many a guide.</summary>
public class EquivalenceTests(ITestOutputHelper output)
{
    private const int Usual = 20_000;
    private const int Batch = 500;
    private const int Seed = 20_25_03;

    // Fewer may miss an outcome by chance.
    private const int EnoughForAll = 3_000;

    public static TheoryData<string> Guides => [.. TestedGuide.All.Where(g => g.Value.Spec.Directions.Count > 0).Select(g => g.Key).Order(StringComparer.Ordinal)];

    private static int Number => Environment.GetEnvironmentVariable("GUIDEMODEL_EQUIVALENCE") is not { Length: > 0 } asked ? Usual
        : int.TryParse(asked, CultureInfo.InvariantCulture, out int number) && number > 0 ? number
        : throw new InvalidOperationException($"GUIDEMODEL_EQUIVALENCE={asked}: 应为正整数 (must be a whole number above 0), e.g. 1000000.");

    [Theory, MemberData(nameof(Guides))]
    public void ThreeWaysOfJudgingAgree(string file)
    {
        TestedGuide guide = TestedGuide.All[file];
        int each = Math.Max(1, Number / guide.Spec.Directions.Count);
        var tallies = guide.Spec.Directions.ToDictionary(d => d.Number, _ => new Tally());
        var batches = from direction in guide.Spec.Directions from first in Enumerable.Range(0, (each + Batch - 1) / Batch) select (direction, first: first * Batch);
        var watch = Stopwatch.StartNew();

        var differences = new ConcurrentQueue<string>();
        Parallel.ForEach(batches, (batch, state) =>
        {
            var comparison = new Comparison(guide, batch.direction);
            if (Difference(guide, batch.direction, comparison, batch.first, Math.Min(Batch, each - batch.first)) is { } difference)
            {
                differences.Enqueue(difference);
                state.Stop();
            }

            lock (tallies)
            {
                tallies[batch.direction.Number].Add(comparison.Tally);
            }
        });
        Assert.True(differences.IsEmpty, string.Join("\n\n", differences));

        foreach (DirectionSpec direction in guide.Spec.Directions)
        {
            Tally seen = tallies[direction.Number];
            output.WriteLine($"{file} {direction.Number}: {seen}");
            if (each >= EnoughForAll)
            {
                AssertAllSeen(guide.Spec, direction, seen);
            }
        }

        output.WriteLine($"{file}: {each * guide.Spec.Directions.Count} in {watch.Elapsed.TotalSeconds:0.0} s");
    }

    [Fact]
    public void EveryGuideOfTheGenreIsCompared()
    {
        string[] folders = [.. Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "Genre")).Select(f => Path.GetFileName(f) + ".guide.txt")];
        Assert.NotEmpty(folders);
        Assert.Equal(folders.Append("2025-batch3.guide.txt").Order(StringComparer.Ordinal), TestedGuide.All.Keys.Order(StringComparer.Ordinal));
    }

    // A batch has its own seed, so that it is the same however many there are and on however many processors.
    private static string? Difference(TestedGuide guide, DirectionSpec direction, Comparison comparison, int first, int count)
    {
        var applications = new Mixture(guide, direction, Seed + first);
        for (int i = 0; i < count; i++)
        {
            byte[] json = [];
            try
            {
                (MixtureKind kind, Facts? facts, json) = applications.Next();
                if (facts is null)
                {
                    comparison.CheckSpoilt(json);
                    continue;
                }

                Verdict verdict = comparison.Check(facts, json);
                Assert.True(kind switch { MixtureKind.Eligible => verdict == Verdict.Eligible, MixtureKind.Ineligible => verdict != Verdict.Eligible, _ => true }, $"made {kind}, found {verdict}");
            }
            catch (Exception exception)
            {
                return $"{guide.Definition.File} {direction.Number}, application {first + i}: {exception.Message}\n{Encoding.UTF8.GetString(json)}";
            }
        }

        return null;
    }

    private static void AssertAllSeen(GuideSpec guide, DirectionSpec direction, Tally seen)
    {
        foreach (Verdict verdict in Enum.GetValues<Verdict>())
        {
            Assert.True(seen.Count(verdict) > 0, $"{direction.Number}: no application was {verdict}");
        }

        foreach (ScanResult result in Enum.GetValues<ScanResult>())
        {
            Assert.True(seen.Count(result) > 0, $"{direction.Number}: no scan came to {result}");
        }

        foreach (RuleSpec rule in direction.ApplicationRules.Select(id => guide.Rules.Single(r => r.Id == id)))
        {
            Assert.True(seen.Count(rule.Id, Outcome.Pass) > 0, $"{rule.Id} never passed: {rule.Reading}");
            Assert.True(seen.Count(rule.Id, Outcome.Missing) > 0, $"{rule.Id} was never missing a fact: {rule.Reading}");
            Assert.True(seen.Count(rule.Id, Outcome.Fail) > 0 || CannotFail(rule, direction), $"{rule.Id} never failed: {rule.Reading}");
        }
    }

    // What is there when it is there; and a choice of all the direction's fields: a wrong name cannot be read at all.
    private static bool CannotFail(RuleSpec rule, DirectionSpec direction) =>
        rule.Reading is AnswerReading answer && KindOf(answer.Path, direction.Record) != MemberKind.YesNo
        || (rule.Reading is InReading { Path: "field" } field && field.Names.Count == direction.Fields.Count);

    private static MemberKind? KindOf(string path, RecordSpec record)
    {
        MemberSpec? member = record.Members.Where(m => path == m.JsonName || path.StartsWith(m.JsonName + ".", StringComparison.Ordinal)).MaxBy(m => m.JsonName.Length);
        return member is null || path == member.JsonName ? member?.Kind : KindOf(path[(member.JsonName.Length + 1)..], record.Nested.Single(n => n.Name == member.TypeName));
    }
}
