using System.Globalization;
using GuideModel.Cli.Output;

namespace GuideModel.Cli.Validating;

/// <summary>Verdicts for people: each finding with the clause it comes from, and a summary.</summary>
internal sealed class TextReport(Session session) : IValidationReport
{
    private const int MostFrequent = 10;

    public void Add(long line, JsonValidation validation)
    {
        TextWriter writer = session.Out;
        writer.WriteLine($"{session.Say($"第{line}行", $"line {line}")}  {validation.Id ?? session.Say("（无编号）", "(no id)")}  {validation.Direction}  {Shown(validation.Verdict)}");
        foreach (Finding finding in validation.Findings)
        {
            writer.WriteLine($"    {Mark(finding)} {session.Say(finding.Message, finding.MessageEn)}");
            if (finding.Position is { } place)
            {
                writer.WriteLine("      " + session.Paint.Faint(session.Say(
                    $"规则 {finding.RuleId}，指南第 {place.Line} 行第 {place.Column} 列", $"rule {finding.RuleId}, guide {place.Line}:{place.Column}")));
            }
            else
            {
                writer.WriteLine("      " + session.Paint.Faint(DiagnosticsText.Help(finding.RuleId)));
            }
        }
    }

    public void End(ValidationTotals totals)
    {
        session.Out.WriteLine();
        Tables.Write(session, session.English ? ["verdict", "applications", "share"] : ["结论", "份数", "占比"],
            Enum.GetValues<Verdict>().Select(v => (string[])[Name(v), Count(totals[v]), Share(totals[v], totals.Applications)]));
        var frequent = totals.Frequent(MostFrequent).ToList();
        if (frequent.Count > 0)
        {
            session.Out.WriteLine(session.Say("最常见的问题：", "Most frequent findings:"));
            foreach ((long count, Finding example) in frequent)
            {
                string place = example.Position is { } position ? session.Say($"第 {position.Line} 行第 {position.Column} 列：", $"{position.Line}:{position.Column}: ") : "";
                session.Out.WriteLine($"  {Count(count),8}  {example.RuleId}  {example.Required}");
                session.Out.WriteLine($"            {place}{example.Clause ?? DiagnosticsText.Help(example.RuleId)}");
            }
        }
    }

    public void Dispose() => session.Out.Flush();

    private string Mark(Finding finding) => (finding.Severity, finding.Outcome) switch
    {
        (Severity.Error, Outcome.Missing) => session.Paint.Yellow("?"),
        (Severity.Error, _) => session.Paint.Red("✗"),
        (Severity.Warning, _) => session.Paint.Yellow("!"),
        _ => session.Paint.Cyan("·"),
    };

    private string Shown(Verdict verdict) => verdict switch
    {
        Verdict.Eligible => session.Paint.Green(Name(verdict)),
        Verdict.Incomplete => session.Paint.Yellow(Name(verdict)),
        _ => session.Paint.Red(Name(verdict)),
    };

    private string Name(Verdict verdict) => verdict switch
    {
        Verdict.Eligible => session.Say("合格", "eligible"),
        Verdict.Ineligible => session.Say("不合格", "ineligible"),
        Verdict.Incomplete => session.Say("待补充", "incomplete"),
        _ => session.Say("无法读取", "unreadable"),
    };

    private static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Share(long part, long whole) => whole == 0 ? "-" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
