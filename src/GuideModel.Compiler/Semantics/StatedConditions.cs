using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics;

/// <summary>Yes/no answers in words of their own: 涉及动物实验的, 以联合体形式申报的, 除西部地区的项目外 (GRAMMAR.md, "Conditions").</summary>
internal static class StatedConditions
{
    /// <summary>Those that only a segment of its own may be: in a longer one any 的 would do.</summary>
    public static IReadOnlyList<ConditionForm> OfTheirOwn { get; } =
    [
        ConditionForm.Of("[如|若|凡|对|对于][项目|课题|研究内容]拟{words:planned}(的项目|的课题|的)", b => Planned(Bindings.Find<string>(b, "planned")!)),
        ConditionForm.Of("[如|若|凡|对|对于]{words}(的项目|的申报单位|的单位|的企业|的课题|的申请人|的方向|的)", Stated),
        ConditionForm.Of("(如|若){words}", Stated),
        ConditionForm.Of("除{words}[以]外", Except),
    ];

    /// <summary>The forms of these conditions.</summary>
    public static IReadOnlyList<ConditionForm> Forms { get; } =
    [
        ConditionForm.Of("[如|若|凡|对|对于][项目|课题|研究|研究内容|申报项目]涉及{matters}[的][项目|课题|研究项目|申报项目|申请项目|研究]", b => Concerned(Bindings.Find<string>(b, "matters")!)),
    ];

    // A condition in words of its own may hold neither a figure nor anything that turns a rule round.
    private static readonly string[] NotStated =
        ["不", "未", "除", "鼓励", "经批准", "确", "特殊", "可", "优先", "之一", "应", "须", "必须", "逾期", "否则", "其中", "同等条件", "以上", "以下", "提供", "提交", "往", "曾获", "例如", "视为", "仅", "每", "必要", "需要", "可能", "允许", "规定", "如", "若", "但", "申报书", "申请书"];

    private static readonly string[] NotPlanned = [.. NotStated.Except(["提供", "提交"])];

    // 以联合体形式申报的: a yes/no answer under its own words.
    private static Condition? Stated(Bindings? bindings)
    {
        string words = Bindings.Find<string>(bindings, "words")!;
        return IsStated(words, NotStated) ? Answer(words) : null;
    }

    // 拟向境外提供重要数据的: what a project means to do, it says.
    private static Condition? Planned(string words) => IsStated("拟" + words, NotPlanned) ? Answer("拟" + words) : null;

    private static bool IsStated(string words, string[] unfit) =>
        words.Length is > 2 and <= 30 && !DirectionNames.StandsIn(words) && words[0] is not ('且' or '并' or '或') && !Signals.Any(words) && !unfit.Any(words.Contains) && words.All(c => char.IsLetterOrDigit(c) || c is '、' or '"')
            && !words.StartsWith("涉及", StringComparison.Ordinal) && !Signals.IsSubordinate(words) && !Lexicon.UnitTypes.Any(t => t.Words.Any(w => words.StartsWith(w, StringComparison.Ordinal)));

    // 涉及人体研究、实验动物的: one of them is enough; 涉及A和B的 does not say that.
    private static Condition Concerned(string matters)
    {
        string[] each = matters.Split(["、", "或者", "或"], StringSplitOptions.RemoveEmptyEntries);
        Condition whole = Answer("涉及" + matters);
        // 涉及遗传资源采集、保藏、利用的: a bare deed goes on with the matter of the first.
        // 涉及种质资源或人类遗传资源出境的: whether 出境 is that of both is not said apart.
        if (each.Length < 2 || each.Any(m => All.Any(m.Contains)) || (Acts.End(each[each.Length - 1]) && !each.All(Acts.End)) || (each[0].Length > 3 && each.Skip(1).Any(m => m.Length < 3)))
        {
            return whole;
        }

        Condition[] answers = [.. each.Select(m => Answer("涉及" + m))];
        return whole with { Reading = answers.Select(a => a.Reading).Aggregate((left, right) => new OrReading(left, right)), Says = "涉及" + string.Join("或", each) + "的", Members = [.. answers.SelectMany(a => a.Members)] };
    }

    private static readonly string[] All = ["和", "及", "与"];

    // What is done with a matter.
    private static readonly WordEndings Acts = new(["出境", "进境", "出口", "进口", "出入境", "采集", "保藏", "利用", "使用", "共享", "转让", "开发", "生产", "经营", "运输", "处置", "建设", "改造", "引进", "输出", "交换"]);

    // 除西部地区的项目外: only kinds of projects are excepted this way; 除牵头单位外, 除第一课题外 leave somebody out of a count.
    private static Condition? Except(Bindings? bindings)
    {
        string words = Bindings.Find<string>(bindings, "words")!;
        return words.EndsWith("项目", StringComparison.Ordinal) && Stated(bindings) is { } stated
            ? stated with { Reading = new NotReading(stated.Reading), Says = "除" + words + "外" } : null;
    }

    /// <summary>A condition that is a yes/no answer in words of its own.</summary>
    public static Condition Answer(string words, string? about = null)
    {
        string path = Identifiers.Camel(Identifiers.FromText(words));
        return new Condition(new AnswerReading(path), words + "的", [new MemberUse(path, MemberKind.YesNo, words)], about ?? path);
    }
}
