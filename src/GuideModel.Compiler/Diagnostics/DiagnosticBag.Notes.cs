using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Diagnostics;

/// <content>GM2004–GM2011: margin notes on the text.</content>
internal sealed partial class DiagnosticBag
{
    private const string PinExample = "※ 读作：targets.jointPapers >= 2; applicant.type in {Enterprise}";

    /// <summary>Takes out what was reported with given codes in given spans, unless an error is among it; says of each what became of it.</summary>
    public IReadOnlyList<Acceptance> Accept(GuideText text, IReadOnlyList<(string Code, GuideSpan Within)> accepted)
    {
        if (accepted.Count == 0)
        {
            return [];
        }

        ILookup<string, GuideDiagnostic> byCode = items.Where(d => d.File == text.Path).OrderBy(d => d.Start).ToLookup(d => d.Code, StringComparer.Ordinal);
        var sorted = byCode.ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        var taken = new HashSet<GuideDiagnostic>();
        var result = new List<Acceptance>(accepted.Count);
        foreach ((string code, GuideSpan within) in accepted)
        {
            GuideDiagnostic[] all = sorted.TryGetValue(code, out GuideDiagnostic[]? reported) ? reported : [];
            int first = FirstFrom(all, within.Start);
            int last = FirstFrom(all, within.End);
            bool refused = all.Skip(first).Take(last - first).Any(d => d.Severity == RuleSeverity.Error);
            result.Add(first == last ? Acceptance.Nothing : refused ? Acceptance.Refused : Acceptance.Taken);
            if (!refused)
            {
                taken.UnionWith(all.Skip(first).Take(last - first));
            }
        }

        items.RemoveAll(taken.Contains);
        return result;
    }

    public void UnknownNote(GuideText text, GuideSpan span, string? nearest) =>
        Error(DiagnosticIds.UnknownNote, text, span,
            new("不认识这条旁注。" + (nearest is null ? "" : $"是否应为“{nearest}”？"), "This margin note is of no known kind." + (nearest is null ? "" : $" Did you mean \"{nearest}\"?")),
            Grammar("G10.3"),
            new("可用的写法是“※ 人工审查：理由”“※ 说明”“※ 读作：读法”“※ 忽略 编号：理由”，标题之下还有“※ 施行：日期”“※ 截止：日期”。",
                "Known are \"※ 人工审查：reason\", \"※ 说明\", \"※ 读作：reading\", \"※ 忽略 code：reason\" and, below the title, \"※ 施行：date\" and \"※ 截止：date\"."),
            ExampleOf(NoteKind.Manual));

    public void NoteForm(GuideText text, GuideSpan span, NoteKind kind) =>
        Error(DiagnosticIds.UnknownNote, text, span,
            kind switch
            {
                NoteKind.Manual => new("“人工审查”后面没有写理由。", "人工审查 has no reason."),
                NoteKind.Information => new("“说明”后面只能写冒号和说明的文字。", "Only a colon and words may follow 说明."),
                NoteKind.Reading => new("“读作”后面没有写读法。", "读作 has no reading."),
                NoteKind.InForceFrom => new("“施行”后面没有写日期。", "施行 has no date."),
                NoteKind.InForceUntil => new("“截止”后面没有写日期。", "截止 has no date."),
                _ => new("“忽略”后面须写一个诊断编号和理由。", "忽略 needs the code of a diagnostic and a reason."),
            },
            Grammar("G10.3"),
            new("请照例子的写法补全。", "Complete it like the example."),
            ExampleOf(kind));

    public void NotePlace(GuideText text, GuideSpan span) =>
        Error(DiagnosticIds.NotePlace, text, span,
            new("旁注上面不是段落、栏目或条目，不知道它说的是哪一段。", "There is no paragraph, field or item above the margin note for it to speak about."),
            Grammar("G10.1"),
            new("请把它移到所说的段落之后。", "Move it right below the paragraph it speaks about."));

    public void NoteSentence(GuideText text, GuideSpan span, string quote, int count) =>
        Error(DiagnosticIds.NotePlace, text, span,
            count == 0 ? new($"上面的段落中没有一句含有“{quote}”。", $"No sentence of the paragraph above has the words \"{quote}\".")
                : new($"上面的段落中有 {count} 句含有“{quote}”，不知道旁注说的是哪一句。", $"{count} sentences of the paragraph above have the words \"{quote}\"."),
            Grammar("G10.4"),
            new("请引用只在那一句中出现的几个字，照原文写。", "Quote words that stand in that sentence alone, as the text has them."),
            ExampleOf(NoteKind.Information));

    public void PinSentence(GuideText text, GuideSpan span, EquatableArray<GuideSpan> sentences) =>
        Error(DiagnosticIds.NotePlace, text, span,
            new($"上面的段落有 {sentences.Count} 句没有读懂，不知道读法说的是哪一句。", $"{sentences.Count} sentences of the paragraph above were not read; it is not clear whose reading this is."),
            Grammar("G10.4"),
            new("请在“读作”后用引号写出那一句中的几个字，每句一条旁注。", "After 读作 quote words of the sentence, one note for each."),
            "※ 读作“论文”：targets.jointPapers >= 2",
            related: [.. sentences.Select(s => Related(text, s, new("没有读懂的一句", "not read")))]);

