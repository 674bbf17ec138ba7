namespace GuideModel;

/// <summary>For how many elements of a list a rule holds; not to be told where one may count or not.</summary>
internal sealed class CountNumber(int slot, ColumnRule where) : ColumnNumber
{
    internal override ColumnRule Compare(ColumnComparison comparison, decimal literal) => new CountRule(slot, where, NumberRange.Of(comparison, literal, 1));

    internal override void Read(ColumnScope scope, int start, int count, Numbers result, PlanePool pool)
    {
        result.Begin(count, 1, areNarrow: true);
        if (scope[slot] is not { } list)
        {
            result.LackAll();
            return;
        }

        Planes outcomes = pool.Rent();
        var counts = new ElementCounts(list, where, start, count, outcomes, pool);
        for (int i = 0; i < count; i++)
        {
            int certain = counts.Certain(i);
            result.Values[i] = certain;
            result.Lacking[i / 64] |= (certain != counts.Possible(i) ? 1UL : 0) << (i % 64);
        }

        pool.Return(outcomes);
        result.Lack(list.Given, start);
    }
}
