namespace GuideModel;

/// <summary>The outcomes of many applications: for every rule a bitmap an outcome, the first application in the lowest bit, as in Apache Arrow.</summary>
public sealed class ColumnOutcomes
{
    private const int WordBits = 64;

    // By rule and outcome; null where no application has it. Pass is what is none of the others.
    private readonly ulong[]?[][] bitmaps;
    private readonly int words;

    internal ColumnOutcomes(int length, int rules)
    {
        Length = length;
        words = Bitmaps.WordsFor(length);
        bitmaps = [.. Enumerable.Range(0, rules).Select(_ => new ulong[]?[(int)Outcome.Manual + 1])];
    }

    /// <summary>How many applications there are.</summary>
    public int Length { get; }

    /// <summary>How many rules there are.</summary>
    public int Rules => bitmaps.Length;

    /// <summary>The outcome of a rule for an application.</summary>
    /// <param name="application">Its place among the applications.</param>
    /// <param name="rule">The rule's place in <see cref="Direction.ApplicationRules"/>.</param>
    public Outcome this[int application, int rule]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(application);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(application, Length);
            int outcome = Array.FindIndex(bitmaps[rule], b => b is not null && ((b[application / WordBits] >> (application % WordBits)) & 1) != 0);
            return outcome < 0 ? Outcome.Pass : (Outcome)outcome;
        }
    }

    /// <summary>Which applications have an outcome, a bit each; empty where none has.</summary>
    /// <param name="rule">The rule's place in <see cref="Direction.ApplicationRules"/>.</param>
    /// <param name="outcome">The outcome.</param>
    public ReadOnlyMemory<byte> BitmapOf(int rule, Outcome outcome)
    {
        ulong[]? bits = outcome == Outcome.Pass ? Passed(rule) : bitmaps[rule][(int)outcome];
        return bits is null ? default : new BytesOf<ulong>(bits).Memory[..((Length + 7) / 8)];
    }

    /// <summary>The outcomes of an application, as its record has them.</summary>
    /// <param name="application">Its place among the applications.</param>
    public OutcomeSet Of(int application)
    {
        var outcomes = default(OutcomeSet);
        for (int rule = 0; rule < Rules; rule++)
        {
            outcomes.Set(rule, this[application, rule]);
        }

        return outcomes;
    }

    /// <summary>Takes the outcomes of a run that begins with a word.</summary>
    internal void Set(int rule, int start, int count, Planes planes)
    {
        Set(rule, Outcome.Fail, start, count, planes.Failed);
        Set(rule, Outcome.Missing, start, count, planes.HasMissing ? planes.Missing : []);
        Set(rule, Outcome.NotApplicable, start, count, planes.HasNotApplicable ? planes.NotApplicable : []);
        Set(rule, Outcome.Manual, start, count, planes.HasManual ? planes.Manual : []);
    }

    private void Set(int rule, Outcome outcome, int start, int count, Span<ulong> bits)
    {
        ref ulong[]? bitmap = ref bitmaps[rule][(int)outcome];
        if (count % WordBits != 0 && !bits.IsEmpty)
        {
            bits[^1] &= (1UL << (count % WordBits)) - 1;
        }

        if (!bits.IsEmpty && (bitmap is not null || bits.ContainsAnyExcept(0UL)))
        {
            bitmap ??= new ulong[words];
            bits.CopyTo(bitmap.AsSpan(start / WordBits));
        }
        else
        {
            // What it may have from another time.
            bitmap?.AsSpan(start / WordBits, Bitmaps.WordsFor(count)).Clear();
        }
    }

    private ulong[] Passed(int rule)
    {
        var passed = new ulong[words];
        Array.Fill(passed, ulong.MaxValue);
        foreach (ulong[]? other in bitmaps[rule])
        {
            for (int i = 0; other is not null && i < words; i++)
            {
                passed[i] &= ~other[i];
            }
        }

        if (Length % WordBits != 0)
        {
            passed[^1] &= (1UL << (Length % WordBits)) - 1;
        }

        return passed;
    }
}
