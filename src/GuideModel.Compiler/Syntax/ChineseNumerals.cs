namespace GuideModel.Compiler.Syntax;

/// <summary>The numbers of chapters and directions, which are written 一, 十二 or 12.</summary>
internal static class ChineseNumerals
{
    private const string Digits = "一二三四五六七八九";

    /// <summary>A numeral from 一 to 九十九 in Arabic digits; anything else as it is.</summary>
    public static string ToArabic(string numeral, bool keep = false) =>
        keep || Value(numeral) is not { } value ? numeral : value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The value of a numeral in either script, or null.</summary>
    public static int? Value(string numeral)
    {
        if (int.TryParse(numeral, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int arabic))
        {
            return arabic;
        }

        string[] parts = numeral.Split('十');
        if (parts.Length > 2 || numeral.Length == 0 || parts.Any(p => p.Length > 1 || (p.Length == 1 && !Digits.Contains(p[0]))))
        {
            return null;
        }

        int Digit(string part, int none) => part.Length == 0 ? none : Digits.IndexOf(part[0]) + 1;
        return parts.Length == 1 ? Digit(parts[0], 0) : (Digit(parts[0], 1) * 10) + Digit(parts[1], 0);
    }
}
