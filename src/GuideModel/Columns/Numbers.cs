namespace GuideModel;

/// <summary>Numbers worked out for a run of applications.</summary>
internal sealed class Numbers
{
    private long[] values = [];
    private ulong[] lacking = [];
    private int count;

    public Span<long> Values => values.AsSpan(0, count);

    /// <summary>Which cannot be told.</summary>
    public Span<ulong> Lacking => lacking.AsSpan(0, Bitmaps.WordsFor(count));

    /// <summary>How many of their unit make one.</summary>
    public long One { get; set; }

    /// <summary>Whether none of them takes more than 32 bits.</summary>
    public bool AreNarrow { get; set; }

    /// <summary>Begins anew: all can be told.</summary>
    public void Begin(int count, long one, bool areNarrow)
    {
        this.count = count;
        (One, AreNarrow) = (one, areNarrow);
        if (values.Length < count)
        {
            values = new long[count];
            lacking = new ulong[Bitmaps.WordsFor(count)];
        }

        Lacking.Clear();
    }

    /// <summary>None of them can be told.</summary>
    public void LackAll()
    {
        Values.Clear();
        Lacking.Fill(ulong.MaxValue);
    }

    /// <summary>What is not given cannot be told.</summary>
    public void Lack(ulong[]? given, int start)
    {
        for (int i = 0; given is not null && i < Lacking.Length; i++)
        {
            lacking[i] |= ~Bitmaps.Word(given, start, i);
        }
    }
}
