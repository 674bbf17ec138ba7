using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Diagnostics;

/// <content>GM2xxx: what sentences, fields and notes say.</content>
internal sealed partial class DiagnosticBag
{
    private static readonly Words LeaveToPeople = new(
        "请改用常见写法，或在段落下加一行“※ 人工审查：理由”。", "Use a usual wording, or add a line \"※ 人工审查：reason\" below the paragraph.");

    public void Unread(GuideText text, GuideSpan span, string part, string? blockedBy) =>
        Warning(DiagnosticIds.Unread, text, span,
            new($"没有完全读懂“{part}”" + (blockedBy is null ? "" : $"，停在“{blockedBy}”处") + "，因此不据此检查。",
                $"\"{part}\" was not read completely" + (blockedBy is null ? "" : $" (stopped at \"{blockedBy}\")") + ", so nothing is checked by it."),
            Grammar("G4.1"),
            LeaveToPeople);

    public void Ambiguous(GuideText text, GuideSpan span, string part, string first, string second) =>
        Warning(DiagnosticIds.Ambiguous, text, span,
            new($"“{part}”有两种读法：{first}；{second}。系统不作猜测，因此不据此检查。", $"\"{part}\" can be read in two ways: {first}; {second}. Nothing is checked by it."),
            Grammar("G4.2"),
            LeaveToPeople);

    public void FieldValue(GuideText text, GuideSpan span, string label, string example) =>
        Error(DiagnosticIds.FieldValue, text, span,
            new($"“{label}”一栏的内容没有读懂。", $"The value of \"{label}\" was not understood."),
            Grammar("G2.6"),
            new("请照例子的写法改写。", "Write it like the example."),
            $"{label}：{example}");

    public void UnknownNote(GuideText text, GuideSpan span) =>
        Error(DiagnosticIds.UnknownNote, text, span,
            new("不认识这条旁注。", "This margin note is of no known kind."),
            Grammar("G10.3"),
            new("可用的写法是“※ 人工审查：理由”和“※ 说明”。", "Known are \"※ 人工审查：reason\" and \"※ 说明\"."),
            "※ 人工审查：由主管部门认定");

    public void NotePlace(GuideText text, GuideSpan span) =>
        Error(DiagnosticIds.NotePlace, text, span,
            new("旁注上面不是段落、栏目或条目，不知道它说的是哪一段。", "There is no paragraph, field or item above the margin note for it to speak about."),
            Grammar("G10.1"),
            new("请把它移到所说的段落之后。", "Move it right below the paragraph it speaks about."));

    public void MemberTypes(GuideText text, GuideSpan span, string member, string clause) =>
        Error(DiagnosticIds.MemberTypes, text, span,
            new($"“{member}”在这里的用法与“{clause}”中不同，无法确定填报内容是数量、列表还是其他。", $"\"{member}\" is used here in another way than in \"{clause}\"."),
            Grammar("G8.1"),
            new("请统一写法，或加“※ 人工审查：理由”。", "Word both alike, or add \"※ 人工审查：reason\"."));
}
