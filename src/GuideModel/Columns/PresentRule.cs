namespace GuideModel;

/// <summary>A thing that must be there.</summary>
internal sealed class PresentRule(int slot) : ColumnRule
{
    internal override void Evaluate(ColumnScope scope, int start, int count, Planes result, PlanePool pool)
    {
        result.Begin(count);
        if (scope[slot] is not { } column)
        {
            result.SetAllMissing();
            return;
        }

        result.Failed.Clear();
        result.Lack(column.Given, start);
    }
}
