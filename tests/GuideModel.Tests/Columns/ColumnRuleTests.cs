using System.Runtime.InteropServices;
using Xunit;

namespace GuideModel.Tests.Columns;

/// <summary>Rules over columns say what <see cref="Checks"/> says of one application after the other.</summary>
public class ColumnRuleTests
{
    private const int Rows = 5000;

    private static readonly Outcome[] All = Enum.GetValues<Outcome>();

    private static readonly ColumnComparison[] Comparisons = Enum.GetValues<ColumnComparison>();

    [Fact]
    public void RulesAreJoinedAsOutcomesAre()
    {
        Outcome[] left = [.. Enumerable.Range(0, Rows).Select(i => All[i % All.Length])];
        Outcome[] right = [.. Enumerable.Range(0, Rows).Select(i => All[i / All.Length % All.Length])];
        var (one, other) = (new FixedRule(left), new FixedRule(right));
        AssertAre(left.Select(Checks.Not), ColumnRule.Not(one));
        AssertAre(left.Zip(right, Checks.And), ColumnRule.And(one, other));
        AssertAre(left.Zip(right, Checks.Or), ColumnRule.Or(one, other));
        AssertAre(left.Zip(right, Checks.When), ColumnRule.When(one, other));
    }

    [Fact]
    public void ListsAreJudgedAsOneElementAfterTheOther()
    {
        var random = new Random(1);
        foreach (Outcome[] among in (Outcome[][])[All, [Outcome.Pass, Outcome.Fail], [Outcome.Pass, Outcome.Missing], [Outcome.NotApplicable, Outcome.Manual]])
        {
            int[] offsets = new int[Rows + 1];
            for (int i = 0; i < Rows; i++)
            {
                offsets[i + 1] = offsets[i] + (random.Next(50) == 0 ? random.Next(300) : random.Next(5));
            }

            Outcome[] elements = [.. Enumerable.Range(0, offsets[^1]).Select(_ => among[random.Next(among.Length)])];
            Column list = Column.List(MemoryMarshal.AsBytes(offsets.AsSpan()).ToArray(), Column.Object(elements.Length, []));
            Outcome[][] lists = [.. Enumerable.Range(0, Rows).Select(i => elements[offsets[i]..offsets[i + 1]])];
            var rule = new FixedRule(elements);
            AssertAre(lists.Select(l => Checks.All(l.Aggregate(0u, (seen, o) => seen | (1u << (int)o)))), ColumnRule.Each(0, rule), list);
            foreach (ColumnComparison comparison in Comparisons)
            {
                foreach (decimal literal in (decimal[])[0, 1, 2, 2.5m, 10, -1])
                {
                    AssertAre(lists.Select(l => Counted(l, comparison, literal)), ColumnRule.Compare(ColumnNumber.Count(0, rule), comparison, literal), list);
                    AssertAre(lists.Select(l => Checks.Of(Holds(l.Length, comparison, literal))), ColumnRule.Compare(ColumnNumber.Length(0), comparison, literal), list);
                }
            }
        }
    }

    [Fact]
    public void NumbersAreComparedExactly()
    {
        var random = new Random(2);
        decimal[] literals = [0, 1, 36, 0.5m, 127, 128, -3, 2.25m, 100_000_000_000, -100_000_000_000, 10_000_000_000_000_000_000_000_000m];
        foreach (ColumnComparison comparison in Comparisons)
        {
            foreach (decimal literal in literals)
            {
                sbyte[] small = [.. Enumerable.Range(0, Rows).Select(_ => (sbyte)random.Next(-128, 128))];
                AssertNumbers(small.Select(n => (decimal)n), Column.Of<sbyte>(small), comparison, literal);
                uint[] positive = [.. Enumerable.Range(0, Rows).Select(_ => random.Next(3) == 0 ? uint.MaxValue : (uint)random.Next(40))];
                AssertNumbers(positive.Select(n => (decimal)n), Column.Of<uint>(positive), comparison, literal);
                long[] hundredths = [.. Enumerable.Range(0, Rows).Select(_ => random.Next(50) == 0 ? long.MinValue : random.Next(-400, 4000))];
                AssertNumbers(hundredths.Select(n => n / 100m), Column.Of<long>(hundredths, 2), comparison, literal);
            }
        }
    }

