using CsCheck;
using GuideModel.Compiler.Logic;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using GuideModel.Compiler.Tests.Sampling;
using Xunit;

namespace GuideModel.Compiler.Tests.Logic;

/// <summary>What the solver proves agrees with evaluating the readings over a grid of facts: it never says impossible where a
/// fact of the grid shows otherwise, and it does say so often enough to be of use.</summary>
public sealed class SolverTests
{
    private static readonly GuideSpec Guide = SampledGuides.With();

    private static readonly FactEvaluator Evaluator = new(Guide);

    private static Solver NewSolver() => new(new LogicShape(Guide, Guide.Directions[0]), new LogicBudget());

    [Fact]
    public void NothingPossibleIsCalledImpossible() => Gen.Select(RandomReadings.One, Gen.Int[1, 30]).Sample((reading, bits) =>
    {
        var wanted = (Outcomes)bits;
        if (Solve(NewSolver(), (reading, wanted)))
        {
            Assert.DoesNotContain(FactGrid.All, f => Is(reading, wanted, f));
        }
    }, iter: 3_000);

    [Fact]
    public void NoContradictionIsClaimedWhereFactsSatisfyAll() => RandomReadings.One.Array[2, 4].Sample(readings =>
    {
        if (Solve(NewSolver(), [.. readings.Select(r => (r, Outcomes.Acceptable))]))
        {
            Assert.DoesNotContain(FactGrid.All, f => readings.All(r => Is(r, Outcomes.Acceptable, f)));
        }
    }, iter: 3_000);

    [Fact]
    public void NoRedundancyIsClaimedWhereFactsShowOtherwise() => RandomReadings.One.Array[2, 4].Sample(readings =>
    {
        if (Solve(NewSolver(), [.. readings.Skip(1).Select(r => (r, Outcomes.Acceptable)), (readings[0], Outcomes.Unacceptable)]))
        {
            Assert.DoesNotContain(FactGrid.All, f => Is(readings[0], Outcomes.Unacceptable, f) && readings.Skip(1).All(r => Is(r, Outcomes.Acceptable, f)));
        }
    }, iter: 3_000);

    [Fact]
    public void ACoreIsImpossibleAndNoneOfItCanBeLeftOut()
    {
        int impossible = 0;
        int found = 0;
        RandomReadings.One.Array[2, 6].Sample(readings =>
        {
            Solver solver = NewSolver();
            Formula[] all = [.. readings.Select(r => solver.Formulas.Make(r, Outcomes.Acceptable))];
            if (!solver.IsImpossible(all))
            {
                return;
            }

            // The solver is not complete: rarely it proves the whole and no part of it.
            Interlocked.Increment(ref impossible);
            if (Core.Find(solver, all, Formula.True) is { } core)
            {
                Interlocked.Increment(ref found);
                Assert.True(solver.IsImpossible(core.Select(i => all[i])));
                Assert.All(core, out1 => Assert.False(solver.IsImpossible(core.Where(i => i != out1).Select(i => all[i]))));
            }
        }, iter: 1_000);

        Assert.InRange(found, impossible * 0.95, impossible);
    }

    [Fact]
    public void AWitnessIsConfirmed() => RandomReadings.One.Array[2, 3].Sample(readings =>
    {
        (Reading, Outcomes)[] wanted = [.. readings.Skip(1).Select(r => (r, Outcomes.Acceptable)), (readings[0], Outcomes.Fail)];
        if (new WitnessMaker(NewSolver(), Evaluator).Make(wanted) is { } facts)
        {
            Assert.All(wanted, w => Assert.True(Is(w.Item1, w.Item2, facts)));
        }
    }, iter: 2_000);

    [Fact]
    public void MostOfWhatTheGridDecidesIsDecided()
    {
        // A seed of its own, stream and state: these are figures about the solver's strength, not claims about each case.
        var random = new PCG(7, 7);
        int proven = 0;
        int shown = 0;
        var open = new List<string>();
        for (int i = 0; i < 2_000; i++)
        {
            Reading[] readings = RandomReadings.One.Array[2, 3].Generate(random, null, out _);
            Solver solver = NewSolver();
            (Reading, Outcomes)[] all = [.. readings.Select(r => (r, Outcomes.Acceptable))];
            if (Solve(solver, all))
            {
                proven++;
            }
            else if (new WitnessMaker(solver, Evaluator).Make(all) is not null)
            {
                shown++;
            }
            else
            {
                open.Add(string.Join(" ; ", readings.Select(r => r.ToString())));
            }
        }

        Assert.True(proven > 150, $"{proven} proven");
        Assert.True(open.Count <= 40, $"{open.Count} of 2000 left open, {proven} proven, {shown} shown:\n" + string.Join("\n", open));
    }

    [Fact]
    public void AQuestionThatIsTooLargeIsLeftOpen()
    {
        // 2^40 cases, and the contradiction only in the last of them.
        Reading Either(int i) => new OrReading(
            new CompareReading(new PathQuantity("a" + i), CompareOperator.AtLeast, new NumberLiteral(1)), new CompareReading(new PathQuantity("b" + i), CompareOperator.AtLeast, new NumberLiteral(1)));

        Assert.False(Solve(NewSolver(), [.. Enumerable.Range(0, 40).Select(i => (Either(i), Outcomes.Pass))]));
    }

    private static bool Solve(Solver solver, params (Reading Reading, Outcomes Wanted)[] conditions) =>
        solver.IsImpossible(conditions.Select(c => solver.Formulas.Make(c.Reading, c.Wanted)));

    private static bool Is(Reading reading, Outcomes wanted, Facts facts) => ((Outcomes)(1 << (int)Evaluator.Evaluate(reading, facts)) & wanted) != 0;
}
