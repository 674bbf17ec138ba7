namespace GuideModel;

/// <summary>A comparison of a member's own value: the column is looked at once, where it lies.</summary>
internal sealed class SlotRule(int slot, ColumnComparison comparison, decimal literal) : ColumnRule
{
    internal override void Evaluate(ColumnScope scope, int start, int count, Planes result, PlanePool pool)
    {
        result.Begin(count);
        if (scope[slot] is not { } column)
        {
            result.SetAllMissing();
            return;
        }

        NumberRange range = column.RangeOf(comparison, literal);
        if (column.Values is { } ranks)
        {
            int[] set = [.. Enumerable.Range(0, ranks.Length).Where(i => ranks[i] >= 0 && range.Holds(ranks[i]))];
            column.NotIn(start, count, set, isNegated: false, result.Failed);
        }
        else
        {
            column.Outside(start, count, range, result.Failed);
        }

        result.Lack(column.Given, start);
    }
}
