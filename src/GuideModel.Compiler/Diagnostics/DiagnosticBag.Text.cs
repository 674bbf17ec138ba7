using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Diagnostics;

/// <content>GM0xxx: characters and pages.</content>
internal sealed partial class DiagnosticBag
{
    public void ControlCharacter(GuideText text, int offset)
    {
        string number = $"U+{(int)text.Source[offset]:X4}";
        Error(DiagnosticIds.ControlCharacter, text, new GuideSpan(offset, 1),
            new($"文中有不可见的控制字符 {number}，会让看到的文字与实际内容不一致。", $"The text has the invisible control character {number}, which can make it look different from what it says."),
            Grammar("G1.5"),
            new("请删去这个字符。", "Delete it."),
            fixes: [Change(text, new GuideSpan(offset, 1), "", new($"删去 {number}", $"delete {number}"))]);
    }

    public void Furniture(GuideText text, IReadOnlyList<GuideSpan> lines)
    {
        string numbers = string.Join("、", lines.Take(12).Select(l => text.PositionAt(l.Start).Line)) + (lines.Count > 12 ? " …" : "");
        Info(DiagnosticIds.Furniture, text, lines[0],
            new($"有 {lines.Count} 行是页码、页眉或页脚（第 {numbers} 行），不作为正文阅读。", $"{lines.Count} lines ({numbers.Replace("、", ", ")}) are page numbers or running heads and are not read as text."),
            Grammar("G2.8"),
            new("如果其中有正文，请把它并入所在的段落。", "If one of them is text, join it to its paragraph."));
    }
}
