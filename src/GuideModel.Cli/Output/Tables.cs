using Spectre.Console;

namespace GuideModel.Cli.Output;

/// <summary>Small tables at the end of a result.</summary>
internal static class Tables
{
    // A redirected result has no width of its own; rows are not to be broken for an imagined one.
    private const int Unlimited = 10_000;

    public static void Write(Session session, string[] headings, IEnumerable<string[]> rows)
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
            Out = new AnsiConsoleOutput(session.Out),
        });
        if (!session.Surroundings.OutIsTerminal)
        {
            console.Profile.Width = Unlimited;
        }

        console.Write(table);
    }
}
