using System.Globalization;
using System.Text;
using GuideModel.Cli.Output;

namespace GuideModel.Cli.Validating;

/// <summary>Verdicts as rows.</summary>
internal sealed class CsvVerdicts(Session session) : VerdictWriter
{
    private readonly StringBuilder text = new();

    public override void Add(VerdictPlace place, JsonValidation validation)
    {
        string line = Number(place.Position.Line);
        string? column = place.HasColumn ? Number(place.Position.Column) : null;
        string verdict = Verdicts.Name(validation.Verdict, session);
        if (validation.Findings.Count == 0)
        {
            Csv.Row(text, place.File, line, column, validation.Id, validation.Direction, verdict, null, null, null, null, null, null, null, null, null);
        }

        foreach (Finding finding in validation.Findings)
        {
            Csv.Row(text, place.File, line, column, validation.Id, validation.Direction, verdict,
                finding.RuleId, Name(finding.Outcome), Severities.Name(finding.Severity, session), finding.Pointer, finding.Required, finding.Actual, finding.Clause,
                finding.Position is { } position ? Number(position.Line) : null, session.Say(finding.Message, finding.MessageEn));
        }

        Write(text);
    }

    private string Name(Outcome outcome) => outcome == Outcome.Missing ? session.Say("待补充", "missing") : session.Say("不合格", "fail");

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
