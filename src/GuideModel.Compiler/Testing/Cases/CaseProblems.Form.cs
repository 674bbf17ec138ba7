using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Testing.Cases;

/// <content>What is wrong with the form.</content>
internal sealed partial class CaseProblems
{
    public void NoColon(CaseField line) => Form(
        line.Span,
        new($"“{line.Text}”没有写明是什么：行首应是 {List(CaseWords.Keys)} 之一，后接冒号。", $"\"{line.Text}\" does not say what it gives: a line begins with case, direction, change, verdict or clause and a colon."),
        new("请补上名称和冒号；一行写不下时不要换行，或另起一行“改动：”。", "Put the word and a colon in front; do not break a line, begin another \"change:\" instead."),
        "改动：项目执行期 = 24个月");

    public void UnknownKey(CaseField word)
    {
        Words meant = Meant(Nearest.Of(word.Text, CaseWords.AllKeys));
        Form(word.Span,
            new($"用例中没有“{word.Text}”这一项。", $"Cases have no \"{word.Text}\"."),
            new($"{meant.Zh}可写的有：{List(CaseWords.Keys)}。", $"{meant.En}There are case, direction, change, verdict, clause and note."));
    }

    public void KeyTwice(CaseField value, CaseKey key) => Form(
        value.Span,
        new($"同一个用例里“{CaseWords.Of(key)}”写了两次。", $"One case gives its {key.ToString().ToLowerInvariant()} twice."),
        new("请删去一个；如果是两个用例，中间空一行。", "Take one out; if these are two cases, put a blank line between them."));

    public void NoColumn(CaseField heading, CaseKey key) => Form(
        heading.Span,
        new($"表头没有“{CaseWords.Of(key)}”一列。", $"The table has no column for the {key.ToString().ToLowerInvariant()}."),
        new($"第一行应是表头：{string.Join(",", CaseWords.Keys)}。", "The first row has the headings: case,direction,change,verdict,clause,note."));

    public void NoHeading(CaseField cell) => Form(
        cell.Span,
        new($"“{cell.Text}”这一格上面没有表头。", $"Nothing stands over the cell \"{cell.Text}\"."),
        new("请删去，或给这一列加表头；内容里有逗号时，用英文引号括起来。", "Take it out or give the column a heading; put a cell with a comma in it into quotes."));

    public void QuoteNotClosed(GuideSpan span) => Form(
        span,
        new("引号没有配对，从这里到文件末尾都没有读。", "The quote is not closed; nothing was read from here on."),
        new("请补上另一个英文引号；格子里的英文引号要写成两个。", "Close it; a quote inside a cell is written twice."));

    public void TextBehindQuote(GuideSpan span) => Form(
        span,
        new("引号后面还有文字，从这里到文件末尾都没有读。", "Text follows a quoted cell; nothing was read from here on."),
        new("请把整格放进引号；格子里的英文引号要写成两个。", "Put the whole cell into quotes; a quote inside a cell is written twice."));

    public void NoName(CaseSketch sketch) => Form(
        sketch.Start,
        new("用例没有名称。", "The case has no name."),
        new("请写一行“用例：……”；用例里面不要空行。", "Write a line \"case: …\"; there is no blank line inside a case."),
        "用例：高校不能申报");

    public void NoDirection(CaseSketch sketch, IEnumerable<string> numbers) => Form(
        sketch.Start,
        new("用例没有写明方向。", "The case names no direction."),
        new($"请写一行“方向：……”，可写 {List(numbers)}。", $"Write a line \"direction: …\", one of {string.Join(", ", numbers)}."));

    public void NoVerdict(CaseSketch sketch) => Add(
        DiagnosticIds.CaseWithoutVerdict, sketch.Start,
        new("用例没有写结论，无从判断对错。", "The case expects no verdict, so nothing is tested."),
        "C5",
        new("请写一行“结论：合格”“结论：不合格”或“结论：待补充”。", "Write \"verdict: eligible\", \"verdict: ineligible\" or \"verdict: incomplete\"."));

    public void NoEquals(CaseField change) => Form(
        change.Span,
        new($"“{change.Text}”不是“填报项 = 内容”。", $"\"{change.Text}\" is not \"member = value\"."),
        new("请写成“填报项 = 内容”，几处改动用分号隔开；文字里有分号时用引号括起来。", "Write \"member = value\", with semicolons between changes; put text with a semicolon in it into quotes."),
        "项目执行期 = 24个月；申报单位.类型 = 高校");

    private void Form(GuideSpan span, Words what, Words fix, string? example = null) => Add(DiagnosticIds.CaseForm, span, what, "C2", fix, example);
}
