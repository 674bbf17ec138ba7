using System.Globalization;
using System.Text;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission;

/// <summary>Writes values as C#: the only door by which text of a guide enters code.</summary>
internal static class CSharp
{
    private static readonly HashSet<string> Keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false "
        + "finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params private "
        + "protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked "
        + "unsafe ushort using virtual void volatile while required record field").Split(' '), StringComparer.Ordinal);

    // What every object or record has already.
    private static readonly HashSet<string> Taken = new(
        "Clone Equals EqualityContract Finalize GetHashCode GetType MemberwiseClone PrintMembers ReferenceEquals ToString".Split(' '), StringComparer.Ordinal);

    /// <summary>The name of a record's member.</summary>
    public static string Member(string name) => Taken.Contains(name) ? name + "Value" : Name(name);

    /// <summary>A name as an identifier.</summary>
    public static string Name(string name) => Keywords.Contains(name) ? "@" + name : name;

    /// <summary>A string literal; anything but plain characters is escaped.</summary>
    public static string Text(string? value)
    {
        if (value is null)
        {
            return "null";
        }

        var builder = new StringBuilder(value.Length + 2).Append('"');
        foreach (char c in value)
        {
            builder.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                _ when IsPlain(c) => c.ToString(),
                _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
            });
        }

        return builder.Append('"').ToString();
    }

    /// <summary>Text of an XML documentation comment, on one line.</summary>
    public static string Doc(string value)
    {
        var builder = new StringBuilder(value.Length);
        foreach (char c in value)
        {
            builder.Append(c switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ when IsPlain(c) => c.ToString(), _ => " " });
        }

        return builder.ToString();
    }

    /// <summary>A decimal literal.</summary>
    public static string Number(decimal value) => Notation.Print(value) + "m";

    /// <summary>A day.</summary>
    public static string Day(DateLiteral day) => string.Format(CultureInfo.InvariantCulture, "new global::System.DateOnly({0}, {1}, {2})", day.Year, day.Month, day.Day);

    // Letters, digits, punctuation and symbols of any script; no controls, no formats (bidi), no separators but the blank.
    private static bool IsPlain(char c) => c == ' ' || char.IsLetterOrDigit(c) || char.IsPunctuation(c) || char.IsSymbol(c);
}
