using Spectre.Console;

namespace GuideModel.Cli.Output;

/// <summary>Small tables at the end of a result.</summary>
internal static class Tables
{
    // A redirected result has no width of its own; rows are not to be broken for an imagined one.
    private const int Unlimited = 10_000;

    /// <summary>Writes a table to the result.</summary>
    public static void Write(Session session, string[] headings, IEnumerable<string[]> rows) => Write(session.Out, session.Surroundings.OutIsTerminal, headings, rows);

    /// <summary>Writes a table.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="isTerminal">Whether that is a terminal, whose width rows are broken for.</param>
    /// <param name="headings">The headings of the columns.</param>
    /// <param name="rows">The rows.</param>
    public static void Write(TextWriter writer, bool isTerminal, string[] headings, IEnumerable<string[]> rows)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (string heading in headings)
        {
            table.AddColumn(new TableColumn(Markup.Escape(heading)));
        }

        foreach (string[] row in rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!isTerminal)
        {
            console.Profile.Width = Unlimited;
        }

        console.Write(table);
    }
}
