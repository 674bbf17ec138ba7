namespace GuideModel;

/// <summary>A comparison of the number of elements for which a rule holds: it must hold whichever of them count to pass, and for none to fail.</summary>
internal sealed class CountRule(int slot, ColumnRule where, NumberRange range) : ColumnRule
{
    internal override void Evaluate(ColumnScope scope, int start, int count, Planes result, PlanePool pool)
    {
        result.Begin(count);
        if (scope[slot] is not { } list)
        {
            result.SetAllMissing();
            return;
        }

        Planes outcomes = pool.Rent();
        var counts = new ElementCounts(list, where, start, count, outcomes, pool);
        if (counts.IsCertain)
        {
            Certain(counts, count, result.Failed);
        }
        else
        {
            Possible(counts, count, result);
        }

        pool.Return(outcomes);
        result.Lack(list.Given, start);
    }

    private void Certain(ElementCounts counts, int count, Span<ulong> failed)
    {
        // A range of counts is one of 32 bits: below its least, unsigned, is far above its most.
        int least = (int)Int128.Clamp(range.Least, 0, int.MaxValue);
        uint width = range.Most < range.Least || range.Most < 0 ? 0 : (uint)((int)Int128.Clamp(range.Most, 0, int.MaxValue) - least);
        bool isNone = range.Most < least;
        ulong flip = range.IsNegated ? ulong.MaxValue : 0;
        for (int word = 0; word < failed.Length; word++)
        {
            ulong outside = isNone ? ulong.MaxValue : 0;
            int end = Math.Min(64, count - (word * 64));
            for (int i = 0; !isNone && i < end; i++)
            {
                uint above = (uint)(counts.Certain((word * 64) + i) - least);
                outside |= (above > width ? 1UL : 0) << i;
            }

            failed[word] = outside ^ flip;
        }
    }

    private void Possible(ElementCounts counts, int count, Planes result)
    {
        for (int word = 0; word < result.Words; word++)
        {
            (ulong none, ulong some) = (0, 0);
            int end = Math.Min(64, count - (word * 64));
            for (int i = 0; i < end; i++)
            {
                int certain = counts.Certain((word * 64) + i);
                int possible = counts.Possible((word * 64) + i);
                bool any = range.HoldsForAny(certain, possible);
                none |= (any || range.HoldsForAll(certain, possible) ? 0 : 1UL) << i;
                some |= (any && !range.HoldsForAll(certain, possible) ? 1UL : 0) << i;
            }

            result.Set(word, none, some, 0, 0);
        }

        result.HasMissing = true;
    }
}
