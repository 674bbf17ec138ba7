using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Diagnostics;

/// <summary>Collects diagnostics; one method a message, all the wording here.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<GuideDiagnostic> items = [];

    /// <summary>What was reported, in the order of the text.</summary>
    public EquatableArray<GuideDiagnostic> ToArray() =>
        items.OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Start).ThenBy(d => d.Code, StringComparer.Ordinal).ToEquatableArray();

    public void ControlCharacter(GuideText text, int offset) =>
        Error(DiagnosticIds.ControlCharacter, text, new GuideSpan(offset, 1),
            $"文中有不可见的控制字符 U+{(int)text.Content[offset]:X4}，会让看到的文字与实际内容不一致。请删去这个字符。",
            $"The text has the invisible control character U+{(int)text.Content[offset]:X4}, which can make it look different from what it says. Delete it.");

    public void NoTitle(GuideText text) =>
        Error(DiagnosticIds.NoTitle, text, new GuideSpan(0, 0),
            "文件是空的，没有标题。请把指南全文放进文件，第一行写标题。",
            "The file is empty: there is no title. Put the whole guide into the file, its title first.");

    public void NoDirection(GuideText text, GuideSpan title) =>
        Warning(DiagnosticIds.NoDirection, text, title,
            "没有找到指南方向，因此不会生成任何申报记录。方向标题应单独成行，以编号开头，例如“1.1 某某联合研究项目”。",
            "No direction was found, so no application record is generated. A direction's heading is a line of its own that starts with its number, such as \"1.1 …\".");

    public void DirectionRepeated(GuideText text, GuideSpan span, string number, SourcePosition first) =>
        Error(DiagnosticIds.DirectionRepeated, text, span,
            $"方向编号 {number} 出现了两次，第一次在第 {first.Line} 行。请改正其中一个编号。",
            $"Direction number {number} stands twice, first in line {first.Line}. Correct one of them.");

    public void DirectionSkipped(GuideText text, GuideSpan span, string number, string expected) =>
        Warning(DiagnosticIds.DirectionSkipped, text, span,
            $"方向编号 {number} 与上一个不连续，按顺序应为 {expected}。请检查是否漏了一个方向或编号有误。",
            $"Direction number {number} does not follow the one before; {expected} was expected. Check for a missing direction or a wrong number.");

    public void UnknownLabel(GuideText text, GuideSpan span, string label, string? nearest) =>
        Warning(DiagnosticIds.UnknownLabel, text, span,
            $"不认识栏目“{label}”，其内容按申报要求逐句阅读。" + (nearest is null ? "" : $"是否应为“{nearest}”？"),
            $"The field label \"{label}\" is not known; its text is read like requirements." + (nearest is null ? "" : $" Did you mean \"{nearest}\"?"));

    public void ItemNumber(GuideText text, GuideSpan span, string number, string expected) =>
        Warning(DiagnosticIds.ItemNumber, text, span,
            $"条目编号 {number} 与上一条不连续，按顺序应为 {expected}。请检查编号。",
            $"Item number {number} does not follow the one before; {expected} was expected. Check the numbering.");

    public void LabelRepeated(GuideText text, GuideSpan span, string label) =>
        Error(DiagnosticIds.LabelRepeated, text, span,
            $"栏目“{label}”在同一方向中出现了两次。请合并或删去其中一个。",
            $"The field \"{label}\" stands twice in one direction. Merge them or delete one.");

    public void Unclosed(GuideText text, int offset) =>
        Warning(DiagnosticIds.Unclosed, text, new GuideSpan(offset, 1),
            $"“{text.Content[offset]}”没有与之配对的另一半，读到哪里为止无法确定。请补上或删去。",
            $"\"{text.Content[offset]}\" has no partner, so it is not clear how far it reaches. Add the other half or delete it.");

    public void TooManyRules(GuideText text, GuideSpan span, int count, int most) =>
        Error(DiagnosticIds.TooManyRules, text, span,
            $"这个方向有 {count} 条申报规则，超过上限 {most} 条。请把方向拆开，或对部分段落加“※ 人工审查：理由”。",
            $"This direction has {count} application rules; at most {most} can be checked. Split it, or add \"※ 人工审查：reason\" to some paragraphs.");

    public void TermsLine(GuideText text, GuideSpan span) =>
        Error(DiagnosticIds.TermsLine, text, span,
            "术语表的这一行不是“中文术语 = EnglishName”的写法。请补上等号和英文名，或在行首加 # 作为注释。",
            "This line of the terms file is not of the form 术语 = EnglishName. Add the equals sign and the name, or a # in front to make it a comment.");

    public void TermRepeated(GuideText text, GuideSpan span, string term) =>
        Error(DiagnosticIds.TermRepeated, text, span,
            $"术语“{term}”在术语表中定义了两次，英文名不同。请只留一行。",
            $"The term \"{term}\" is defined twice with different names. Keep one line.");

    public void EnglishName(GuideText text, GuideSpan span, string name) =>
        Error(DiagnosticIds.EnglishName, text, span,
            $"英文名“{name}”不能作为程序中的名称：须以字母开头，只含字母和数字。请改写。",
            $"\"{name}\" cannot be a name in C#: it must start with a letter and have letters and digits only. Change it.");

    public void Unread(GuideText text, GuideSpan span, string part, string? blockedBy) =>
        Warning(DiagnosticIds.Unread, text, span,
            $"没有完全读懂“{part}”" + (blockedBy is null ? "" : $"，停在“{blockedBy}”处")
            + "，因此不据此检查。请改用常见写法，或在段落下加一行“※ 人工审查：理由”。",
            $"\"{part}\" was not read completely" + (blockedBy is null ? "" : $" (stopped at \"{blockedBy}\")")
            + ", so nothing is checked by it. Use a usual wording, or add a line \"※ 人工审查：reason\" below the paragraph.");

    public void Ambiguous(GuideText text, GuideSpan span, string part, string first, string second) =>
        Warning(DiagnosticIds.Ambiguous, text, span,
            $"“{part}”有两种读法：{first}；{second}。系统不作猜测，因此不据此检查。请改写，或在段落下加一行“※ 人工审查：理由”。",
            $"\"{part}\" can be read in two ways: {first}; {second}. Nothing is checked by it. Reword it, or add a line \"※ 人工审查：reason\" below the paragraph.");

    public void FieldValue(GuideText text, GuideSpan span, string label, string example) =>
        Error(DiagnosticIds.FieldValue, text, span,
            $"“{label}”一栏的内容没有读懂。请写成例如“{example}”。",
            $"The value of \"{label}\" was not understood. Write, for example, \"{example}\".");

    public void UnknownNote(GuideText text, GuideSpan span) =>
        Error(DiagnosticIds.UnknownNote, text, span,
            "不认识这条旁注。可用的写法：“※ 人工审查：理由”“※ 说明”。",
            "This margin note is of no known kind. Known are \"※ 人工审查：reason\" and \"※ 说明\".");

    public void NotePlace(GuideText text, GuideSpan span) =>
        Error(DiagnosticIds.NotePlace, text, span,
            "旁注须紧接在它所说明的段落下面。请把它移到该段落之后。",
            "A margin note stands right below the paragraph it speaks about. Move it there.");

    public void MemberTypes(GuideText text, GuideSpan span, string member, string clause) =>
        Error(DiagnosticIds.MemberTypes, text, span,
            $"“{member}”在这里的用法与“{clause}”中不同，无法确定填报内容是数量、列表还是其他。请统一写法，或加“※ 人工审查：理由”。",
            $"\"{member}\" is used here in another way than in \"{clause}\". Word both alike, or add \"※ 人工审查：reason\".");

    public void Declared(string code, GuideText text, GuideSpan span, bool error, string declared, string found, string parts) =>
        Add(code, error ? RuleSeverity.Error : RuleSeverity.Warning, text, span,
            $"“{text.Quote(span)}”写明{declared}，而各方向合计为{found}（{parts}）。请核对并改正其中之一。",
            $"\"{text.Quote(span)}\" declares {declared}; the directions give {found} ({parts}). Check and correct one of them.");

    public void Quotas(GuideText text, GuideSpan span, int quotas, int total) =>
        Error(DiagnosticIds.Quotas, text, span,
            $"各领域名额合计 {quotas} 个，与该方向拟支持项目数 {total} 个不符。请改正其中之一。",
            $"The quotas of the fields add up to {quotas}, but the direction supports {total} projects. Correct one of them.");

    public void NoEnglishName(GuideText text, GuideSpan span, string term) =>
        Warning(DiagnosticIds.NoEnglishName, text, span,
            $"术语“{term}”没有英文名，程序中使用中文名。需要英文名时，请在术语表中加一行“{term} = EnglishName”。",
            $"The term \"{term}\" has no English name, so its Chinese name is used. To give one, add a line \"{term} = EnglishName\" to the terms file.");

    private void Error(string code, GuideText text, GuideSpan span, string zh, string en) =>
        Add(code, RuleSeverity.Error, text, span, zh, en);

    private void Warning(string code, GuideText text, GuideSpan span, string zh, string en) =>
        Add(code, RuleSeverity.Warning, text, span, zh, en);

    private void Add(string code, RuleSeverity severity, GuideText text, GuideSpan span, string zh, string en) =>
        items.Add(new GuideDiagnostic
        {
            Code = code,
            Severity = severity,
            File = text.Path,
            Start = span.Start,
            Length = span.Length,
            From = text.PositionAt(span.Start),
            To = text.PositionAt(span.End),
            Message = Invisible.Escape(zh),
            MessageEn = Invisible.Escape(en),
        });
}
