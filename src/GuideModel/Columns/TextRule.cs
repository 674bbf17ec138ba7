using System.Text;

namespace GuideModel;

/// <summary>One of some texts.</summary>
internal sealed class TextRule(int slot, bool negated, string[] texts) : ColumnRule
{
    private readonly byte[][] utf8 = [.. texts.Select(Encoding.UTF8.GetBytes)];

    internal override void Evaluate(ColumnScope scope, int start, int count, Planes result, PlanePool pool)
    {
        result.Begin(count);
        if (scope[slot] is not { } column)
        {
            result.SetAllMissing();
            return;
        }

        result.Failed.Clear();
        ReadOnlySpan<int> offsets = column.Column.OffsetSpan.Slice(start, count + 1);
        ReadOnlySpan<byte> bytes = column.Column.Values.Span;
        for (int i = 0; i < count; i++)
        {
            result.Failed[i / 64] |= (Has(bytes[offsets[i]..offsets[i + 1]]) == negated ? 1UL : 0) << (i % 64);
        }

        result.Lack(column.Given, start);
    }

    private bool Has(ReadOnlySpan<byte> text)
    {
        foreach (byte[] one in utf8)
        {
            if (text.SequenceEqual(one))
            {
                return true;
            }
        }

        return false;
    }
}
