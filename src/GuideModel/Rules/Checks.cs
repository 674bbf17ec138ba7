using System.Runtime.CompilerServices;

namespace GuideModel;

/// <summary>The logic of outcomes that generated validators are made of (GRAMMAR.md, "Outcomes").</summary>
public static class Checks
{
    /// <summary>Pass or fail.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Outcome Of(bool holds) => holds ? Outcome.Pass : Outcome.Fail;

    /// <summary>A yes/no answer that must be yes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Outcome Answer(bool? answer) => answer is { } given ? Of(given) : Outcome.Missing;

    /// <summary>A thing that must be there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Outcome Present(object? thing) => thing is null ? Outcome.Missing : Outcome.Pass;

    /// <summary>The opposite of pass and fail.</summary>
    public static Outcome Not(Outcome inner) => inner switch { Outcome.Pass => Outcome.Fail, Outcome.Fail => Outcome.Pass, _ => inner };

    /// <summary>Both: a failure decides, then a missing fact, then people; what does not apply has no say.</summary>
    public static Outcome And(Outcome left, Outcome right) =>
        left == Outcome.Fail || right == Outcome.Fail ? Outcome.Fail
        : left == Outcome.Missing || right == Outcome.Missing ? Outcome.Missing
        : left == Outcome.Manual || right == Outcome.Manual ? Outcome.Manual
        : left == Outcome.NotApplicable ? right : left;

    /// <summary>Either: a pass decides, then people, then a missing fact; what does not apply has no say.</summary>
    public static Outcome Or(Outcome left, Outcome right) =>
        left == Outcome.Pass || right == Outcome.Pass ? Outcome.Pass
        : left == Outcome.Manual || right == Outcome.Manual ? Outcome.Manual
        : left == Outcome.Missing || right == Outcome.Missing ? Outcome.Missing
        : left == Outcome.NotApplicable ? right : left;

    /// <summary>Where a condition holds. A missing condition does no harm to what would hold anyway.</summary>
    public static Outcome When(Outcome condition, Outcome inner) => condition switch
    {
        Outcome.Pass => inner,
        Outcome.Missing => inner is Outcome.Pass or Outcome.NotApplicable ? inner : Outcome.Missing,
        Outcome.Manual => inner is Outcome.Pass or Outcome.NotApplicable ? inner : Outcome.Manual,
        _ => Outcome.NotApplicable,
    };

    /// <summary>Every element: the failures decide; an empty list has nothing to check.</summary>
    public static Outcome Each<T>(IReadOnlyList<T>? list, Func<T, Outcome> check)
    {
        if (list is null)
        {
            return Outcome.Missing;
        }

        Outcome all = Outcome.NotApplicable;
        for (int i = 0; i < list.Count; i++)
        {
            all = And(all, check(list[i]));
            if (all == Outcome.Fail)
            {
                break;
            }
        }

        return all;
    }

    /// <summary>A number of elements: those whose facts are missing may count or not, so the check must hold either way to
    /// pass, and fail either way to fail.</summary>
    public static Outcome Count<T>(IReadOnlyList<T>? list, Func<T, Outcome> where, Func<int, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(where);
        ArgumentNullException.ThrowIfNull(holds);
        if (list is null)
        {
            return Outcome.Missing;
        }

        int certain = 0;
        int possible = 0;
        for (int i = 0; i < list.Count; i++)
        {
            Outcome one = where(list[i]);
            certain += one == Outcome.Pass ? 1 : 0;
            possible += one is Outcome.Pass or Outcome.Missing or Outcome.Manual ? 1 : 0;
        }

        bool any = false;
        bool all = true;
        for (int n = certain; n <= possible; n++)
        {
            bool one = holds(n);
            any |= one;
            all &= one;
        }

        return all ? Outcome.Pass : any ? Outcome.Missing : Outcome.Fail;
    }

    /// <summary>A quotient of two numbers, compared without dividing; not applicable when the denominator is 0.</summary>
    public static Outcome Ratio(decimal? numerator, decimal? denominator, Func<decimal, decimal, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(holds);
        return denominator == 0 ? Outcome.NotApplicable
            : numerator is { } n && denominator is { } d ? Of(holds(n, d))
            : Outcome.Missing;
    }

    /// <summary>The number of elements that count, or null while facts are missing that decide about one.</summary>
    public static decimal? CertainCount<T>(IReadOnlyList<T>? list, Func<T, Outcome> where)
    {
        ArgumentNullException.ThrowIfNull(where);
        int count = 0;
        for (int i = 0; i < (list?.Count ?? 0); i++)
        {
            Outcome one = where(list![i]);
            if (one is Outcome.Missing or Outcome.Manual)
            {
                return null;
            }

            count += one == Outcome.Pass ? 1 : 0;
        }

        return list is null ? null : count;
    }

    /// <summary>The sum over the elements, or null while one lacks its number.</summary>
    public static decimal? Sum<T>(IReadOnlyList<T>? list, Func<T, decimal?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        decimal? sum = list is null ? null : 0;
        for (int i = 0; i < (list?.Count ?? 0); i++)
        {
            sum += value(list![i]);
        }

        return sum;
    }
}
