using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Diagnostics;

/// <content>GM1xxx: the document's structure.</content>
internal sealed partial class DiagnosticBag
{
    public void NoTitle(GuideText text) =>
        Error(DiagnosticIds.NoTitle, text, new GuideSpan(0, 0),
            new("文件是空的，没有标题。", "The file is empty: there is no title."),
            Grammar("G2.1"),
            new("请把指南全文放进文件，第一行写标题。", "Put the whole guide into the file, its title first."),
            "“某某”重点专项2026年度项目申报指南");

    public void NoDirection(GuideText text, GuideSpan title) =>
        Warning(DiagnosticIds.NoDirection, text, title,
            new("没有找到指南方向，因此不会生成任何申报记录。", "No direction was found, so no application record is generated."),
            Grammar("G2.3"),
            new("方向标题应单独成行，以编号开头。", "A direction's heading is a line of its own that starts with its number."),
            "1.1 中国和某国联合研究项目");

    public void DirectionRepeated(GuideText text, GuideSpan span, string number, GuideSpan first) =>
        Error(DiagnosticIds.DirectionRepeated, text, span,
            new($"方向编号 {number} 出现了两次，第一次在第{text.PositionAt(first.Start).Line}行。", $"Direction number {number} stands twice, first in line {text.PositionAt(first.Start).Line}."),
            Grammar("G2.3"),
            new("请改正其中一个编号。", "Correct one of them."),
            related: [Related(text, first, new("第一次在这里", "first here"))]);

    public void DirectionSkipped(GuideText text, GuideSpan span, string number, string expected, GuideSpan before) =>
        Warning(DiagnosticIds.DirectionSkipped, text, span,
            new($"方向编号 {number} 与上一个不连续，按顺序应为 {expected}。", $"Direction number {number} does not follow the one before; {expected} was expected."),
            Grammar("G2.3"),
            new("请检查是否漏了一个方向或编号有误。", "Check for a missing direction or a wrong number."),
            related: [Related(text, before, new("上一个方向", "the direction before"))]);

    public void UnknownLabel(GuideText text, GuideSpan span, string label, string? nearest) =>
        Warning(DiagnosticIds.UnknownLabel, text, span,
            new($"不认识栏目“{label}”，其内容按申报要求逐句阅读。", $"The field label \"{label}\" is not known; its text is read like requirements."),
            Grammar("G2.6"),
            nearest is null ? new("请改用已知的栏目名。", "Use a known label.") : new($"是否应为“{nearest}”？", $"Did you mean \"{nearest}\"?"));

    public void ItemNumber(GuideText text, GuideSpan span, string number, string expected) =>
        Warning(DiagnosticIds.ItemNumber, text, span,
            new($"条目编号 {number} 与上一条不连续，按顺序应为 {expected}。", $"Item number {number} does not follow the one before; {expected} was expected."),
            Grammar("G2.4"),
            new("请检查是否漏了一条，并改正编号。", "Check for a missing item and correct the numbering."));

    public void LabelRepeated(GuideText text, GuideSpan span, string label) =>
        Error(DiagnosticIds.LabelRepeated, text, span,
            new($"栏目“{label}”在同一方向中出现了两次。", $"The field \"{label}\" stands twice in one direction."),
            Grammar("G2.6"),
            new("请合并或删去其中一个。", "Merge them or delete one."));

    public void Unclosed(GuideText text, int offset) =>
        Warning(DiagnosticIds.Unclosed, text, new GuideSpan(offset, 1),
            new($"“{text.Content[offset]}”没有与之配对的另一半，读到哪里为止无法确定。", $"\"{text.Content[offset]}\" has no partner, so it is not clear how far it reaches."),
            Grammar("G3.3"),
            new("请补上另一半，或把它删去。", "Add the other half or delete it."));
}
