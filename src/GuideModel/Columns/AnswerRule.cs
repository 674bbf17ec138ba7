namespace GuideModel;

/// <summary>A yes/no answer that must be yes.</summary>
internal sealed class AnswerRule(int slot) : ColumnRule
{
    internal override void Evaluate(ColumnScope scope, int start, int count, Planes result, PlanePool pool)
    {
        result.Begin(count);
        if (scope[slot] is not { } column)
        {
            result.SetAllMissing();
            return;
        }

        ReadOnlySpan<byte> bits = column.Column.Values.Span;
        int first = column.Column.BitStart + start;
        for (int i = 0; i < result.Words; i++)
        {
            result.Failed[i] = ~Bitmaps.Word(bits, first + (i * 64));
        }

        result.Lack(column.Given, start);
    }
}
