using System.Globalization;
using GuideModel.Cli.Output;

namespace GuideModel.Cli.Validating;

/// <summary>What a run came to, for people.</summary>
/// <param name="session">The session.</param>
/// <param name="isTerminal">Whether it goes to a terminal.</param>
/// <param name="most">How many of the most frequent findings it has.</param>
internal sealed class SummaryText(Session session, bool isTerminal, int most)
{
    public string Of(GuideDefinition guide, ValidationTotals totals)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Tables.Write(text, isTerminal, session.English ? ["verdict", "applications", "share"] : ["结论", "份数", "占比"],
            Verdicts.All.Select(v => (string[])[Verdicts.Name(v, session), Count(totals[v]), Share(totals[v], totals.Applications)]));
        IEnumerable<Direction?> named = guide.Directions.Append(null).Where(d => Verdicts.All.Any(v => totals.Of(d, v) > 0));
        Tables.Write(text, isTerminal, [session.Say("指南方向", "direction"), .. Verdicts.All.Select(v => Verdicts.Name(v, session))],
            named.Select(d => (string[])[d is null ? session.Say("（无）", "(none)") : $"{d.Number} {d.Title}", .. Verdicts.All.Select(v => Count(totals.Of(d, v)))]));
        WriteFindings(text, totals);
        return text.ToString();
    }

    private void WriteFindings(StringWriter text, ValidationTotals totals)
    {
        var findings = totals.Rules
            .Select(r => (r.Failed, r.Missing, r.Rule.Id, Required: session.Say(r.Rule.SaysZh, r.Rule.SaysEn), Place: Place(r.Rule.Position) + r.Rule.Clause))
            .Concat(totals.Problems.Select(p => (Failed: p.Count, Missing: 0L, Id: p.Example.RuleId, p.Example.Required, Place: DiagnosticsText.Help(p.Example.RuleId))))
            .OrderByDescending(f => f.Failed + f.Missing).Take(most).ToList();
        if (findings.Count == 0)
        {
            return;
        }

        text.WriteLine(session.Say("最常见的问题（不合格、待补充）：", "Most frequent findings (fail, missing):"));
        foreach ((long failed, long missing, string id, string required, string place) in findings)
        {
            text.WriteLine($"  {Count(failed),8} {Count(missing),8}  {id}  {required}");
            text.WriteLine($"                     {place}");
        }
    }

    private string Place(GuidePosition position) => session.Say($"第 {position.Line} 行第 {position.Column} 列：", $"{position.Line}:{position.Column}: ");

    private static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Share(long part, long whole) => whole == 0 ? "-" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