    [Fact]
    public void QuotientsAreComparedWithoutDividing()
    {
        var random = new Random(3);
        foreach ((Func<int[], Column> make, decimal one) in (ValueTuple<Func<int[], Column>, decimal>[])[(n => Column.Of<int>(n), 1), (n => Column.Of<long>(n.Select(x => (long)x).ToArray(), 1), 10)])
        {
            int[] top = [.. Enumerable.Range(0, Rows).Select(_ => random.Next(20) == 0 ? int.MaxValue : random.Next(8))];
            int[] bottom = [.. Enumerable.Range(0, Rows).Select(_ => random.Next(20) == 0 ? int.MinValue : random.Next(5))];
            var plan = new ScanPlan(ScanMember.Number("a", "a"), ScanMember.Number("b", "b"));
            Column columns = Column.Object(Rows, [new("a", make(top)), new("b", make(bottom))]);
            foreach (ColumnComparison comparison in Comparisons)
            {
                foreach (decimal share in (decimal[])[0.5m, 1, 0.333m, 0])
                {
                    ColumnOutcomes outcomes = new ColumnPlan(plan, ColumnRule.Ratio(ColumnNumber.Of(0), ColumnNumber.Of(1), comparison, share)).Evaluate(columns);
                    for (int i = 0; i < Rows; i++)
                    {
                        (decimal left, decimal right) = (top[i] / one, bottom[i] / one * share);
                        bool holds = comparison == ColumnComparison.About ? Math.Abs(left - right) <= Math.Abs(right) / 10 : Holds(left - right, comparison, 0);
                        Assert.Equal(bottom[i] == 0 ? Outcome.NotApplicable : Checks.Of(holds), outcomes[i, 0]);
                    }
                }
            }
        }
    }

    [Fact]
    public void SumsAddUp()
    {
        var random = new Random(4);
        int[] offsets = [.. Enumerable.Range(0, Rows + 1).Select(i => i * 3)];
        long[] amounts = [.. Enumerable.Range(0, 3 * Rows).Select(_ => (long)random.Next(10))];
        byte[] given = [.. Enumerable.Range(0, (3 * Rows / 8) + 1).Select(_ => (byte)random.Next(200, 256))];
        Column list = Column.List(MemoryMarshal.AsBytes(offsets.AsSpan()).ToArray(), Column.Object(amounts.Length, [new("months", Column.Of<long>(amounts, 1).Where(given))]));
        IEnumerable<Outcome> expected = Enumerable.Range(0, Rows).Select(i => Enumerable.Range(3 * i, 3).Any(e => (given[e / 8] >> (e % 8) & 1) == 0) ? Outcome.Missing
            : Checks.Of((amounts[3 * i] + amounts[(3 * i) + 1] + amounts[(3 * i) + 2]) / 10m >= 1.5m));
        AssertAre(expected, ColumnRule.Compare(ColumnNumber.Sum(0, 0), ColumnComparison.AtLeast, 1.5m), list);
    }

    [Fact]
    public void OpenListsAreForPeople()
    {
        var texts = Column.Texts("甲乙丙"u8.ToArray(), MemoryMarshal.AsBytes<int>((int[])[0, 3, 6, 9, 9]).ToArray()).Where(new byte[] { 7 });
        var plan = new ScanPlan(ScanMember.Text("a", "a"));
        foreach ((bool negated, bool open, Outcome inside, Outcome outside) in (ValueTuple<bool, bool, Outcome, Outcome>[])[
            (false, false, Outcome.Pass, Outcome.Fail), (true, false, Outcome.Fail, Outcome.Pass), (false, true, Outcome.Pass, Outcome.Manual), (true, true, Outcome.Fail, Outcome.Manual)])
        {
            ColumnOutcomes outcomes = new ColumnPlan(plan, ColumnRule.In(0, negated, open, "甲", "丙")).Evaluate(Column.Object(4, [new("a", texts)]));
            Assert.Equal([inside, outside, inside, Outcome.Missing], Enumerable.Range(0, 4).Select(i => outcomes[i, 0]));
        }
    }

