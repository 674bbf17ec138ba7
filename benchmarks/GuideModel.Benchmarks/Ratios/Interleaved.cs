using System.Diagnostics;

namespace GuideModel.Benchmarks.Ratios;

/// <summary>Compares two ways of doing the same work, turn by turn in one process, so that what else the machine does meets both.</summary>
internal static class Interleaved
{
    private const int Rounds = 51;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.6);
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(8);

    /// <summary>The median over the rounds of the time of one by the time of the other.</summary>
    /// <param name="upper">Whose time is divided.</param>
    /// <param name="lower">By whose.</param>
    /// <param name="pieces">How many pieces of work each does in one call.</param>
    public static Comparison Compare(Action upper, Action lower, int pieces)
    {
        // The jitted code must be the one that stays: it is made anew in the background while nothing else is compiled.
        foreach (Action action in (Action[])[upper, lower, upper, lower])
        {
            var watch = Stopwatch.StartNew();
            while (watch.Elapsed < WarmUp)
            {
                action();
            }

            Thread.Sleep(150);
        }

        int upperTimes = TimesIn(Turn, upper);
        int lowerTimes = TimesIn(Turn, lower);
        var ratios = new double[Rounds];
        var uppers = new double[Rounds];
        var lowers = new double[Rounds];
        for (int i = 0; i < Rounds; i++)
        {
            // Either is first in every other round.
            (uppers[i], lowers[i]) = i % 2 == 0 ? (Time(upper, upperTimes), Time(lower, lowerTimes)) : Swap(Time(lower, lowerTimes), Time(upper, upperTimes));
            ratios[i] = uppers[i] / lowers[i];
        }

        return new Comparison(Median(ratios), Median(uppers) / pieces, Median(lowers) / pieces, Rounds);
    }

    private static (double Upper, double Lower) Swap(double lower, double upper) => (upper, lower);

    private static int TimesIn(TimeSpan span, Action action) => Math.Max(1, (int)(span.TotalNanoseconds / Time(action, 1)));

    private static double Time(Action action, int times)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < times; i++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / times;
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}

/// <summary>What a comparison came to.</summary>
/// <param name="Ratio">The median ratio.</param>
/// <param name="Upper">The median time above the line, in nanoseconds a piece of work.</param>
/// <param name="Lower">The median time below it.</param>
/// <param name="Rounds">How many rounds there were.</param>
internal sealed record Comparison(double Ratio, double Upper, double Lower, int Rounds);
