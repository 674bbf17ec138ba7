using System.Globalization;
using System.Text;

namespace GuideModel.Compiler.Model;

/// <summary>Walks over a text in the notation of readings. Signs may have either width, for notes are typed with a Chinese
/// keyboard. What is not there is not taken; the first mistake is kept.</summary>
internal sealed class NotationScanner(string text)
{
    // No member and no rank can have the name of a word of the notation.
    private static readonly HashSet<string> Reserved = new(["and", "or", "not", "in", "when", "where"], StringComparer.Ordinal);

    private const int MaxDigits = 28;

    private int at;

    /// <summary>The first mistake.</summary>
    public NotationError? Error { get; private set; }

    /// <summary>Offset after the last thing taken.</summary>
    public int End { get; private set; }

    public bool AtEnd => SkipBlanks() == text.Length;

    public bool AtWordOrFunction => SkipBlanks() < text.Length && IsWordStart(text[at]) && !Reserved.Contains(Word(dots: true).Text);

    // 50%, 3年: the notation counts in months, yuan and parts of one.
    public bool AtBuiltInUnit => SkipBlanks() < text.Length && "%年月日天周个项篇件名人次家元万亿".Contains(Narrow(text[at]));

    public int SkipBlanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    public bool AtSign(string sign) => SignLength(sign) > 0;

    public bool TakeSign(string sign)
    {
        int length = SignLength(sign);
        return length > 0 && Take(length);
    }

    public bool Need(string sign)
    {
        if (TakeSign(sign))
        {
            return true;
        }

        Fail(new NotationError(NotationMistake.Sign, SkipBlanks(), Here(), sign));
        return false;
    }

    public bool TakeWord(string word) => AtWord(word, SkipBlanks()) && Take(word.Length);

    public bool TakeWords(string first, string second)
    {
        int start = SkipBlanks();
        if (TakeWord(first) && TakeWord(second))
        {
            return true;
        }

        at = start;
        return false;
    }

    /// <summary>A function's name with its opening bracket. A member may have the same name.</summary>
    public bool TakeFunction(string name)
    {
        int start = SkipBlanks();
        if (AtWord(name, start))
        {
            at += name.Length;
            if (TakeSign("("))
            {
                return true;
            }

            at = start;
        }

        return false;
    }

    /// <summary>A member's path, or null.</summary>
    public string? TakePath() => TakeWord(dots: true);

    /// <summary>A name of a list, or null.</summary>
    public string? TakeName() => TakeWord(dots: false);

    /// <summary>A number, or null; one that cannot be kept is a mistake.</summary>
    public decimal? TakeNumber()
    {
        int start = SkipBlanks();
        int end = start < text.Length && Narrow(text[start]) == '-' ? start + 1 : start;
        int first = end;
        while (end < text.Length && IsDigit(end))
        {
            end++;
        }

        if (end == first)
        {
            return null;
        }

        if (end + 1 < text.Length && Narrow(text[end]) == '.' && IsDigit(end + 1))
        {
            do
            {
                end++;
            }
            while (end < text.Length && IsDigit(end));
        }

        string digits = Narrowed(start, end);
        if (end - first > MaxDigits || !decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value))
        {
            Fail(new NotationError(NotationMistake.Number, start, end - start));
            return null;
        }

        Take(end - start);
        return value;
    }

    /// <summary>A day, or null; one that no calendar has is a mistake.</summary>
    public DateLiteral? TakeDay()
    {
        const string Form = "0000-00-00";
        int start = SkipBlanks();
        if (start + Form.Length > text.Length)
        {
            return null;
        }

        string day = Narrowed(start, start + Form.Length);
        if (!day.Select((c, i) => Form[i] == '0' ? c is >= '0' and <= '9' : c == '-').All(fits => fits))
        {
            return null;
        }

        if (!DateTime.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date))
        {
            Fail(new NotationError(NotationMistake.Day, start, Form.Length));
            return null;
        }

        Take(Form.Length);
        return new DateLiteral(date.Year, date.Month, date.Day);
    }

    /// <summary>What stands in quotes, or null; quotes that do not close are a mistake.</summary>
    public string? TakeQuoted()
    {
        int start = SkipBlanks();
        if (start == text.Length || !IsQuote(text[start]))
        {
            return null;
        }

        int end = start + 1;
        while (end < text.Length && !IsQuote(text[end]))
        {
            end++;
        }

        if (end == text.Length || end == start + 1)
        {
            Fail(new NotationError(NotationMistake.Unclosed, start, end - start));
            return null;
        }

        Take(end + 1 - start);
        return text.Substring(start + 1, end - start - 1);
    }

    public void FailHere(NotationMistake mistake) => Fail(new NotationError(mistake, SkipBlanks(), Here()));

    private void Fail(NotationError error) => Error ??= error;

    // The run of characters a mistake points at.
    private int Here()
    {
        int end = at;
        while (end < text.Length && IsWordPart(text[end]))
        {
            end++;
        }

        return end > at ? end - at : Math.Min(1, text.Length - at);
    }

    private bool Take(int length)
    {
        at += length;
        End = at;
        return true;
    }

    private bool AtWord(string word, int start) =>
        start + word.Length <= text.Length && Narrowed(start, start + word.Length) == word
        && (start + word.Length == text.Length || !IsWordPart(text[start + word.Length]));

    private string? TakeWord(bool dots)
    {
        if (SkipBlanks() == text.Length || !IsWordStart(text[at]))
        {
            return null;
        }

        (string word, int length) = Word(dots);
        return Reserved.Contains(word) ? null : Take(length) ? word : null;
    }

    private (string Text, int Length) Word(bool dots)
    {
        int end = at;
        while (end < text.Length && (IsWordPart(text[end])
            || (dots && Narrow(text[end]) == '.' && end + 1 < text.Length && IsWordPart(text[end + 1]))))
        {
            end++;
        }

        return (Narrowed(at, end), end - at);
    }

    // ≥ ≤ ≠ and … are one character each.
    private int SignLength(string sign)
    {
        int start = SkipBlanks();
        if (start < text.Length && (sign, text[start]) is (">=", '≥') or ("<=", '≤') or ("!=", '≠') or ("...", '…') or (",", '、'))
        {
            return text[start] == '…' && start + 1 < text.Length && text[start + 1] == '…' ? 2 : 1;
        }

        return start + sign.Length <= text.Length && Narrowed(start, start + sign.Length) == sign ? sign.Length : 0;
    }

    private string Narrowed(int start, int end)
    {
        var builder = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            builder.Append(Narrow(text[i]));
        }

        return builder.ToString();
    }

    // The full-width forms of ASCII stand at a fixed distance.
    private static char Narrow(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    private bool IsDigit(int index) => Narrow(text[index]) is >= '0' and <= '9';

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '＂';

    private static bool IsWordStart(char c) => char.IsLetter(c) || c == '_';

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || Narrow(c) == '_';
}
