using GuideModel.Compiler.Comparison;

namespace GuideModel.Cli.Comparing;

/// <summary>The words for changes, in both languages and for machines.</summary>
internal static class ChangeWords
{
    private static readonly (ChangeBreaks Breaks, string Name, Words Words)[] AllBreaks =
    [
        (ChangeBreaks.Source, "source", new("代码", "code")),
        (ChangeBreaks.Data, "data", new("已存数据", "stored data")),
        (ChangeBreaks.Verdict, "verdict", new("结论", "verdicts")),
        (ChangeBreaks.Text, "text", new("文字", "text")),
    ];

    /// <summary>A kind's name for machines.</summary>
    public static string Name(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        ChangeKind.Tightened => "tightened",
        ChangeKind.Relaxed => "relaxed",
        ChangeKind.Changed => "changed",
        ChangeKind.Wording => "wording",
        _ => "renumbered",
    };

    public static Words Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => new("新增", "added"),
        ChangeKind.Removed => new("删除", "removed"),
        ChangeKind.Tightened => new("收紧", "tightened"),
        ChangeKind.Relaxed => new("放宽", "relaxed"),
        ChangeKind.Changed => new("改变", "changed"),
        ChangeKind.Wording => new("仅措辞", "wording only"),
        _ => new("仅重编号", "renumbered"),
    };

    /// <summary>A subject's name for machines.</summary>
    public static string Name(ChangeSubject subject) => subject switch
    {
        ChangeSubject.Rule => "rule",
        ChangeSubject.Manual => "manual",
        ChangeSubject.Unread => "unread",
        ChangeSubject.Sentence => "sentence",
        ChangeSubject.Metadata => "metadata",
        ChangeSubject.Direction => "direction",
        ChangeSubject.Member => "member",
        _ => "type",
    };

    public static Words Of(ChangeSubject subject) => subject switch
    {
        ChangeSubject.Rule => new("要求", "requirement"),
        ChangeSubject.Manual => new("人工审查项", "item for people"),
        ChangeSubject.Unread => new("未读文字", "unread text"),
        ChangeSubject.Sentence => new("说明文字", "sentence"),
        ChangeSubject.Metadata => new("基本信息", "fact"),
        ChangeSubject.Direction => new("指南方向", "direction"),
        ChangeSubject.Member => new("填报项", "member"),
        _ => new("生成的类型", "generated type"),
    };

    /// <summary>Names for machines of those that a change breaks.</summary>
    public static IEnumerable<string> Broken(ChangeBreaks breaks) => AllBreaks.Where(b => breaks.HasFlag(b.Breaks)).Select(b => b.Name);

    /// <summary>Those that a change breaks, in words.</summary>
    public static string Broken(ChangeBreaks breaks, Session session) =>
        string.Join(session.Say("、", ", "), AllBreaks.Where(b => breaks.HasFlag(b.Breaks)).Select(b => session.Say(b.Words)));

    public static Words Of(ApplicationVerdict verdict) => verdict switch
    {
        ApplicationVerdict.Eligible => new("合格", "eligible"),
        ApplicationVerdict.Incomplete => new("待补充", "incomplete"),
        ApplicationVerdict.Ineligible => new("不合格", "ineligible"),
        _ => new("无法读取", "unreadable"),
    };

    /// <summary>Whether a change can make verdicts stricter, and whether it can make them milder.</summary>
    public static (bool Stricter, bool Milder) Direction(Change change) => change.Breaks.HasFlag(ChangeBreaks.Verdict)
        ? (change.Kind is ChangeKind.Added or ChangeKind.Tightened or ChangeKind.Changed, change.Kind is ChangeKind.Removed or ChangeKind.Relaxed or ChangeKind.Changed)
        : (false, false);

    /// <summary>What a change means to applicants and reviewers, in a sentence.</summary>
    public static Words Meaning(Change change) => (change.Subject, change.Kind, Decides: change.Breaks.HasFlag(ChangeBreaks.Verdict)) switch
    {
        (ChangeSubject.Unread, ChangeKind.Removed, _) => new("原来没有读懂的这段文字不在了。", "This text, which was not read, is gone."),
        (ChangeSubject.Unread, _, _) => new("注意：这段文字没有读懂，不会据以检查；它对申报有什么影响，须由人判断。", "Mind: this text is not read and nothing checks it; people must judge what it does to applications."),
        (ChangeSubject.Manual, ChangeKind.Added, _) => new("多一项须由人判断，结论不因此改变。", "One more item is left to people; verdicts do not change by it."),
        (ChangeSubject.Manual, ChangeKind.Removed, _) => new("少一项由人判断，结论不因此改变。", "One item less is left to people; verdicts do not change by it."),
        (ChangeSubject.Manual, _, _) => new("由人判断的内容换了说法，含义是否相同须由人核对。", "What is left to people has other words; whether they mean the same, people must check."),
        (ChangeSubject.Metadata, _, _) when change.Id is "guide/inForceFrom" or "guide/inForceUntil" =>
            new("施行的时间变了：有的日子按另一份指南检查，或没有指南可依。", "It is in force at other times: on some days another guide holds, or none."),
        (ChangeSubject.Direction, ChangeKind.Removed, _) => new("这个方向不再受理，它的申报读不出来。", "The direction is closed; its applications can no longer be read."),
        (ChangeSubject.Direction, ChangeKind.Added, _) => new("新的方向，原有申报不受影响。", "A new direction; applications of the others are as before."),
        (_, ChangeKind.Renumbered, _) => new("内容相同，只是编号变了。", "The same under another number."),
        (_, ChangeKind.Wording, _) => new("只是措辞不同，对每一份申报的结论都相同。", "Other words; the same verdict on every application."),
        (_, ChangeKind.Tightened, true) => new("更严：不会有申报因此变宽，原来符合的可能不再符合。", "Stricter: nobody gains by it, and some who met it may not."),
        (_, ChangeKind.Relaxed, true) => new("更宽：不会有申报因此变严，原来不符合的可能符合。", "Milder: nobody loses by it, and some who did not meet it may."),
        (ChangeSubject.Rule, ChangeKind.Added, true) => new("多一条要求：原来合格的申报可能不合格，或须补充内容。", "One requirement more: who was eligible may fail it, or lack a fact."),
        (ChangeSubject.Rule, ChangeKind.Removed, true) => new("少一条要求：原来不合格或待补充的申报可能合格。", "One requirement less: who failed it or lacked a fact may be eligible."),
        (ChangeSubject.Rule, ChangeKind.Changed, true) => new("既不能证明更严，也不能证明更宽：可能有人因此不合格，也可能有人因此合格。", "Neither proven stricter nor milder: some may lose by it and others gain."),
        (ChangeSubject.Rule, _, _) => new("结论不变。", "Verdicts stay."),
        (ChangeSubject.Member or ChangeSubject.Type, _, _) => new("填报项或生成的代码变了。", "Members of applications or the generated code changed."),
        _ => new("结论不变。", "Verdicts stay."),
    };
}