    public void NoteUnused(GuideText text, GuideSpan span, string note, NoteKind kind) =>
        Error(DiagnosticIds.NoteUnused, text, span,
            kind == NoteKind.Ignore ? new($"“{note}”没有可忽略的：上面的段落没有这个编号的问题。", $"\"{note}\" has nothing to accept: the paragraph above has no such diagnostic.")
                : new($"“{note}”没有起作用：上面的段落本来就是这样读的。", $"\"{note}\" changes nothing: the paragraph above is read that way already."),
            Grammar("G10.7"),
            new("请删去这条旁注。", "Delete the note."));

    public void NoteNotation(GuideText text, GuideSpan span, NotationError error)
    {
        (Words what, string example) = NotationWords.Of(error);
        Error(DiagnosticIds.NoteNotation, text, span, what, Grammar("G8"), new("请照例子的写法改正。", "Correct it like the example."), "※ 读作：" + example);
    }

    public void PinDisagrees(GuideText text, GuideSpan span, string pinned, string read, GuideSpan sentence) =>
        Error(DiagnosticIds.NotesDisagree, text, span,
            new($"旁注写的是“{pinned}”，而原文“{text.Quote(sentence)}”读作" + (read.Length == 0 ? "说明，没有规则" : $"“{read}”") + "，两者不一致。",
                $"The note says \"{pinned}\", but \"{text.Quote(sentence)}\" reads as " + (read.Length == 0 ? "information, without a rule." : $"\"{read}\".")),
            Grammar("G10.5"),
            new("请改正旁注或原文；须写出该段读出的全部规则。", "Correct the note or the text; a note gives every rule of its paragraph."),
            related: [Related(text, sentence, new("原文", "the text"))]);

    public void NotesDisagree(GuideText text, GuideSpan span, string note, GuideSpan other, string otherNote) =>
        Error(DiagnosticIds.NotesDisagree, text, span,
            new($"“{note}”和“{otherNote}”说的是同一处，只能留一条。", $"\"{note}\" and \"{otherNote}\" speak about the same words; only one can hold."),
            Grammar("G10.4"),
            new("请删去其中一条。", "Delete one of them."),
            related: [Related(text, other, new("另一条旁注", "the other note"))]);

    public void NotIgnorable(GuideText text, GuideSpan span, string code) =>
        Error(DiagnosticIds.NotIgnorable, text, span,
            new($"{code} 在这里是错误，不能忽略：有错误时读出的规则不完整或不正确。", $"{code} is an error here and cannot be accepted: the rules would be wrong or missing."),
            Grammar("G10.6"),
            new("请按该编号的说明改正，或把该段交由人工审查。", "Mend it as the page of its code says, or leave the paragraph to people."),
            ExampleOf(NoteKind.Manual));

    public void Pin(GuideText text, GuideSpan span, PinProblem problem)
    {
        if (problem is { Mistake: PinMistake.Type, Kind: { } kind })
        {
            Error(DiagnosticIds.MemberTypes, text, span,
                new($"“{problem.Detail}”（{problem.Path}）填写的是{KindWords.Of(kind).Zh}，不能这样比较" + (problem.Clause.Length == 0 ? "。" : $"，见“{problem.Clause}”。"),
                    $"{problem.Path} holds {KindWords.Of(kind).En} and cannot be used like this" + (problem.Clause.Length == 0 ? "." : $"; see \"{problem.Clause}\".")),
                Grammar("G8.1"),
                new("请按填报内容的类型改写读法，或换一个成员名。", "Write the reading as the member's type asks, or name another member."),
                PinExample);
            return;
        }

        (Words what, string example) = PinWords.Of(problem);
        Error(DiagnosticIds.PinMeaning, text, span, what, Grammar("G10.5"), new("请照例子改写，或改用“※ 人工审查：理由”。", "Write it like the example, or use \"※ 人工审查：reason\"."), example);
    }

    private static string ExampleOf(NoteKind kind) => kind switch
    {
        NoteKind.Manual => "※ 人工审查：由主管部门认定",
        NoteKind.Information => "※ 说明“引用原文的几个字”：只约束外方",
        NoteKind.Reading => PinExample,
        NoteKind.InForceFrom => "※ 施行：2026-03-01",
        NoteKind.InForceUntil => "※ 截止：2027-02-28",
        _ => "※ 忽略 GM2001：不作为检查内容",
    };

    // The first of diagnostics in the order of the text that starts at an offset or after it.
    private static int FirstFrom(GuideDiagnostic[] sorted, int offset)
    {
        int low = 0;
        int high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = sorted[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

/// <summary>What became of a wish to accept a diagnostic.</summary>
internal enum Acceptance
{
    /// <summary>There was no such diagnostic.</summary>
    Nothing,

    /// <summary>It was taken out.</summary>
    Taken,

    /// <summary>It is an error and stays.</summary>
    Refused,
}
