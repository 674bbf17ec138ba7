using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Diagnostics;

/// <content>Labelled fields of directions: GM1xxx for labels and lists, GM2xxx for values.</content>
internal sealed partial class DiagnosticBag
{
    public void UnknownLabel(GuideText text, GuideSpan span, string label, string? nearest)
    {
        // The label alone decides; a slip of more than one character is for people to judge.
        bool near = nearest is not null && Nearest.Distance(label, nearest) == 1;
        Warning(DiagnosticIds.UnknownLabel, text, span,
            new($"不认识栏目“{label}”，其内容未必对所有申报都适用，因此不据此检查。", $"The field label \"{label}\" is not known; what stands under it may not be asked of every application, so no rule is taken from it."),
            Grammar("G2.6"),
            nearest is null
                ? new("请改用已知的栏目名。", "Use a known label.")
                : new($"是否应为“{nearest}”？", $"Did you mean \"{nearest}\"?"),
            fixes: near ? [Change(text, span, nearest!, new($"改为“{nearest}”", $"write \"{nearest}\""))] : []);
    }

    public void NoColon(GuideText text, GuideSpan span, string label)
    {
        // A wrong mark behind the label is replaced, not kept beside the colon.
        int end = span.End;
        while (end < text.Content.Length && text.Content[end] is ' ' or '\t' or '\u3000' or '、' or '，' or ',' or '；' or ';' or '.' or '．' or '。' or '·' or '—' or '-')
        {
            end++;
        }

        causes.Add(span);
        Warning(DiagnosticIds.NoColon, text, span,
            new($"栏目“{label}”后面没有冒号，其内容没有阅读。", $"There is no colon behind the label \"{label}\"; its text was not read."),
            Grammar("G2.6"),
            new("请在栏目名后面加冒号。", "Add a colon behind the label."),
            $"{label}：……",
            fixes: [Change(text, GuideSpan.Between(span.End, end), "：", new("加上冒号", "add the colon"))]);
    }

    public void LabelRepeated(GuideText text, GuideSpan span, string label, GuideSpan first) =>
        Error(DiagnosticIds.LabelRepeated, text, span,
            new($"栏目“{label}”在同一方向中出现了两次。", $"The field \"{label}\" stands twice in one direction."),
            Grammar("G2.6"),
            new("请合并或删去其中一个。", "Merge them or delete one."),
            related: [Related(text, first, new("第一次在这里", "first here"))]);

    public void EmptyField(GuideText text, GuideSpan span, string label, string example) =>
        Error(DiagnosticIds.EmptyField, text, span,
            new($"栏目“{label}”是空的。", $"The field \"{label}\" is empty."),
            Grammar("G2.6"),
            new("请填写内容，或删去这个栏目。", "Write its text, or delete the label."),
            $"{label}：{example}");

    public void FieldTwice(GuideText text, GuideSpan span, string term, GuideSpan first) =>
        Error(DiagnosticIds.FieldTwice, text, span,
            new($"领域“{term}”列了两次。", $"The field \"{term}\" is listed twice."),
            Grammar("G2.7"),
            new("请删去一个，或改正其中一个。", "Delete one, or correct it."),
            related: [Related(text, first, new("第一次在这里", "first here"))]);

    public void EmptyElement(GuideText text, GuideSpan span, char kept) =>
        Warning(DiagnosticIds.EmptyElement, text, span,
            new("领域清单中有空的一项。", "An element of the list of fields is empty."),
            Grammar("G2.7"),
            new("请补上漏写的领域，或删去多余的标点。", "Write the field left out, or delete the mark."),
            "氢能；光伏。",
            fixes: [Change(text, span, kept.ToString(), new($"只留“{kept}”", $"keep \"{kept}\""))]);

    public void FieldValue(GuideText text, GuideSpan span, string label, string example) =>
        Warning(DiagnosticIds.FieldValue, text, span,
            new($"“{label}”一栏的内容没有读懂，因此不据此检查。", $"The value of \"{label}\" was not understood, so nothing is checked by it."),
            Grammar("G2.6"),
            new("请照例子的写法改写。", "Write it like the example."),
            $"{label}：{example}");

    public void StrangeAmount(GuideText text, GuideSpan span, bool small) =>
        Warning(DiagnosticIds.StrangeAmount, text, span,
            small ? new($"“{text.Quote(span)}”作为一个方向的经费过小。", $"\"{text.Quote(span)}\" is too little to be a direction's budget.")
                : new($"“{text.Quote(span)}”作为一个方向的经费过大。", $"\"{text.Quote(span)}\" is too much to be a direction's budget."),
            Grammar("G5.16"),
            small ? new("请检查是否漏写了“万”或“亿”。", "Check whether 万 or 亿 was left out.") : new("请检查“万”“亿”是否写错。", "Check 万 and 亿."),
            "1500万元人民币");

    public void QuotaOfNoField(GuideText text, GuideSpan span, GuideSpan list, string? nearest, IReadOnlyList<string> known) =>
        Error(DiagnosticIds.QuotaOfNoField, text, span,
            new($"名额中的“{text.Quote(span)}”不在本方向的领域清单中。", $"\"{text.Quote(span)}\" in the quotas is none of the direction's fields."),
            Grammar("G5.15"),
            nearest is null
                ? new($"请用领域清单中的名称：{string.Join("、", known)}。", $"Use a name of the list: {string.Join(", ", known)}.")
                : new($"是否应为“{nearest}”？", $"Did you mean \"{nearest}\"?"),
            related: [Related(text, list, new("领域清单", "the list of fields"))]);
}
