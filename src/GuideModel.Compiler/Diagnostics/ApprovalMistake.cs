using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Diagnostics;

/// <summary>What is to be said about a file of approved changes.</summary>
public static class ApprovalMistake
{
    /// <summary>GM6001: an approval of a change that there is not.</summary>
    public static GuideDiagnostic Stale(string file, int line, int length, string what) => At(DiagnosticIds.StaleApproval, RuleSeverity.Warning, file, line, length) with
    {
        What = new($"批准的变化“{what}”已不存在：指南已改回、又改了，或比较的不是同一个旧版本。", $"The approved change \"{what}\" is not there: the guide was changed back or again, or is compared with another older version."),
        Clause = new("《指南语言》G12.8", "guide language G12.8"),
        Fix = new("请核对现在的变化；不再需要这条批准的，删去这一行。", "Look at the changes as they are now; delete the line when the approval is no longer needed."),
    };

    /// <summary>GM6002: a line that is no approval.</summary>
    public static GuideDiagnostic Unreadable(string file, int line, int length) => At(DiagnosticIds.UnreadableApproval, RuleSeverity.Error, file, line, length) with
    {
        What = new("这一行不是批准：应为“编号 | 日期 | 内容 | 理由”，编号是 32 位十六进制数，日期如 2026-03-01，理由不能空。",
            "This line is no approval: it must be \"fingerprint | date | what | reason\", the fingerprint 32 hexadecimal digits, the date as in 2026-03-01, the reason not empty."),
        Clause = new("《指南语言》G12.8", "guide language G12.8"),
        Fix = new("请用 guide diff --approve \"理由\" 写入批准，或改正这一行；说明文字以 # 开头。", "Have guide diff --approve \"reason\" write approvals, or mend the line; remarks start with #."),
        Example = "0123456789abcdef0123456789abcdef | 2026-03-01 | 收紧 1.1/durationMonths.max | 经司务会同意",
    };

    private static GuideDiagnostic At(string code, RuleSeverity severity, string file, int line, int length) => new()
    {
        Code = code,
        Severity = severity,
        File = file,
        Start = 0,
        Length = 0,
        From = new SourcePosition(line, 1),
        To = new SourcePosition(line, length + 1),
        What = default,
        Where = new($"第 {line} 行", $"line {line}"),
        Clause = default,
        Fix = default,
    };
}
