using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Diagnostics;

/// <content>GM1xxx: title, headings, numbers of items, brackets, punctuation.</content>
internal sealed partial class DiagnosticBag
{
    private const string TitleExample = "“某某”重点专项2026年度项目申报指南";

    public void NoTitle(GuideText text) =>
        Error(DiagnosticIds.NoTitle, text, new GuideSpan(0, 0),
            new("文件是空的，没有标题。", "The file is empty: there is no title."),
            Grammar("G2.1"),
            new("请把指南全文放进文件，第一行写标题。", "Put the whole guide into the file, its title first."),
            TitleExample);

    public void TitleOfNoGuide(GuideText text, GuideSpan span) =>
        Add(RuleSeverity.Info, DiagnosticIds.TitleOfNoGuide, text, span,
            new("第一行不像指南的标题：没有“指南”“通知”等字样。", "The first line does not look like a guide's title: it names no 指南, 通知 or the like."),
            Grammar("G2.1"),
            new("请检查标题是否漏了几个字，或前面多了别的文字。", "Check whether words are missing from the title, or other text stands before it."),
            TitleExample);

    public void TitleWithoutYear(GuideText text, GuideSpan span) =>
        Add(RuleSeverity.Info, DiagnosticIds.TitleWithoutYear, text, span,
            new("标题没有写明年度。", "The title names no year."),
            Grammar("G2.1"),
            new("请在标题中写明年度。", "Name the year in the title."),
            TitleExample);

    public void NoDirection(GuideText text, GuideSpan title) =>
        Warning(DiagnosticIds.NoDirection, text, title,
            new("没有找到指南方向，因此不会生成任何申报记录。", "No direction was found, so no application record is generated."),
            Grammar("G2.3"),
            new("方向标题应单独成行，以编号开头。", "A direction's heading is a line of its own that starts with its number."),
            "1.1 中国和某国联合研究项目");

    public void DirectionRepeated(GuideText text, GuideSpan span, string number, GuideSpan first) =>
        Error(DiagnosticIds.DirectionRepeated, text, span,
            new($"方向编号 {number} 出现了两次，第一次在第{LineOf(text, first)}行。", $"Direction number {number} stands twice, first in line {LineOf(text, first)}."),
            Grammar("G2.3"),
            new("请改正其中一个编号。", "Correct one of them."),
            related: [Related(text, first, new("第一次在这里", "first here"))]);

    public void DirectionSkipped(GuideText text, GuideSpan span, string number, string expected, GuideSpan before) =>
        Warning(DiagnosticIds.DirectionSkipped, text, span,
            new($"方向编号 {number} 与上一个不连续，按顺序应为 {expected}。", $"Direction number {number} does not follow the one before; {expected} was expected."),
            Grammar("G2.3"),
            new("请检查是否漏了一个方向或编号有误。", "Check for a missing direction or a wrong number."),
            related: [Related(text, before, new("上一个方向", "the direction before"))]);

    public void DirectionBackwards(GuideText text, GuideSpan span, string number, string before, GuideSpan beforeSpan) =>
        Warning(DiagnosticIds.DirectionSkipped, text, span,
            new($"方向编号 {number} 排在 {before} 之后，顺序颠倒。", $"Direction number {number} stands after {before}: they are out of order."),
            Grammar("G2.3"),
            new("请调整方向的次序，或改正编号。", "Put the directions in order, or correct the number."),
            related: [Related(text, beforeSpan, new("应排在它之后", "this one comes after it"))]);

    public void DirectionWithoutTitle(GuideText text, GuideSpan span, string number) =>
        Error(DiagnosticIds.DirectionWithoutTitle, text, span,
            new($"方向编号 {number} 后面没有标题。", $"There is no title behind direction number {number}."),
            Grammar("G2.3"),
            new("请把标题写在编号后面，同一行。", "Write the title behind the number, on the same line."),
            $"{number} 中国和某国联合研究项目");

