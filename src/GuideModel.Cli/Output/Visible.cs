using System.Globalization;
using System.Text;

namespace GuideModel.Cli.Output;

/// <summary>Text of a guide on one line, with what would be invisible, or would turn other characters around, spelt out.</summary>
internal static class Visible
{
    public static string Of(string text)
    {
        if (text.All(c => c == ' ' || !(char.IsControl(c) || char.IsWhiteSpace(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format)))
        {
            return text;
        }

        var visible = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                visible.Append(' ');
            }
            else if (Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format)
            {
                visible.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
            }
            else
            {
                visible.Append(rune.ToString());
            }
        }

        return visible.ToString();
    }
}
