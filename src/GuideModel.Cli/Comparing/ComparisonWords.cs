using GuideModel.Cli.Output;
using GuideModel.Compiler.Comparison;

namespace GuideModel.Cli.Comparing;

/// <summary>Phrases that several outputs of a comparison share.</summary>
internal static class ComparisonWords
{
    private const int MostCharacters = 60;

    /// <summary>How many changes there are, by kind and by whom they break.</summary>
    public static string Totals(ComparedGuides guides, Session session)
    {
        string between = session.Say("，", ", ");
        string kinds = string.Join(between, guides.Kinds.Select(k => $"{session.Say(ChangeWords.Of(k.Kind))} {k.Count}"));
        string broken = string.Join(between, guides.Broken.Select(b => $"{ChangeWords.Broken(b.Breaks, session)} {b.Count}"));
        return session.Say($"共 {guides.Changes.Count} 处变化：{kinds}。受影响的：{broken}。", $"{guides.Changes.Count} changes: {kinds}. They break: {broken}.");
    }

    /// <summary>In how many ways a direction got stricter, milder, or neither.</summary>
    public static string Effect(IEnumerable<ToldChange> deciding, Session session)
    {
        (bool Stricter, bool Milder)[] all = [.. deciding.Select(c => ChangeWords.Direction(c.Change))];
        (string Zh, string En, int Count)[] ways =
        [
            ("更严", "stricter", all.Count(d => d is (true, false))), ("更宽", "milder", all.Count(d => d is (false, true))), ("严宽不定", "either way", all.Count(d => d is (true, true))),
        ];
        return string.Join(session.Say("，", ", "), ways.Where(w => w.Count > 0).Select(w => session.Say($"{w.Zh} {w.Count} 处", $"{w.Count} {w.En}")));
    }

    /// <summary>A change on one line.</summary>
    public static string Short(Change change, Session session)
    {
        string kind = session.Say(ChangeWords.Of(change.Kind));
        return (change.Old, change.New) switch
        {
            ({ } old, { } now) when old.Words != now.Words => session.Say($"{kind}：{Cut(now.Words)}（原为：{Cut(old.Words)}）", $"{kind}: {Cut(now.Words)} (was: {Cut(old.Words)})"),
            (_, { } now) => $"{kind}{session.Say("：", ": ")}{Cut(now.Words)}",
            ({ } old, _) => $"{kind}{session.Say("：", ": ")}{Cut(old.Words)}",
            _ => $"{kind}{session.Say("：", ": ")}{change.Id}",
        };
    }

    /// <summary>An application that shows a change, and its verdicts; or both sides' submissions, or supported projects.</summary>
    public static string Witness(ChangeWitness witness, Session session)
    {
        string facts = witness.Facts == "{}" ? session.Say("没有填写有关内容", "that states nothing about it") : witness.Facts;
        string old = session.Say(ChangeWords.Of(witness.Old));
        string now = session.Say(ChangeWords.Of(witness.New));
        return witness.Scope switch
        {
            Compiler.Model.RuleScope.Portfolio => session.Say($"方向 {witness.Direction} 支持这些项目，{facts}：原来{old}，现在{now}。", $"direction {witness.Direction} supporting {facts}: was {old}, is {now}."),
            Compiler.Model.RuleScope.Pair => session.Say($"方向 {witness.Direction} 双方的申报书，{facts}：原来{old}，现在{now}。", $"both submissions of a project of direction {witness.Direction}, {facts}: was {old}, is {now}."),
            _ => session.Say($"方向 {witness.Direction} 的申报，{facts}，其余照填：原来{old}，现在{now}。", $"an application of direction {witness.Direction}, {facts}: was {old}, is {now}."),
        };
    }

    /// <summary>The beginning of a text on one line.</summary>
    public static string Cut(string text)
    {
        string line = Visible.Of(text);
        int length = line.Length > MostCharacters && char.IsHighSurrogate(line[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        return line.Length <= MostCharacters ? line : line[..length] + "…";
    }

    public static string Of(Verdict verdict, Session session) => verdict switch
    {
        Verdict.Eligible => session.Say("合格", "eligible"),
        Verdict.Incomplete => session.Say("待补充", "incomplete"),
        Verdict.Ineligible => session.Say("不合格", "ineligible"),
        _ => session.Say("无法读取", "unreadable"),
    };
}
