using System.Text;
using GuideModel.Cli.Output;

namespace GuideModel.Cli.Validating;

/// <summary>Verdicts for spreadsheets: a row a finding, one for an application without any.</summary>
internal sealed class CsvReport(Session session) : ValidationReport
{
    public override VerdictWriter NewWriter() => new CsvVerdicts(session);

    public override void Begin(Stream stream)
    {
        var heading = new StringBuilder();
        Csv.Row(heading, session.English
            ? ["file", "line", "column", "id", "direction", "verdict", "rule", "outcome", "severity", "pointer", "required", "actual", "clause", "guide line", "message"]
            : ["文件", "行", "列", "编号", "指南方向", "结论", "规则", "结果", "程度", "位置", "要求", "实际", "依据原文", "指南行", "说明"]);
        stream.Write([.. Csv.Mark, .. Encoding.UTF8.GetBytes(heading.ToString())]);
    }
}
