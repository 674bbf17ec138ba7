using System.Text;
using System.Text.RegularExpressions;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Tests.Text;

/// <summary>Makes of a tidy text what PDF extraction, pasting and Windows make of it: the same words, dirty.</summary>
internal sealed class Dirt(int seed)
{
    // The page's width: shorter lines are ended by their writer, not broken.
    private const int Narrowest = 17;

    private static readonly string[] Nothings = ["\u200B", "\uFEFF", "\u00AD", "\u2060"];
    private static readonly string[] Blanks = [" ", "\u00A0", "\u3000", "\t", "  "];
    private static readonly string[] LineBreaks = ["\n", "\r\n", "\r"];

    private static readonly Regex SentenceEnd = new("[。！？!?][)）\"”]*$");

    private readonly ILookup<char, char> otherForms = Enumerable.Range(0, 0xFFFF).Select(c => (char)c)
        .Where(c => !char.IsSurrogate(c) && Characters.Normal(c) != c && !Characters.IsBlank(c)).ToLookup(Characters.Normal);

    private readonly Random random = new(seed);

    /// <summary>Whether blanks are put beside figures and Latin letters too, where they may have been published.</summary>
    public bool BlanksBesideFigures { get; init; } = true;

    /// <summary>Whether punctuation changes its width, as it may have been published.</summary>
    public bool OtherPunctuation { get; init; } = true;

    /// <summary>Whether lines are broken where a sentence ends too: nothing tells such a break from the end of a paragraph.</summary>
    public bool BreaksBetweenSentences { get; init; } = true;

    /// <summary>A dirty text that must read like the tidy one.</summary>
    public string Of(string tidy)
    {
        string[] lines = tidy.Split('\n');
        string head = random.Next(3) switch { 0 => lines[0], 1 => "科学技术部国际合作司", _ => "" };
        int style = random.Next(6);
        bool below = random.Next(2) == 0;
        int page = random.Next(1, 20);
        int first = page;
        var text = new StringBuilder();
        for (int i = 0; i < lines.Length; i++)
        {
            // A margin note is a person's line, written on one line.
            bool isNote = lines[i].StartsWith('※');
            foreach (string part in isNote ? [lines[i]] : Broken(lines[i]))
            {
                text.Append(isNote ? part : Line(part)).Append('\n');
                if (i > 0 && random.Next(12) == 0 && !isNote && part.Length >= Narrowest)
                {
                    text.Append(PageEnd(head, style, below, page++));
                }
            }
        }

        // A head that stands once recurs nowhere; a third page end closes the text so that there are several.
        while (page < first + 3)
        {
            text.Append(PageEnd(head, style, below, page++));
        }

        return text.ToString().TrimEnd('\n').Replace("\n", LineBreaks[random.Next(LineBreaks.Length)], StringComparison.Ordinal);
    }

    private string PageEnd(string head, int style, bool below, int page)
    {
        string number = style switch { 0 => $"- {page} -", 1 => $"— {page} —", 2 => $"第{page}页 共40页", 3 => $"－{page}－", 4 => $"第 {page} 页", _ => $"第{page}页/40" };
        string gap = random.Next(3) switch { 0 => "\n", 1 => " \u3000\n", _ => "" };
        return head.Length == 0 ? $"{gap}{number}\n{gap}" : below ? $"{gap}{Line(head)}\n{number}\n{gap}" : $"{gap}{number}\n{gap}{Line(head)}\n{gap}";
    }

    // The lines a paragraph is broken into, none of them short, none after a colon, none between Latin letters, none in a
    // figure, none at a mark that typesetting keeps from the beginning or the end of a line.
    private IEnumerable<string> Broken(string line)
    {
        int start = 0;
        while (random.Next(8) > 0 && line.Length - start >= 2 * Narrowest)
        {
            int end = start + random.Next(Narrowest, Math.Min(40, line.Length - start - 1));
            if (line[end - 1] is ':' or '：' || (!BreaksBetweenSentences && SentenceEnd.IsMatch(line[..end])) || "。，、；：？！）》”,;:?!)\".%".Contains(line[end]) || "（《“(\"".Contains(line[end - 1]) || line[..end].Count(c => !char.IsWhiteSpace(c)) < Narrowest || BothLatin(line, end) || (!BlanksBesideFigures && BesideFigure(line, end)) || (char.IsDigit(line[end]) && line[end - 1] is '.' or ',' or (>= '0' and <= '9')))
            {
                yield return line[start..];
                yield break;
            }

            yield return line[start..end] + (random.Next(2) == 0 ? " " : "");
            start = end;
        }

        yield return line[start..];
    }

    private string Line(string line)
    {
        var dirty = new StringBuilder(random.Next(3) == 0 ? Blanks[random.Next(Blanks.Length)] : "");
        for (int i = 0; i < line.Length; i++)
        {
            char[] forms = random.Next(6) == 0 ? [.. otherForms[Characters.Normal(line[i])]] : [];
            if (!OtherPunctuation)
            {
                forms = [.. forms.Where(f => Characters.Plain(f) == line[i])];
            }

            dirty.Append(forms.Length > 0 ? forms[random.Next(forms.Length)] : line[i]);
            if (random.Next(25) == 0)
            {
                dirty.Append(Nothings[random.Next(Nothings.Length)]);
            }

            // A number's figures stay together where a line begins: 1. 5 is an item.
            if (random.Next(25) == 0 && i + 1 < line.Length && i > 6 && !BothLatin(line, i + 1)
                && (BlanksBesideFigures || !(Characters.IsLatin(Characters.Normal(line[i])) || Characters.IsLatin(Characters.Normal(line[i + 1])))))
            {
                dirty.Append(Blanks[random.Next(Blanks.Length)]);
            }
        }

        return dirty.ToString();
    }

    // Where a line broken there leaves open whether a blank was published.
    private static bool BesideFigure(string line, int at)
    {
        int before = line[at - 1] == ' ' ? at - 2 : at - 1;
        int after = line[at] == ' ' ? at + 1 : at;
        bool isLatin = Characters.IsLatin(line[before]) || Characters.IsLatin(line[after]);
        return isLatin && (after - before > 1 || (Characters.IsLatin(line[before]) && Characters.IsLatin(line[after])));
    }

    private static bool BothLatin(string line, int at) => Characters.IsLatinLetter(line[at]) && Characters.IsLatinLetter(line[at - 1]);
}
