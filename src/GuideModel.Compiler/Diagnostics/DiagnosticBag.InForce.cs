using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Diagnostics;

/// <content>GM2012–GM2015: the margin notes that say when a guide is in force.</content>
internal sealed partial class DiagnosticBag
{
    public void NoteDay(GuideText text, GuideSpan span, string keyword) =>
        Error(DiagnosticIds.NoteDay, text, span,
            new($"“{text.Quote(span)}”不是日历上的一个日期。", $"\"{text.Quote(span)}\" is no day of the calendar."),
            Grammar("G10.8"),
            new("请写成“年-月-日”或“某年某月某日”，后面不写别的字。", "Write year-month-day and nothing else behind it."),
            $"※ {keyword}：2026-03-01");

    public void InForceBackwards(GuideText text, GuideSpan span, string from, string until, GuideSpan begins) =>
        Error(DiagnosticIds.InForceBackwards, text, span,
            new($"截止 {until} 早于施行 {from}，这份指南哪一天也不施行。", $"It ends on {until}, before it begins on {from}: the guide is in force on no day."),
            Grammar("G10.8"),
            new("请核对两个日期，改正写错的一个。", "Check both dates and correct the wrong one."),
            related: [Related(text, begins, new("施行日期", "where it begins"))]);

    public void InForceTwice(GuideText text, GuideSpan span, string note, GuideSpan first) =>
        Error(DiagnosticIds.InForceTwice, text, span,
            new($"“{note}”是第二次写，第一次在第{LineOf(text, first)}行。", $"\"{note}\" says for the second time what line {LineOf(text, first)} says."),
            Grammar("G10.8"),
            new("请删去其中一条。", "Delete one of them."),
            related: [Related(text, first, new("第一次在这里", "first here"))]);

    public void InForcePlace(GuideText text, GuideSpan span) =>
        Error(DiagnosticIds.InForcePlace, text, span,
            new("“施行”“截止”说的是整份指南，只能写在标题之下。", "施行 and 截止 speak of the whole guide and stand below its title only."),
            Grammar("G10.8"),
            new("请把这一行移到标题的下一行。", "Move the line right below the title."));
}
