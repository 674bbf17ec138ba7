using System.Text;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>Reads a table of cells as Excel and WPS write it (RFC 4180): a cell in quotes may have separators, line breaks and doubled quotes.</summary>
internal sealed class CsvRows
{
    private static readonly char[] Separators = [',', '\t', ';', '，', '；'];

    private readonly string text;
    private readonly char separator;
    private readonly CaseProblems problems;
    private int at;

    private CsvRows(CaseProblems problems)
    {
        this.problems = problems;
        text = problems.Text.Content;
        separator = SeparatorOf(text);
    }

    /// <summary>The rows, from the first on; up to a quote that is never closed.</summary>
    public static IEnumerable<List<CaseField>> Read(CaseProblems problems)
    {
        var rows = new CsvRows(problems);
        while (rows.at < rows.text.Length)
        {
            if (rows.Row() is not { } row)
            {
                yield break;
            }

            yield return row;
        }
    }

    // Regional settings decide what Excel separates by; a heading has no separator in it.
    private static char SeparatorOf(string text)
    {
        string heading = string.Concat(text.TakeWhile(c => !Characters.IsLineBreak(c)));
        return Separators.OrderByDescending(s => heading.Count(c => c == s)).First();
    }

    private List<CaseField>? Row()
    {
        var row = new List<CaseField>();
        while (true)
        {
            if (Cell() is not { } cell)
            {
                return null;
            }

            row.Add(cell);
            if (at < text.Length && text[at] == separator)
            {
                at++;
                continue;
            }

            at += at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : at < text.Length ? 1 : 0;
            return row;
        }
    }

    private CaseField? Cell()
    {
        if (at < text.Length && text[at] == '"')
        {
            return Quoted();
        }

        int start = at;
        while (at < text.Length && text[at] != separator && !Characters.IsLineBreak(text[at]))
        {
            at++;
        }

        return CaseField.Of(problems.Text, GuideSpan.Between(start, at));
    }

    private CaseField? Quoted()
    {
        int start = at;
        var value = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                value.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                value.Append(text[at++]);
            }
            else
            {
                GuideSpan inside = GuideSpan.Between(start + 1, at++);
                return AtEnd() ? new CaseField(value.ToString(), inside).Slice(0, value.Length) : null;
            }
        }

        problems.QuoteNotClosed(new GuideSpan(start, 1));
        return null;
    }

    private bool AtEnd()
    {
        if (at >= text.Length || text[at] == separator || Characters.IsLineBreak(text[at]))
        {
            return true;
        }

        problems.TextBehindQuote(new GuideSpan(at, 1));
        return false;
    }
}
