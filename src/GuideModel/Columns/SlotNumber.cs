namespace GuideModel;

/// <summary>A member's own value.</summary>
internal sealed class SlotNumber(int slot) : ColumnNumber
{
    internal override ColumnRule Compare(ColumnComparison comparison, decimal literal) => new SlotRule(slot, comparison, literal);

    internal override void Read(ColumnScope scope, int start, int count, Numbers result, PlanePool pool)
    {
        if (scope[slot] is not { } column)
        {
            result.Begin(count, 1, areNarrow: true);
            result.LackAll();
            return;
        }

        result.Begin(count, column.Column.One, column.Column.Type != ColumnType.Int64);
        column.Widen(start, result.Values);
        result.Lack(column.Given, start);
    }
}
