using System.Text;

namespace GuideModel.Cli.Validating;

/// <summary>The totals alone.</summary>
/// <param name="of">Words the totals.</param>
internal sealed class SummaryReport(Func<ValidationTotals, string> of) : ValidationReport
{
    public override VerdictWriter? NewWriter() => null;

    public override void End(Stream stream, ValidationTotals totals) => stream.Write(Encoding.UTF8.GetBytes(of(totals)));
}
