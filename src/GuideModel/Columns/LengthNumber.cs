namespace GuideModel;

/// <summary>How many elements a list has.</summary>
internal sealed class LengthNumber(int slot) : ColumnNumber
{
    internal override void Read(ColumnScope scope, int start, int count, Numbers result, PlanePool pool)
    {
        result.Begin(count, 1, areNarrow: true);
        if (scope[slot] is not { } list)
        {
            result.LackAll();
            return;
        }

        Vectors.Differences(list.Column.OffsetSpan.Slice(start, count + 1), result.Values);
        result.Lack(list.Given, start);
    }
}
