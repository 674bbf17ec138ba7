using System.Globalization;
using System.Text.Json;

namespace GuideModel;

/// <content>Numbers, none of them rounded.</content>
public ref partial struct FactReader
{
    /// <summary>A whole number of persons or pieces, or null when absent.</summary>
    public int? ReadCount()
    {
        decimal? number = Number(0);
        int? count = null;
        if (number is { } value)
        {
            if (value == decimal.Truncate(value) && value <= int.MaxValue)
            {
                count = (int)value;
            }
            else
            {
                Report(GuideModel.Problems.OutOfRange(Pointer, "整数", "a whole number", Raw()));
            }
        }

        Leave();
        return count;
    }

    /// <summary>A number of any sign, or null when absent.</summary>
    public decimal? ReadNumber() => ReadNumber(decimal.MinValue);

    /// <summary>Months, or null when absent.</summary>
    public Months? ReadMonths() => ReadNumber(0) is { } value ? new Months(value) : null;

    /// <summary>Days, or null when absent.</summary>
    public Days? ReadDays() => ReadNumber(0) is { } value ? new Days(value) : null;

    /// <summary>Yuan, or null when absent.</summary>
    public Yuan? ReadYuan() => ReadNumber(0) is { } value ? new Yuan(value) : null;

    private decimal? ReadNumber(decimal least)
    {
        decimal? number = Number(least);
        Leave();
        return number;
    }

    private decimal? Number(decimal least)
    {
        if (!Expect(JsonTokenType.Number, "数字", "a number"))
        {
            return null;
        }

        if (!IsExact() || !reader.TryGetDecimal(out decimal value))
        {
            Report(GuideModel.Problems.OutOfRange(Pointer, "位数不超过28位的数字", "a number of at most 28 digits", Raw()));
            return null;
        }

        if (value < least)
        {
            Report(GuideModel.Problems.OutOfRange(Pointer, "不小于零的数字", "no negative number", Raw()));
            return null;
        }

        return value;
    }

    // A decimal rounds what does not fit, and 0.4999… must not become 0.5.
    private readonly bool IsExact()
    {
        ReadOnlySpan<byte> number = reader.ValueSpan;
        int end = number.IndexOfAny((byte)'e', (byte)'E');
        int exponent = 0;
        if (end >= 0 && !int.TryParse(number[(end + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        ReadOnlySpan<byte> digits = end < 0 ? number : number[..end];
        int point = digits.IndexOf((byte)'.');
        long scale = (point < 0 ? 0L : digits.Length - point - 1) - exponent;
        return digits.TrimStart("-0."u8).Length <= 28 && scale <= 28;
    }
}
