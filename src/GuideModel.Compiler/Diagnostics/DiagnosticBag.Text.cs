using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Diagnostics;

/// <content>GM0xxx: characters.</content>
internal sealed partial class DiagnosticBag
{
    public void ControlCharacter(GuideText text, int offset)
    {
        string number = $"U+{(int)text.Content[offset]:X4}";
        Error(DiagnosticIds.ControlCharacter, text, new GuideSpan(offset, 1),
            new($"文中有不可见的控制字符 {number}，会让看到的文字与实际内容不一致。", $"The text has the invisible control character {number}, which can make it look different from what it says."),
            Grammar("G1.5"),
            new("请删去这个字符。", "Delete it."),
            fixes: [Change(text, new GuideSpan(offset, 1), "", new($"删去 {number}", $"delete {number}"))]);
    }
}
