using System.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Makes C# and JSON names.</summary>
internal static class Identifiers
{
    private const int MaxLength = 60;

    /// <summary>Whether a text can be an English name: a letter, then letters and digits.</summary>
    public static bool IsAsciiName(string text) =>
        text.Length is > 0 and <= MaxLength && IsLetter(text[0]) && text.All(c => IsLetter(c) || c is >= '0' and <= '9');

    /// <summary>An identifier from any text: what cannot stand in one is left out.</summary>
    public static string FromText(string text)
    {
        var builder = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];

            // -20℃ and 20℃ are two names, so are 1.0C and 10C.
            if (c is '-' or '.' && i + 1 < text.Length && char.IsDigit(text[i + 1]) && Sign(c, i == 0 ? ' ' : text[i - 1]) is { } sign)
            {
                builder.Append(sign);
            }

            // Letters and decimal digits of any script; no combining or format characters, which could hide in a name.
            if (char.IsLetter(c) || char.IsDigit(c))
            {
                builder.Append(c);
            }

            if (builder.Length == MaxLength)
            {
                break;
            }
        }

        if (builder.Length == 0 || char.IsDigit(builder[0]))
        {
            builder.Insert(0, '_');
        }

        builder[0] = char.ToUpperInvariant(builder[0]);
        return builder.ToString();
    }

    /// <summary>The name with a small first letter.</summary>
    /// <remarks>PCT专利 stays as it is.</remarks>
    public static string Camel(string name) => name.Length > 1 && char.IsUpper(name[0]) && char.IsUpper(name[1]) ? name
        : char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>The name with a capital first letter.</summary>
    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    // A sign before the figure, a range between two, a point within one.
    private static char? Sign(char sign, char before) => sign == '.' ? (char.IsDigit(before) ? '点' : null)
        : before is '%' or '℃' || char.IsDigit(before) ? '至' : before is >= '\u4E00' and <= '\u9FFF' || !char.IsLetterOrDigit(before) ? '负' : null;

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
