namespace GuideModel;

/// <summary>Every element of a list: a failure decides, then a missing fact, then people; an empty list has nothing to check.</summary>
internal sealed class EachRule(int slot, ColumnRule inner) : ColumnRule
{
    internal override void Evaluate(ColumnScope scope, int start, int count, Planes result, PlanePool pool)
    {
        result.Begin(count);
        if (scope[slot] is not { } list)
        {
            result.SetAllMissing();
            return;
        }

        ReadOnlySpan<int> offsets = list.Column.OffsetSpan.Slice(start, count + 1);
        Planes elements = pool.Rent();
        inner.Evaluate(list.Elements!, offsets[0], offsets[count] - offsets[0], elements, pool);
        if (elements.HasMissing || elements.HasManual || elements.HasNotApplicable)
        {
            Judge(offsets, elements, result);
        }
        else
        {
            JudgePlainly(offsets, elements.FailedAndSpare, result);
        }

        result.HasAll();
        pool.Return(elements);
        result.Lack(list.Given, start);
    }

    // Where every element passes or fails.
    private static void JudgePlainly(ReadOnlySpan<int> offsets, ReadOnlySpan<ulong> elements, Planes result)
    {
        int count = offsets.Length - 1;
        for (int word = 0; word < result.Words; word++)
        {
            (ulong failed, ulong none) = (0, 0);
            ReadOnlySpan<int> some = offsets[(word * 64)..];
            int end = Math.Min(64, count - (word * 64));
            for (int i = 0; i < end; i++)
            {
                int length = some[i + 1] - some[i];
                failed |= Any(elements, some[i] - offsets[0], length) << i;
                none |= (length == 0 ? 1UL : 0) << i;
            }

            result.Set(word, failed, 0, none, 0);
        }
    }

    private static void Judge(ReadOnlySpan<int> offsets, Planes elements, Planes result)
    {
        int count = offsets.Length - 1;
        for (int word = 0; word < result.Words; word++)
        {
            (ulong failed, ulong missing, ulong manual, ulong none) = (0, 0, 0, 0);
            int end = Math.Min(64, count - (word * 64));
            for (int i = 0; i < end; i++)
            {
                int from = offsets[(word * 64) + i] - offsets[0];
                int length = offsets[(word * 64) + i + 1] - offsets[(word * 64) + i];
                failed |= Any(elements.FailedAndSpare, from, length) << i;
                missing |= (elements.HasMissing ? Any(elements.MissingAndSpare, from, length) : 0) << i;
                manual |= (elements.HasManual ? Any(elements.ManualAndSpare, from, length) : 0) << i;
                none |= ((elements.HasNotApplicable ? Bitmaps.Count(elements.NotApplicableAndSpare, from, length) : 0) == length ? 1UL : 0) << i;
            }

            result.Set(word, failed, missing & ~failed, none, manual & ~missing & ~failed);
        }
    }

    private static ulong Any(ReadOnlySpan<ulong> bits, int from, int length) => Bitmaps.Count(bits, from, length) != 0 ? 1UL : 0;
}