    [Fact]
    public void RoomIsUsedAgainWithoutATrace()
    {
        var plan = new ColumnPlan(new ScanPlan(ScanMember.Count("a", "a")), ColumnRule.Compare(ColumnNumber.Of(0), ColumnComparison.Equal, 1));
        ColumnOutcomes first = plan.Evaluate(Column.Object(3, [new("a", Column.Of<int>(new[] { 1, 2, 1 }).Where(new byte[] { 3 }))]));
        Assert.Equal([Outcome.Pass, Outcome.Fail, Outcome.Missing], Enumerable.Range(0, 3).Select(i => first[i, 0]));
        ColumnOutcomes second = plan.Evaluate(Column.Object(3, [new("a", Column.Of<int>(new[] { 1, 1, 2 }))]), first);
        Assert.Same(first, second);
        Assert.Equal([Outcome.Pass, Outcome.Pass, Outcome.Fail], Enumerable.Range(0, 3).Select(i => second[i, 0]));
    }

    [Theory]
    [InlineData(0, 1, 0, 2)]
    [InlineData(-1, 0, 1, 2)]
    [InlineData(0, 1, 2, 3)]
    public void OffsetsThatLeadAstrayAreRefused(params int[] offsets)
    {
        Column list = Column.List(MemoryMarshal.AsBytes(offsets.AsSpan()).ToArray(), Column.Object(2));
        var plan = new ColumnPlan(new ScanPlan(ScanMember.List("a", "a", new ScanPlan())), ColumnRule.Each(0, new FixedRule([Outcome.Pass, Outcome.Fail])));
        Assert.Contains("a", Assert.Throws<ArgumentException>(() => plan.Evaluate(Column.Object(3, [new("a", list)]))).Message, StringComparison.Ordinal);
    }

    private static void AssertNumbers(IEnumerable<decimal> numbers, Column column, ColumnComparison comparison, decimal literal)
    {
        ColumnOutcomes outcomes = new ColumnPlan(new ScanPlan(ScanMember.Number("a", "a")), ColumnRule.Compare(ColumnNumber.Of(0), comparison, literal)).Evaluate(Column.Object(Rows, [new("a", column)]));
        Assert.Equal(numbers.Select(n => Checks.Of(Holds(n, comparison, literal))), Enumerable.Range(0, Rows).Select(i => outcomes[i, 0]));
    }

    private static void AssertAre(IEnumerable<Outcome> expected, ColumnRule rule, Column? list = null)
    {
        var plan = new ScanPlan(ScanMember.List("a", "a", new ScanPlan(ScanMember.Amount("months", "months"))));
        ColumnOutcomes outcomes = new ColumnPlan(plan, rule).Evaluate(list is null ? Column.Object(Rows) : Column.Object(Rows, [new("a", list)]));
        Assert.Equal(expected, Enumerable.Range(0, Rows).Select(i => outcomes[i, 0]));
    }

    private static Outcome Counted(Outcome[] list, ColumnComparison comparison, decimal literal)
    {
        (int certain, int possible) = (0, 0);
        Array.ForEach(list, o => Checks.Count(o, ref certain, ref possible));
        bool[] each = [.. Enumerable.Range(certain, possible - certain + 1).Select(n => Holds(n, comparison, literal))];
        return Checks.Counted(each.All(h => h), each.Any(h => h));
    }

    private static bool Holds(decimal left, ColumnComparison comparison, decimal right) => comparison switch
    {
        ColumnComparison.Equal => left == right,
        ColumnComparison.NotEqual => left != right,
        ColumnComparison.AtLeast => left >= right,
        ColumnComparison.MoreThan => left > right,
        ColumnComparison.AtMost => left <= right,
        ColumnComparison.LessThan => left < right,
        _ => Math.Abs(left - right) <= right / 10,
    };
}
