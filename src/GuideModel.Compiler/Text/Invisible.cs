using System.Globalization;

namespace GuideModel.Compiler.Text;

/// <summary>Characters that can make a text look different from what it says.</summary>
internal static class Invisible
{
    /// <summary>Whether a character is a control, a bidirectional mark or the mark of undecodable bytes; line breaks, tabs and page breaks are not.</summary>
    public static bool Is(char c) =>
        c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\uFFFD'
        || (char.IsControl(c) && c is not ('\r' or '\n' or '\t' or '\v' or '\f'));

    /// <summary>A text with such characters written as \uXXXX.</summary>
    public static string Escape(string text) => !text.Any(Is) ? text
        : string.Concat(text.Select(c => Is(c) ? "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) : c.ToString()));
}
