using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Diagnostics;

/// <summary>GM0001, which is said of a file before there is a text.</summary>
public static class UnreadableFile
{
    /// <summary>The diagnostic about a file whose encoding is not certain.</summary>
    public static GuideDiagnostic At(string path) => new()
    {
        Code = DiagnosticIds.Unreadable,
        Severity = RuleSeverity.Error,
        File = path,
        Start = 0,
        Length = 0,
        From = new SourcePosition(1, 1),
        To = new SourcePosition(1, 1),
        What = new(
            "无法确定文件的编码：不是完好的 UTF-8、GB18030 或 UTF-16 中文文本，为避免把乱码当成指南，没有读取。",
            "The file's encoding is not certain: it is not sound Chinese text in UTF-8, GB18030 or UTF-16, and was not read, so that garbled text is not taken for a guide."),
        Where = new("整个文件", "the whole file"),
        Clause = new("《指南语言》G1.1", "guide language G1.1"),
        Fix = new("请用原来的软件打开，另存为纯文本（UTF-8）。", "Open it where it was made and save it as plain text in UTF-8."),
    };
}
