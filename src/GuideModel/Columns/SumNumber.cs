namespace GuideModel;

/// <summary>The sum of a member over the elements of a list; not to be told where one of them lacks it.</summary>
internal sealed class SumNumber(int slot, int member) : ColumnNumber
{
    internal override void Read(ColumnScope scope, int start, int count, Numbers result, PlanePool pool)
    {
        if (scope[slot] is not { } list)
        {
            result.Begin(count, 1, areNarrow: false);
            result.LackAll();
            return;
        }

        ReadOnlySpan<int> offsets = list.Column.OffsetSpan.Slice(start, count + 1);
        Numbers summands = pool.RentNumbers();
        new SlotNumber(member).Read(list.Elements!, offsets[0], offsets[count] - offsets[0], summands, pool);
        result.Begin(count, summands.One, areNarrow: false);
        for (int i = 0; i < count; i++)
        {
            long sum = 0;
            for (int e = offsets[i] - offsets[0]; e < offsets[i + 1] - offsets[0]; e++)
            {
                bool lacks = ((summands.Lacking[e / 64] >> (e % 64)) & 1) != 0;
                result.Lacking[i / 64] |= (lacks ? 1UL : 0) << (i % 64);
                sum = checked(sum + summands.Values[e]);
            }

            result.Values[i] = sum;
        }

        pool.Return(summands);
        result.Lack(list.Given, start);
    }
}
