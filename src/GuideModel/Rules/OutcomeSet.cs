using System.Runtime.CompilerServices;

namespace GuideModel;

/// <summary>The outcomes of all application rules of a direction, packed: three bits a rule, no allocation.</summary>
public struct OutcomeSet : IEquatable<OutcomeSet>
{
    /// <summary>The largest number of application rules a direction may have.</summary>
    public const int MaxRules = 256;

    private Words low;
    private Words middle;
    private Words high;

    /// <summary>The outcome of the rule at a position of the direction's list.</summary>
    public readonly Outcome this[int rule] => (Outcome)(
        ((low[rule >> 6] >> rule) & 1) | (((middle[rule >> 6] >> rule) & 1) << 1) | (((high[rule >> 6] >> rule) & 1) << 2));

    /// <summary>Records an outcome. Each rule may be recorded once.</summary>
    /// <param name="rule">The rule's position, below <see cref="MaxRules"/>.</param>
    /// <param name="outcome">Its outcome.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(int rule, Outcome outcome)
    {
        low[rule >> 6] |= (ulong)((int)outcome & 1) << rule;
        middle[rule >> 6] |= (ulong)(((int)outcome >> 1) & 1) << rule;
        high[rule >> 6] |= (ulong)((int)outcome >> 2) << rule;
    }

    /// <summary>The verdict, where a mask tells which rules decide (severity error).</summary>
    /// <param name="decisive">The positions of the rules of severity error, 64 a word.</param>
    public readonly Verdict VerdictOf(ReadOnlySpan<ulong> decisive)
    {
        ulong failed = 0;
        ulong missing = 0;
        for (int i = 0; i < decisive.Length; i++)
        {
            failed |= low[i] & ~middle[i] & decisive[i];
            missing |= middle[i] & ~low[i] & decisive[i];
        }

        return failed != 0 ? Verdict.Ineligible : missing != 0 ? Verdict.Incomplete : Verdict.Eligible;
    }

    /// <inheritdoc/>
    public readonly bool Equals(OutcomeSet other) =>
        ((ReadOnlySpan<ulong>)low).SequenceEqual(other.low) && ((ReadOnlySpan<ulong>)middle).SequenceEqual(other.middle)
        && ((ReadOnlySpan<ulong>)high).SequenceEqual(other.high);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is OutcomeSet other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => HashCode.Combine(low[0], middle[0], high[0]);

    /// <summary>Equality of all outcomes.</summary>
    public static bool operator ==(OutcomeSet left, OutcomeSet right) => left.Equals(right);

    /// <summary>Inequality of an outcome.</summary>
    public static bool operator !=(OutcomeSet left, OutcomeSet right) => !left.Equals(right);

    [InlineArray(MaxRules / 64)]
    private struct Words
    {
        private ulong first;
    }
}
