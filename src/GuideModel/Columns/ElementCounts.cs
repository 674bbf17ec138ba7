namespace GuideModel;

/// <summary>For how many elements of each list of a run a rule holds: certainly, and possibly.</summary>
internal readonly ref struct ElementCounts
{
    private readonly ReadOnlySpan<int> offsets;
    private readonly ReadOnlySpan<ulong> notCertain;
    private readonly ReadOnlySpan<ulong> notPossible;

    /// <param name="list">The list.</param>
    /// <param name="where">The rule.</param>
    /// <param name="start">The first application.</param>
    /// <param name="count">How many.</param>
    /// <param name="outcomes">Where the outcomes of the elements go.</param>
    /// <param name="pool">Room on the way.</param>
    public ElementCounts(BoundColumn list, ColumnRule where, int start, int count, Planes outcomes, PlanePool pool)
    {
        offsets = list.Column.OffsetSpan.Slice(start, count + 1);
        where.Evaluate(list.Elements!, offsets[0], offsets[count] - offsets[0], outcomes, pool);
        notPossible = outcomes.FailedAndSpare;
        notCertain = notPossible;
        IsCertain = !(outcomes.HasMissing || outcomes.HasManual || outcomes.HasNotApplicable);
        if (IsCertain)
        {
            return;
        }

        for (int i = 0; i < outcomes.Words; i++)
        {
            ulong not = outcomes.Failed[i] | outcomes.NotApplicableAt(i);
            outcomes.Set(i, not, not | outcomes.MissingAt(i) | outcomes.ManualAt(i), 0, 0);
        }

        notCertain = outcomes.MissingAndSpare;
    }

    /// <summary>Whether it is certain of every element whether it counts.</summary>
    public bool IsCertain { get; }

    /// <summary>How many elements certainly count.</summary>
    public int Certain(int list) => Length(list) - Bitmaps.Count(notCertain, offsets[list] - offsets[0], Length(list));

    /// <summary>How many may.</summary>
    public int Possible(int list) => Length(list) - Bitmaps.Count(notPossible, offsets[list] - offsets[0], Length(list));

    private int Length(int list) => offsets[list + 1] - offsets[list];
}
