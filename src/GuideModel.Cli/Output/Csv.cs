using System.Text;

namespace GuideModel.Cli.Output;

/// <summary>Rows as Excel on Windows opens them: UTF-8 with a byte order mark, commas, CRLF.</summary>
internal static class Csv
{
    /// <summary>What a file begins with.</summary>
    public static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    /// <summary>Adds a row.</summary>
    public static void Row(StringBuilder text, params ReadOnlySpan<string?> cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            text.Append(i > 0 ? "," : "");
            Cell(text, cells[i] ?? "");
        }

        text.Append("\r\n");
    }

    // A spreadsheet would run a text that begins like a formula; behind an apostrophe it is text. A number is no formula.
    private static void Cell(StringBuilder text, string cell)
    {
        bool isFormula = cell.TrimStart() is [var first, ..] trimmed && "=+-@＝＋－＠|".Contains(first, StringComparison.Ordinal) && !IsNumber(trimmed)
            || cell is ['\t' or '\r' or '\n', ..];
        if (isFormula)
        {
            cell = "'" + cell;
        }

        if (cell.AsSpan().ContainsAny("\",\r\n\t"))
        {
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            text.Append(cell);
        }
    }

    private static bool IsNumber(string text) => text.Length > 1 && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 && text[0] == '-';
}
