using System.Text;
using GuideModel.Cli.Output;

namespace GuideModel.Cli.Validating;

/// <summary>Verdicts for people.</summary>
internal sealed class TextVerdicts(Session session, Paint paint) : VerdictWriter
{
    private readonly StringBuilder text = new();

    public override void Add(VerdictPlace place, JsonValidation validation)
    {
        text.Append($"{Shown(place)}  {Plain(validation.Id) ?? session.Say("（无编号）", "(no id)")}  {Plain(validation.Direction)}  {Shown(validation.Verdict)}\n");
        foreach (Finding finding in validation.Findings)
        {
            text.Append($"    {Mark(finding)} {Plain(session.Say(finding.Message, finding.MessageEn))}\n      ");
            text.Append(paint.Faint(finding.Position is { } at
                ? session.Say($"规则 {finding.RuleId}，指南第 {at.Line} 行第 {at.Column} 列", $"rule {finding.RuleId}, guide {at.Line}:{at.Column}")
                : DiagnosticsText.Help(finding.RuleId))).Append('\n');
        }

        Write(text);
    }

    // What stands in the data must not move the cursor of a terminal, or begin a line.
    private static string? Plain(string? text) => text?.Any(char.IsControl) == true ? string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : text;

    private string Shown(VerdictPlace place)
    {
        (long line, long column) = place.Position;
        string where = place.HasColumn ? session.Say($"第{line}行第{column}列", $"line {line}, column {column}") : session.Say($"第{line}行", $"line {line}");
        return place.File is { } file ? file + session.Say(" ", ", ") + where : where;
    }

    private string Mark(Finding finding) => (finding.Severity, finding.Outcome) switch
    {
        (Severity.Error, Outcome.Missing) => paint.Yellow("?"),
        (Severity.Error, _) => paint.Red("✗"),
        (Severity.Warning, _) => paint.Yellow("!"),
        _ => paint.Cyan("·"),
    };

    private string Shown(Verdict verdict) => verdict switch
    {
        Verdict.Eligible => paint.Green(Verdicts.Name(verdict, session)),
        Verdict.Incomplete => paint.Yellow(Verdicts.Name(verdict, session)),
        _ => paint.Red(Verdicts.Name(verdict, session)),
    };
}
