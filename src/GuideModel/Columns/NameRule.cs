namespace GuideModel;

/// <summary>One of some names of an enumeration.</summary>
internal sealed class NameRule(int slot, bool negated, int[] values) : ColumnRule
{
    internal override void Evaluate(ColumnScope scope, int start, int count, Planes result, PlanePool pool)
    {
        result.Begin(count);
        if (scope[slot] is not { } column)
        {
            result.SetAllMissing();
            return;
        }

        int[] set = column.Values is { } meant ? [.. Enumerable.Range(0, meant.Length).Where(i => values.Contains(meant[i]))] : values;
        column.NotIn(start, count, set, negated, result.Failed);
        result.Lack(column.Given, start);
    }
}
