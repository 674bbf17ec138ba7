using System.Text;
using GuideModel.Cli.Output;

namespace GuideModel.Cli.Validating;

/// <summary>Verdicts for people: each finding with the clause it comes from, and a summary.</summary>
/// <param name="guide">The guide.</param>
/// <param name="session">The session.</param>
/// <param name="toTerminal">Whether it goes to a terminal.</param>
/// <param name="paint">Its colours.</param>
internal sealed class TextReport(GuideDefinition guide, Session session, bool toTerminal, Paint paint) : ValidationReport
{
    private const int MostFrequent = 10;

    public override VerdictWriter NewWriter() => new TextVerdicts(session, paint);

    public override void End(Stream stream, ValidationTotals totals) =>
        stream.Write(Encoding.UTF8.GetBytes("\n" + new SummaryText(session, toTerminal, MostFrequent).Of(guide, totals)));
}
