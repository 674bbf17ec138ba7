using System.Text;

namespace GuideModel.Compiler.Text;

/// <summary>Writes text without what typesetting and extraction left in it (GRAMMAR.md, G1.7). Its normal text stays the same.</summary>
internal static class CanonicalText
{
    private const string Openers = "(（《“「『【〖[［〔";

    /// <summary>A span on one line: no line breaks, no invisible characters, no blanks that nobody typed.</summary>
    public static string Of(string content, GuideSpan span)
    {
        var text = new StringBuilder(span.Length);
        bool blank = false;
        bool lineBreak = false;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = content[i];
            if (Characters.IsLineBreak(c))
            {
                lineBreak = true;
            }
            else if (char.IsWhiteSpace(c) && !Invisible.Is(c))
            {
                blank = true;
            }
            else if (!Characters.IsNothing(c))
            {
                c = Characters.Plain(c);
                if (text.Length > 0 && (blank || lineBreak) && Separates(text[text.Length - 1], c, lineBreak))
                {
                    text.Append(' ');
                }

                text.Append(c);
                (blank, lineBreak) = (false, false);
            }
        }

        return text.ToString();
    }

    /// <summary>A line a person wrote, with its blanks, one at a time.</summary>
    public static string Line(string content, GuideSpan span)
    {
        IEnumerable<char> kept = content.Substring(span.Start, span.Length).Where(c => !Characters.IsNothing(c)).Select(c => char.IsWhiteSpace(c) && !Invisible.Is(c) ? ' ' : c);
        return string.Join(" ", string.Concat(kept).Split([' '], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Characters without blanks.</summary>
    public static string Solid(string content, GuideSpan span) =>
        string.Concat(content.Substring(span.Start, span.Length).Where(c => !Characters.IsBlank(c)).Select(Characters.Plain));

    // Blanks beside figures and Latin letters are typography and stay; others, and those at the ends of lines, are accidents.
    // Two words or figures stay two, and two sentences: an address goes on after its ?.
    private static bool Separates(char before, char after, bool lineBreak)
    {
        bool latinBefore = Characters.IsLatin(before);
        bool latinAfter = Characters.IsLatin(after);
        return lineBreak ? latinAfter && (latinBefore || before is '!' or '?')
            : (latinAfter && !Openers.Contains(before)) || (latinBefore && char.IsLetter(after));
    }
}
