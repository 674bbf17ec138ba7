using System.Globalization;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Reads numbers as official texts write them (GRAMMAR.md, "Numbers").</summary>
internal static class Numbers
{
    private const string Digits = "〇一二三四五六七八九";
    private const string FormalDigits = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>The characters that a number may begin with.</summary>
    public const string FirstCharacters = "0123456789" + Digits + FormalDigits + "两十拾百佰千仟";

    /// <summary>Reads the longest number at a position of normal text, 万 and 亿 included; null if there is none.</summary>
    /// <remarks><c>Plain</c> is the number before 万 and 亿: 300 in 300万.</remarks>
    public static (decimal Value, int End, decimal Plain)? Read(string text, int at) => ReadArabic(text, at) ?? ReadChinese(text, at);

    private static (decimal Value, int End, decimal Plain)? ReadArabic(string text, int at)
    {
        int end = at;
        bool point = false;
        var digits = new System.Text.StringBuilder();
        while (end < text.Length)
        {
            char c = text[end];
            bool thousands = c == ',' && end > at && IsDigits(text, end + 1, 3) && !IsDigits(text, end + 4, 1) && !point;
            bool decimalPoint = c == '.' && !point && end > at && IsDigits(text, end + 1, 1);
            if (c is >= '0' and <= '9' || decimalPoint)
            {
                digits.Append(c);
                point |= decimalPoint;
            }
            else if (!thousands)
            {
                break;
            }

            end++;
        }

        // More digits than a decimal holds are no number that an official text means.
        if (digits.Length is 0 or > 20)
        {
            return null;
        }

        decimal value = decimal.Parse(digits.ToString(), CultureInfo.InvariantCulture);
        return Powered(value, text, end) ?? Scale(value, text, end);
    }

    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    // No larger or smaller figure of a measurement is written out.
    private const int MostZeros = 12;

    // 1×10⁸, 10⁶, 5×10^-4
    private static (decimal Value, int End, decimal Plain)? Powered(decimal plain, string text, int at)
    {
        bool times = at + 3 < text.Length && text[at] is '×' or 'x' && text[at + 1] == '1' && text[at + 2] == '0';
        int end = times ? at + 3 : at;
        if ((!times && plain != 10) || end >= text.Length)
        {
            return null;
        }

        bool caret = text[end] == '^';
        end += caret ? 1 : 0;
        bool negative = end < text.Length && text[end] is '⁻' or '-' && (caret || text[end] == '⁻');
        end += negative ? 1 : 0;
        int power = 0;
        int start = end;
        while (end < text.Length && end - start < 2 && (caret ? "0123456789" : Superscripts).IndexOf(text[end]) is >= 0 and int digit)
        {
            power = (power * 10) + digit;
            end++;
        }

        if (end == start || power > MostZeros || plain > 1_000_000m)
        {
            return null;
        }

        decimal value = times ? plain : 1;
        for (int i = 0; i < power; i++)
        {
            value = negative ? value / 10 : value * 10;
        }

        return (value, end, value);
    }

    private static bool IsDigits(string text, int at, int count)
    {
        for (int i = at; i < at + count; i++)
        {
            if (i >= text.Length || text[i] is not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return true;
    }

    private static (decimal Value, int End, decimal Plain)? ReadChinese(string text, int at)
    {
        decimal total = 0;
        decimal digit = -1;
        int end = at;
        for (; end < text.Length; end++)
        {
            int value = Digit(text[end]);
            int unit = text[end] switch { '十' or '拾' => 10, '百' or '佰' => 100, '千' or '仟' => 1000, _ => 0 };
            if (value >= 0)
            {
                if (digit > 0)
                {
                    return null; // 二三: two digits side by side are no number
                }

                digit = value;
            }
            else if (unit > 0)
            {
                total += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            }
            else
            {
                break;
            }
        }

        return end == at ? null : Scale(total + Math.Max(digit, 0), text, end);
    }

    private static int Digit(char c) => c switch
    {
        '两' => 2,
        _ => Math.Max(Digits.IndexOf(c), FormalDigits.IndexOf(c)),
    };

    private static (decimal Value, int End, decimal Plain) Scale(decimal plain, string text, int at)
    {
        decimal value = plain;
        while (at < text.Length && text[at] is ('万' or '亿'))
        {
            decimal scale = text[at] == '万' ? 10_000m : 100_000_000m;
            if (value > decimal.MaxValue / scale / 1_000_000m)
            {
                break;
            }

            value *= scale;
            at++;

            // 三亿五千万: what follows 亿 counts in 万.
            if (scale > 10_000m && Read(text, at) is { Value: < 100_000_000m } rest && text[rest.End - 1] == '万')
            {
                return (value + rest.Value, rest.End, value + rest.Value);
            }
        }

        return (value, at, plain);
    }
}