    public void ChapterNumber(GuideText text, GuideSpan span, string number, string? expected, GuideSpan? before) =>
        Warning(DiagnosticIds.ChapterNumber, text, span,
            new($"章的编号“{number}”与上一章不连续" + (expected is null ? "。" : $"，按顺序应为“{expected}”。"), $"Chapter number {number} does not follow the one before" + (expected is null ? "." : $"; {expected} was expected.")),
            Grammar("G2.2"),
            new("请检查是否漏了一章，并改正编号。", "Check for a missing chapter and correct the number."),
            related: before is { } other ? [Related(text, other, new("上一章", "the chapter before"))] : []);

    public void ItemNumber(GuideText text, GuideSpan span, string number, string expected, EquatableArray<TextEdit> renumbered) =>
        Warning(DiagnosticIds.ItemNumber, text, span,
            new($"条目编号 {number} 与上一条不连续，按顺序应为 {expected}。", $"Item number {number} does not follow the one before; {expected} was expected."),
            Grammar("G2.4"),
            new("请检查是否漏了一条，并改正编号。", "Check for a missing item and correct the numbering."),
            fixes: renumbered.Count == 0 ? [] : [new DiagnosticFix(new("从这一条起依次编号", "number the items from here on in order"), renumbered)]);

    public void MixedNumbering(GuideText text, GuideSpan span, GuideSpan first, string wanted) =>
        Warning(DiagnosticIds.MixedNumbering, text, span,
            new($"条目编号“{text.Quote(span)}”与同一组其他条目的写法不同。", $"Item number \"{text.Quote(span)}\" is written in another way than the others of its list."),
            Grammar("G2.4"),
            new($"请改为“{wanted}”。", $"Write \"{wanted}\"."),
            related: [Related(text, first, new("这一组的写法", "how this list is numbered"))],
            fixes: [Change(text, span, wanted, new($"改为“{wanted}”", $"write \"{wanted}\""))]);

    public void EmptyItem(GuideText text, GuideSpan span, string number) =>
        Warning(DiagnosticIds.EmptyItem, text, span,
            new($"第({number})条没有内容。", $"Item ({number}) is empty."),
            Grammar("G2.4"),
            new("请补上内容，或删去这个编号。", "Write its text, or delete the number."));

    public void Unclosed(GuideText text, int offset, char partner, int? end)
    {
        char mark = text.Content[offset];
        causes.Add(new GuideSpan(offset, 1));
        bool opens = Nesting.Opens(mark);
        Warning(DiagnosticIds.Unclosed, text, new GuideSpan(offset, 1),
            new($"“{mark}”没有与之配对的“{partner}”，{(opens ? "到哪里为止" : "从哪里开始")}无法确定。", $"\"{mark}\" has no \"{partner}\", so it is not clear where it {(opens ? "ends" : "begins")}."),
            Grammar("G3.3"),
            new($"请补上“{partner}”，或把“{mark}”删去。", $"Add \"{partner}\", or delete \"{mark}\"."),
            fixes: opens && end is { } at ? [Change(text, new GuideSpan(at, 0), partner.ToString(), new($"补上“{partner}”", $"add \"{partner}\""))] : []);
    }

    public void DoubledMark(GuideText text, GuideSpan span, char kept) =>
        Add(RuleSeverity.Info, DiagnosticIds.DoubledMark, text, span,
            new($"“{text.Quote(span)}”是连在一起的两个标点。", $"\"{text.Quote(span)}\" are two marks in place of one."),
            Grammar("G3.2"),
            new($"请只留“{kept}”。", $"Keep \"{kept}\"."),
            fixes: [Change(text, span, kept.ToString(), new($"只留“{kept}”", $"keep \"{kept}\""))]);

    public void NoFullStop(GuideText text, GuideSpan span, char mark) =>
        Add(RuleSeverity.Info, DiagnosticIds.NoFullStop, text, span,
            new("这一条末尾没有标点，而下一条有。", "This item has no mark at its end, but the next one has."),
            Grammar("G2.5"),
            new($"请检查文字是否完整，并补上“{mark}”。", $"Check whether the text is complete, and add \"{mark}\"."),
            fixes: [Change(text, new GuideSpan(span.End, 0), mark.ToString(), new($"补上“{mark}”", $"add \"{mark}\""))]);

    private static int LineOf(GuideText text, GuideSpan span) => text.PositionAt(span.Start).Line;
}
