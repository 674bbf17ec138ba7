using System.Globalization;
using System.Text;
using GuideModel.Cli.Output;

namespace GuideModel.Cli.Validating;

/// <summary>What a run came to, as rows of a spreadsheet.</summary>
internal sealed class SummaryCsv(Session session)
{
    public string Of(GuideDefinition guide, ValidationTotals totals)
    {
        var text = new StringBuilder("\uFEFF");
        Csv.Row(text, [.. session.English ? (string[])["total of", "name", "count", "fail", "missing", "clause"] : ["统计项", "名称", "份数", "不合格", "待补充", "依据原文"]]);
        foreach (Verdict verdict in Verdicts.All)
        {
            Csv.Row(text, session.Say("结论", "verdict"), Verdicts.Name(verdict, session), Number(totals[verdict]), null, null, null);
        }

        foreach (Direction? direction in guide.Directions.Append(null))
        {
            foreach (Verdict verdict in Verdicts.All)
            {
                string name = direction is null ? session.Say("（无）", "(none)") : $"{direction.Number} {direction.Title}";
                Csv.Row(text, session.Say("指南方向", "direction"), $"{name} {Verdicts.Name(verdict, session)}", Number(totals.Of(direction, verdict)), null, null, null);
            }
        }

        foreach ((Rule rule, long failed, long missing) in totals.Rules)
        {
            Csv.Row(text, session.Say("规则", "rule"), rule.Id, Number(failed + missing), Number(failed), Number(missing), rule.Clause);
        }

        foreach ((Finding example, long count) in totals.Problems)
        {
            Csv.Row(text, session.Say("规则", "rule"), example.RuleId, Number(count), Number(count), Number(0), null);
        }

        return text.ToString();
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
