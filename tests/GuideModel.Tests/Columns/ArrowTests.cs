using System.Reflection;
using Apache.Arrow;
using Apache.Arrow.Types;
using GuideModel.Arrow;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using GuideModel.Guide2025Batch3;
using GuideModel.Tests.Equivalence;
using Xunit;

namespace GuideModel.Tests.Columns;

/// <summary>Columns have the outcomes that records have, for every guide.</summary>
public class ArrowTests
{
    private const int Rows = 700;

    public static TheoryData<string> Guides => EquivalenceTests.Guides;

    [Theory, MemberData(nameof(Guides))]
    public void ColumnsHaveTheOutcomesOfRecords(string file)
    {
        TestedGuide guide = TestedGuide.All[file];
        foreach (DirectionSpec spec in guide.Spec.Directions)
        {
            GuideModel.Direction direction = guide.Definition.Find(spec.Number)!;
            for (int seed = 0; seed < 3; seed++)
            {
                var random = new Random(seed);
                Facts[] applications = [.. Applications(guide, spec, random, seed)];
                OutcomeSet[] expected = [.. Records(spec, direction, applications)];
                RecordBatch batch = new ArrowApplications(guide, spec, random).Write(applications);
                AssertAre(direction, expected, new ArrowValidator(direction).Evaluate(batch));
                foreach ((int start, int length) in (ValueTuple<int, int>[])[(1, Rows - 1), (13, 400), (64, 65), (Rows, 0), (333, 1)])
                {
                    AssertAre(direction, expected[start..(start + length)], new ArrowValidator(direction).Evaluate(ArrowApplications.Slice(batch, start, length)));
                }
            }
        }
    }

    [Fact]
    public void MoreRowsThanABlockAreEvaluated()
    {
        // Lists of every length, more elements than fit one look at a bitmap, and the rows of a block do not end with a word.
        const int rows = 10_001;
        var random = new Random(1);
        var offsets = new int[rows + 1];
        var months = new List<short>();
        var applications = new List<Facts>();
        for (int i = 0; i < rows; i++)
        {
            var visits = new FactList();
            int count = random.Next(20) == 0 ? 150 : random.Next(4);
            for (int e = 0; e < count; e++)
            {
                months.Add((short)random.Next(3));
                visits.Add(new Facts { ["months"] = (decimal)months[^1] });
            }

            offsets[i + 1] = months.Count;
            applications.Add(new Facts { ["targets"] = new Facts { ["visits"] = visits } });
        }

        Column lists = Column.List(System.Runtime.InteropServices.MemoryMarshal.AsBytes(offsets.AsSpan()).ToArray(), Column.Object(months.Count, [new("months", Column.Of<short>(months.ToArray()))]));
        ColumnOutcomes outcomes = KoreaEnergyDirection.Instance.Columns!.Evaluate(Column.Object(rows, [new("targets", Column.Object(rows, [new("visits", lists)]))]));
        DirectionSpec spec = TestedGuide.All["2025-batch3.guide.txt"].Spec.Directions[0];
        AssertAre(KoreaEnergyDirection.Instance, [.. Records(spec, KoreaEnergyDirection.Instance, applications)], outcomes);
    }

    [Fact]
    public void WhatDoesNotFitIsRefusedByName()
    {
        var numbers = new Int32Array.Builder().Append(1).Append(2).Build();
        var texts = new StringArray.Builder().Append("Enterprise").Append("Nobody").Build();
        Refused("durationMonth", numbers, "durationMonths");
        Refused("durationMonths", texts, "durationMonths");
        Refused("field", texts, "第 1 行");
        Refused("partnerSubmitted", new DoubleArray.Builder().Append(1).Append(0).Build(), "partnerSubmitted");
        Refused("direction", new StringArray.Builder().Append("1.1").Append("1.2").Build(), "第 2 行");
        var two = new Schema([new Field("durationMonths", Int32Type.Default, true), new Field("执行期", Int32Type.Default, true)], null);
        Assert.Throws<ArgumentException>(() => new ArrowValidator(KoreaEnergyDirection.Instance).Evaluate(new RecordBatch(two, [numbers, numbers], 2)));
    }

    [Fact]
    public void BitmapsTellEveryOutcome()
    {
        var batch = new RecordBatch(new Schema([new Field("durationMonths", Int32Type.Default, true)], null), [new Int32Array.Builder().Append(36).Append(35).AppendNull().Build()], 3);
        ColumnOutcomes outcomes = new ArrowValidator(KoreaEnergyDirection.Instance).Evaluate(batch);
        int rule = KoreaEnergyDirection.Instance.ApplicationRules.Select((r, i) => (r, i)).First(r => r.r.Reading.StartsWith("durationMonths", StringComparison.Ordinal)).i;
        Assert.Equal([1], outcomes.BitmapOf(rule, Outcome.Pass).ToArray());
        Assert.Equal([2], outcomes.BitmapOf(rule, Outcome.Fail).ToArray());
        Assert.Equal([4], outcomes.BitmapOf(rule, Outcome.Missing).ToArray());
        Assert.True(outcomes.BitmapOf(rule, Outcome.Manual).IsEmpty);
        Assert.Throws<ArgumentOutOfRangeException>(() => outcomes[3, rule]);
    }

    private static void Refused(string name, IArrowArray array, string words)
    {
        var batch = new RecordBatch(new Schema([new Field(name, array.Data.DataType, true)], null), [array], array.Length);
        Assert.Contains(words, Assert.Throws<ArgumentException>(() => new ArrowValidator(KoreaEnergyDirection.Instance).Evaluate(batch)).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<Facts> Applications(TestedGuide guide, DirectionSpec direction, Random random, int seed)
    {
        var sampler = new ApplicationSampler(guide.Spec, direction.Number, seed);
        var wild = new RandomApplications(guide, direction, random);
        return Enumerable.Range(0, Rows).Select(i => i % 3 == 0 ? sampler.Next(invalid: i % 2 == 0) : wild.Next());
    }

    private static IEnumerable<OutcomeSet> Records(DirectionSpec spec, GuideModel.Direction direction, IEnumerable<Facts> applications)
    {
        Type record = direction.GetType().BaseType!.GetGenericArguments().Single();
        MethodInfo evaluate = direction.GetType().GetMethod("Evaluate", [record])!;
        var builder = new RecordBuilder(spec.Record, record);
        return applications.Select(a => (OutcomeSet)evaluate.Invoke(direction, [builder.Build(a)])!);
    }

    private static void AssertAre(GuideModel.Direction direction, OutcomeSet[] expected, ColumnOutcomes actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            if (actual.Of(i) == expected[i])
            {
                continue;
            }

            for (int rule = 0; rule < actual.Rules; rule++)
            {
                Assert.True(expected[i][rule] == actual[i, rule],
                    $"{direction.Number}, row {i}, {direction.ApplicationRules[rule].Reading}: record {expected[i][rule]}, columns {actual[i, rule]}");
            }
        }
    }
}
