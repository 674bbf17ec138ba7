using System.Runtime.CompilerServices;

namespace GuideModel;

/// <summary>The outcomes of all application rules of a direction, packed: four bits a rule, no allocation.</summary>
public struct OutcomeSet : IEquatable<OutcomeSet>
{
    /// <summary>The largest number of application rules a direction may have.</summary>
    public const int MaxRules = 256;

    /// <summary>How many rules a word holds.</summary>
    internal const int RulesPerWord = 64 / Bits;

    /// <summary>How many bits a rule takes.</summary>
    internal const int Bits = 4;

    private Words words;

    /// <summary>The outcome of the rule at a position of the direction's list.</summary>
    public readonly Outcome this[int rule] => (Outcome)((words[rule / RulesPerWord] >> (rule % RulesPerWord * Bits)) & 7);

    /// <summary>Records an outcome. Each rule may be recorded once.</summary>
    /// <param name="rule">The rule's position, below <see cref="MaxRules"/>.</param>
    /// <param name="outcome">Its outcome.</param>
    public void Set(int rule, Outcome outcome) => words[rule / RulesPerWord] |= (ulong)outcome << (rule % RulesPerWord * Bits);

    /// <summary>Records the outcomes of sixteen rules, four bits each, the first in the lowest.</summary>
    /// <param name="word">Which sixteen.</param>
    /// <param name="outcomes">Their outcomes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetWord(int word, ulong outcomes) => words[word] = outcomes;

    /// <summary>The verdict, where a mask tells which rules decide (severity error).</summary>
    /// <param name="decisive">The rules of severity error, sixteen a word: the lowest of a rule's four bits.</param>
    public readonly Verdict VerdictOf(ReadOnlySpan<ulong> decisive)
    {
        ulong failed = 0;
        ulong missing = 0;
        for (int i = 0; i < decisive.Length; i++)
        {
            failed |= words[i] & ~(words[i] >> 1) & decisive[i];
            missing |= (words[i] >> 1) & ~words[i] & decisive[i];
        }

        return failed != 0 ? Verdict.Ineligible : missing != 0 ? Verdict.Incomplete : Verdict.Eligible;
    }

    /// <summary>Whether a rule fails or lacks a fact, whatever its severity.</summary>
    internal readonly bool HasFindings
    {
        get
        {
            const ulong lowest = 0x1111_1111_1111_1111;
            ulong found = 0;
            foreach (ulong word in (ReadOnlySpan<ulong>)words)
            {
                found |= word ^ (word >> 1);
            }

            return (found & lowest) != 0;
        }
    }

    /// <inheritdoc/>
    public readonly bool Equals(OutcomeSet other) => ((ReadOnlySpan<ulong>)words).SequenceEqual(other.words);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is OutcomeSet other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => HashCode.Combine(words[0], words[1], words[2], words[3]);

    /// <summary>Equality of all outcomes.</summary>
    public static bool operator ==(OutcomeSet left, OutcomeSet right) => left.Equals(right);

    /// <summary>Inequality of an outcome.</summary>
    public static bool operator !=(OutcomeSet left, OutcomeSet right) => !left.Equals(right);

    [InlineArray(MaxRules / RulesPerWord)]
    private struct Words
    {
        private ulong first;
    }
}
