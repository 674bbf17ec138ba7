namespace GuideModel;

/// <summary>The outcomes of a rule for a run of applications or elements: a bit each for every outcome but pass, which is none of them.</summary>
/// <remarks>What stands behind the last of the run is of no meaning. A plane that is not there is all zeros.</remarks>
internal sealed class Planes
{
    private ulong[] failed = [];
    private ulong[] missing = [];
    private ulong[] notApplicable = [];
    private ulong[] manual = [];

    /// <summary>How many words a plane has.</summary>
    public int Words { get; private set; }

    public bool HasMissing { get; set; }

    public bool HasNotApplicable { get; set; }

    public bool HasManual { get; set; }

    public Span<ulong> Failed => failed.AsSpan(0, Words);

    public Span<ulong> Missing => missing.AsSpan(0, Words);

    public Span<ulong> NotApplicable => notApplicable.AsSpan(0, Words);

    public Span<ulong> Manual => manual.AsSpan(0, Words);

    /// <summary>Begins anew: only <see cref="Failed"/> is there, and must be written.</summary>
    public void Begin(int count)
    {
        Words = Bitmaps.WordsFor(count);
        (HasMissing, HasNotApplicable, HasManual) = (false, false, false);
        if (failed.Length <= Words)
        {
            // A word to spare: bits are looked up eight bytes at a time.
            failed = new ulong[Words + 1];
            missing = new ulong[Words + 1];
            notApplicable = new ulong[Words + 1];
            manual = new ulong[Words + 1];
        }
    }

    /// <summary>Nothing is given.</summary>
    public void SetAllMissing()
    {
        Failed.Clear();
        Missing.Fill(ulong.MaxValue);
        HasMissing = true;
    }

    /// <summary>The planes with the word to spare.</summary>
    public ReadOnlySpan<ulong> FailedAndSpare => failed;

    public ReadOnlySpan<ulong> MissingAndSpare => missing;

    public ReadOnlySpan<ulong> NotApplicableAndSpare => notApplicable;

    public ReadOnlySpan<ulong> ManualAndSpare => manual;

    public ulong MissingAt(int word) => HasMissing ? missing[word] : 0;

    public ulong NotApplicableAt(int word) => HasNotApplicable ? notApplicable[word] : 0;

    public ulong ManualAt(int word) => HasManual ? manual[word] : 0;

    public ulong PassedAt(int word) => ~(failed[word] | MissingAt(word) | NotApplicableAt(word) | ManualAt(word));

    /// <summary>Sets a word of each plane.</summary>
    public void Set(int word, ulong fails, ulong lacks, ulong doesNotApply, ulong isManual)
    {
        failed[word] = fails;
        missing[word] = lacks;
        notApplicable[word] = doesNotApply;
        manual[word] = isManual;
    }

    /// <summary>Says that all planes have been set.</summary>
    public void HasAll() => (HasMissing, HasNotApplicable, HasManual) = (true, true, true);

    /// <summary>What cannot be told is missing, where nothing else is there but failures.</summary>
    public void Lack(ReadOnlySpan<ulong> lacking)
    {
        for (int i = 0; i < Words; i++)
        {
            failed[i] &= ~lacking[i];
            missing[i] = lacking[i];
        }

        HasMissing = true;
    }

    /// <summary>What is not given is missing, whatever was found there.</summary>
    /// <param name="given">Which are given, or null where all are.</param>
    /// <param name="start">The first of them.</param>
    public void Lack(ulong[]? given, int start)
    {
        if (given is null)
        {
            return;
        }

        for (int i = 0; i < Words; i++)
        {
            ulong valid = Bitmaps.Word(given, start, i);
            failed[i] &= valid;
            missing[i] = ~valid | MissingAt(i);
            notApplicable[i] &= valid;
            manual[i] &= valid;
        }

        HasMissing = true;
    }
}
