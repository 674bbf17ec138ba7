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

    /// <summary>The outcome of all elements of a list, as <see cref="And"/> would find it; an empty list has nothing to check.</summary>
    /// <param name="seen">The outcomes seen, a bit each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Outcome All(uint seen) =>
        (seen & (1u << (int)Outcome.Fail)) != 0 ? Outcome.Fail
        : (seen & (1u << (int)Outcome.Missing)) != 0 ? Outcome.Missing
        : (seen & (1u << (int)Outcome.Manual)) != 0 ? Outcome.Manual
        : (seen & (1u << (int)Outcome.Pass)) != 0 ? Outcome.Pass : Outcome.NotApplicable;

    /// <summary>Counts an element: one whose facts are missing may count or not.</summary>
    /// <param name="element">Whether it counts.</param>
    /// <param name="certain">The number of elements that count.</param>
    /// <param name="possible">The number of those that may.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Count(Outcome element, ref int certain, ref int possible)
    {
        certain += element == Outcome.Pass ? 1 : 0;
        possible += element is Outcome.Pass or Outcome.Missing or Outcome.Manual ? 1 : 0;
    }

    /// <summary>A comparison with a number of elements: it must hold whichever of them count to pass, and for none to fail.</summary>
    /// <param name="all">Whether it holds for every number there may be.</param>
    /// <param name="any">Whether it holds for any.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Outcome Counted(bool all, bool any) => all ? Outcome.Pass : any ? Outcome.Missing : Outcome.Fail;
}
